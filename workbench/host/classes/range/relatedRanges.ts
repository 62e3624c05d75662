import type { Rect } from "../../../../src/core/model/address";
import { union } from "../../book/contentRect";
import type { HostSheet, HostWorkbook } from "../../book/workbook";
import { type Area, intersection, validRect } from "../../operations/area";
import { wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { usedRect } from "../../operations/usedRange";
import { type Node, node, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";

/** Excel lists at most this number of merged areas for one range. */
const MOST_MERGES = 512;

function rangeNode(sheet: HostSheet, rect: Rect): Node {
  return node("Range", { sheet, rect: validRect(rect) });
}

function usedPart({ sheet, rect }: Area, valuesOnly: unknown, workbook: HostWorkbook): Rect | null {
  return usedRect(workbook, sheet, valuesOnly === true, rect);
}

/** Excel lists a merged area only where it starts: https://github.com/OfficeDev/office-js/issues/3611 */
function isIn(rect: Rect, top: number, left: number): boolean {
  return intersection(rect, { top, left, bottom: top, right: left }) !== null;
}

/** The methods of a range that return another range. The client itself makes a large write of rows and their bounds. */
export const relatedRanges: NonNullable<OfficeClass<Area>["methods"]> = {
  getRow: ({ sheet, rect }, [row]) => {
    const top = rect.top + wholeArgument(row, 0);
    if (top > rect.bottom) throw new HostError("InvalidArgument");
    return rangeNode(sheet, { ...rect, top, bottom: top });
  },
  getOffsetRange: ({ sheet, rect }, [rows, columns]) => {
    const [down, right] = [wholeArgument(rows), wholeArgument(columns)];
    return rangeNode(sheet, {
      top: rect.top + down,
      left: rect.left + right,
      bottom: rect.bottom + down,
      right: rect.right + right,
    });
  },
  getBoundingRect: ({ sheet, rect }, [given], { workbook }) =>
    rangeNode(sheet, union(rect, areaArgument(given, sheet, workbook).rect)),
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
