import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../src/core/model/address";
import type { HostWorkbook } from "./workbook";

const WHOLE: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Returns the smallest rectangle around all cells of a part of a sheet with content; null where there are none. */
export function contentRect(workbook: HostWorkbook, sheetIndex: number, part = WHOLE): Rect | null {
  const last = Math.min(part.right + 1, workbook.sheets[sheetIndex]?.usedColumns ?? 0);
  const columns = Array.from({ length: last }, (_, column) => column).slice(part.left);
  return columns.reduce<Rect | null>((rect, column) => {
    const span = columnSpan(workbook, sheetIndex, column, part);
    return span === null ? rect : union(rect, { ...span, left: column, right: column });
  }, null);
}

function columnSpan(
  { model }: HostWorkbook,
  sheetIndex: number,
  column: number,
  part: Rect,
): { top: number; bottom: number } | null {
  const isFull = (row: number): boolean =>
    row > part.top &&
    row <= part.bottom + 1 &&
    model.getCellContent(sheetIndex, row, column + 1) !== "";
  const rows = model.getRowsWithData(sheetIndex, column + 1).sort();
  const top = rows.find(isFull);
  const bottom = rows.reverse().find(isFull);
  return top === undefined || bottom === undefined ? null : { top: top - 1, bottom: bottom - 1 };
}

export function union(rect: Rect | null, other: Rect): Rect {
  if (rect === null) return other;
  return {
    top: Math.min(rect.top, other.top),
    left: Math.min(rect.left, other.left),
    bottom: Math.max(rect.bottom, other.bottom),
    right: Math.max(rect.right, other.right),
  };
}
