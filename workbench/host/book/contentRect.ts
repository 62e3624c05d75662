import type { Rect } from "../../../src/core/model/address";
import type { HostWorkbook } from "./workbook";

/** Returns the smallest rectangle around all cells with content; null on an empty sheet. */
export function contentRect(workbook: HostWorkbook, sheetIndex: number): Rect | null {
  const sheet = workbook.sheets[sheetIndex];
  const columns = Array.from({ length: sheet?.usedColumns ?? 0 }, (_, column) => column);
  return columns.reduce<Rect | null>((rect, column) => {
    const span = columnSpan(workbook, sheetIndex, column);
    return span === null ? rect : union(rect, { ...span, left: column, right: column });
  }, null);
}

function columnSpan(
  { model }: HostWorkbook,
  sheetIndex: number,
  column: number,
): { top: number; bottom: number } | null {
  const isFull = (row: number): boolean => model.getCellContent(sheetIndex, row, column + 1) !== "";
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
