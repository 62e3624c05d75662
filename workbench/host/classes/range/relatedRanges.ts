import type { Rect } from "../../../../src/core/model/address";
import { union } from "../../book/contentRect";
import type { HostSheet, HostWorkbook } from "../../book/workbook";
import {
  type Area,
  columnCount,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  validRect,
} from "../../operations/area";
import { wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { usedRect } from "../../operations/usedRange";
import { type Node, node, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";

/** Excel lists at most this number of merged areas for one range. */
const MOST_MERGES = 512;

export function rangeNode(sheet: HostSheet, rect: Rect): Node {
  return node("Range", { sheet, rect: validRect(rect) });
}

function usedPart({ sheet, rect }: Area, valuesOnly: unknown, workbook: HostWorkbook): Rect | null {
  return usedRect(workbook, sheet, valuesOnly === true, rect);
}

/** Excel lists a merged area only where it starts: https://github.com/OfficeDev/office-js/issues/3611 */
function isIn(rect: Rect, top: number, left: number): boolean {
  return intersection(rect, { top, left, bottom: top, right: left }) !== null;
}

function within(value: unknown, count: number): number {
  const index = wholeArgument(value, 0);
  if (index >= count) throw new HostError("InvalidArgument");
  return index;
}

/** The methods of a range that return another range. */
export const relatedRanges: NonNullable<OfficeClass<Area>["methods"]> = {
  getCell: ({ sheet, rect }, [row, column]) => {
    const top = rect.top + wholeArgument(row);
    const left = rect.left + wholeArgument(column);
    return rangeNode(sheet, { top, left, bottom: top, right: left });
  },
  getRow: ({ sheet, rect }, [row]) => {
    const top = rect.top + within(row, rowCount(rect));
    return rangeNode(sheet, { ...rect, top, bottom: top });
  },
  getColumn: ({ sheet, rect }, [column]) => {
    const left = rect.left + within(column, columnCount(rect));
    return rangeNode(sheet, { ...rect, left, right: left });
  },
  getLastCell: ({ sheet, rect }) =>
    rangeNode(sheet, { ...rect, top: rect.bottom, left: rect.right }),
  getLastRow: ({ sheet, rect }) => rangeNode(sheet, { ...rect, top: rect.bottom }),
  getLastColumn: ({ sheet, rect }) => rangeNode(sheet, { ...rect, left: rect.right }),
  getEntireRow: ({ sheet, rect }) => rangeNode(sheet, { ...rect, left: 0, right: LAST_COLUMN }),
  getEntireColumn: ({ sheet, rect }) => rangeNode(sheet, { ...rect, top: 0, bottom: LAST_ROW }),
  getOffsetRange: ({ sheet, rect }, [rows, columns]) => {
    const [down, right] = [wholeArgument(rows), wholeArgument(columns)];
    return rangeNode(sheet, {
      top: rect.top + down,
      left: rect.left + right,
      bottom: rect.bottom + down,
      right: rect.right + right,
    });
  },
  getResizedRange: ({ sheet, rect }, [rows, columns]) =>
    rangeNode(sheet, {
      ...rect,
      bottom: rect.bottom + wholeArgument(rows),
      right: rect.right + wholeArgument(columns),
    }),
  getAbsoluteResizedRange: ({ sheet, rect }, [rows, columns]) =>
    rangeNode(sheet, {
      ...rect,
      bottom: rect.top + wholeArgument(rows, 1) - 1,
      right: rect.left + wholeArgument(columns, 1) - 1,
    }),
  getRowsBelow: ({ sheet, rect }, [count]) => {
    const rows = count === undefined || count === null ? 1 : wholeArgument(count, 1);
    return rangeNode(sheet, { ...rect, top: rect.bottom + 1, bottom: rect.bottom + rows });
  },
  getBoundingRect: ({ sheet, rect }, [given], { workbook }) =>
    rangeNode(sheet, union(rect, areaArgument(given, sheet, workbook).rect)),
  getIntersection: ({ sheet, rect }, [given], { workbook }) => {
    const shared = intersection(rect, areaArgument(given, sheet, workbook).rect);
    if (shared === null) throw new HostError("ItemNotFound");
    return rangeNode(sheet, shared);
  },
  getIntersectionOrNullObject: ({ sheet, rect }, [given], { workbook }) => {
    const other = areaArgument(given, sheet, workbook);
    const shared = other.sheet === sheet ? intersection(rect, other.rect) : null;
    return shared === null ? null : rangeNode(sheet, shared);
  },
  getUsedRange: (area, [valuesOnly], { workbook }) => {
    const used = usedPart(area, valuesOnly, workbook);
    if (used === null) throw new HostError("ItemNotFound");
    return rangeNode(area.sheet, used);
  },
  getUsedRangeOrNullObject: (area, [valuesOnly], { workbook }) => {
    const used = usedPart(area, valuesOnly, workbook);
    return used === null ? null : rangeNode(area.sheet, used);
  },
  getMergedAreasOrNullObject: ({ sheet, rect }) => {
    const rects = sheet.merges.filter(({ top, left }) => isIn(rect, top, left));
    if (rects.length > MOST_MERGES) throw new HostError("GeneralException");
    return rects.length === 0 ? null : node("RangeAreas", { sheet, rects });
  },
};
