import type { Rect } from "../../../src/core/model/address";
import { keyedCell } from "../book/cellKey";
import { contentRect, union } from "../book/contentRect";
import type { HostSheet, HostWorkbook } from "../book/workbook";
import { intersection } from "./area";
import { indexOf } from "./sheets";

/** Excel's used range of a part of a sheet: cells with content and, unless `valuesOnly`, with a format or in a merge. */
export function usedRect(
  workbook: HostWorkbook,
  sheet: HostSheet,
  valuesOnly: boolean,
  part?: Rect,
): Rect | null {
  const filled = contentRect(workbook, indexOf(workbook, sheet), part);
  if (valuesOnly) return filled;
  const rect = sheet.merges.reduce(union, styledRect(sheet, filled));
  return part && rect ? intersection(part, rect) : rect;
}

function styledRect(sheet: HostSheet, start: Rect | null): Rect | null {
  let rect = start;
  for (const key of sheet.styles.keys()) {
    const { row, column } = keyedCell(key);
    rect = union(rect, { top: row, left: column, bottom: row, right: column });
  }
  return rect;
}
