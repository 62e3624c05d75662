import { areasAddress } from "../../operations/address";
import {
  type Areas,
  columnCount,
  isEntireColumns,
  isEntireRows,
  rowCount,
} from "../../operations/area";
import { clearArea, copyFormats } from "../../operations/rangeEdit";
import { node, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";

export const rangeAreasClass: OfficeClass<Areas> = {
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
      copyFormats(areas, areaArgument(source, areas.sheet, workbook), type);
    },
    clear: ({ sheet, rects }, [applyTo], { workbook }) => {
      for (const rect of rects) clearArea({ sheet, rect }, applyTo ?? "All", workbook);
    },
  },
};
