import { areasAddress } from "../../operations/address";
import { type Areas, columnCount, rowCount } from "../../operations/area";
import { clearArea, copyFormats } from "../../operations/rangeEdit";
import { wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { type Node, node, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";

/** The areas of a `RangeAreas`, each a range. */
export const rangeCollectionClass: OfficeClass<Areas> = {
  items: ({ sheet, rects }) => rects.map((rect) => node("Range", { sheet, rect })),
  methods: {
    getItemAt: (areas, [index]) => rangeAt(areas, index),
  },
};

function rangeAt({ sheet, rects }: Areas, index: unknown): Node {
  const rect = rects[wholeArgument(index, 0)];
  if (!rect) throw new HostError("InvalidArgument");
  return node("Range", { sheet, rect });
}

export const rangeAreasClass: OfficeClass<Areas> = {
  properties: {
    address: { get: areasAddress },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: {
      get: ({ rects }) => rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0),
    },
  },
  children: {
    areas: (areas) => node("RangeCollection", areas),
    format: (areas) => node("RangeFormat", areas),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
  },
  methods: {
    copyFrom: (areas, [source, type], { workbook }) => {
      copyFormats(areas, areaArgument(source, areas.sheet, workbook), type);
    },
    clear: ({ sheet, rects }, [applyTo], { workbook }) => {
      for (const rect of rects) clearArea({ sheet, rect }, applyTo ?? "All", workbook);
    },
  },
};
