import { rangeArgument, textArgument } from "../../operations/argument";
import { clearArea, copyFormats } from "../../operations/rangeEdit";
import { type Areas, type Kind, isNode, node } from "../officeClass";
import {
  areasAddress,
  columnCount,
  isEntireColumns,
  isEntireRows,
  rowCount,
} from "../../operations/sheetArea";
import { areaAt } from "./range";

/** `RangeAreas.areas`, a collection of ranges, is left to whoever needs it. */
export const rangeAreasKind: Kind<Areas> = {
  properties: {
    address: { get: areasAddress },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: {
      get: ({ rects }) => rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0),
    },
    isEntireColumn: { get: ({ rects }) => rects.every(isEntireColumns) },
    isEntireRow: { get: ({ rects }) => rects.every(isEntireRows) },
  },
  children: {
    format: (areas) => node("RangeFormat", areas),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
  },
  methods: {
    copyFrom: (areas, [source, type], { workbook }) => {
      const from = isNode(source)
        ? rangeArgument(source)
        : areaAt(workbook, areas.sheet, textArgument(source));
      copyFormats(areas, from, type);
    },
    clear: ({ sheet, rects }, [applyTo], world) => {
      for (const rect of rects) clearArea({ sheet, rect }, applyTo ?? "All", world);
    },
  },
};
