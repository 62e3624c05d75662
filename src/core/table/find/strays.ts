import type { Rect } from "../../model/address";
import { rowQuestions, type RowQuestions, type TableColumns } from "./rowQuestions";
import { isPersonName } from "../../text/rowText";
import type { SheetView } from "./sheetView";
import type { TableRows } from "./tableRows";

/**
 * Rows below the end of a table, and above the next one, that look like members of it: rated, or counted on. They may have been
 * added below the signatures, so they are neither taken for members nor passed over in silence. Whoever stands in the table
 * already is no stray.
 */
export function strayRows(
  view: SheetView,
  columns: TableColumns,
  rows: TableRows,
  others: readonly Rect[],
): readonly number[] {
  const ask = rowQuestions(view, columns);
  const found: number[] = [];
  for (let row = rows.last + 1; row <= view.area.bottom; row++)
    if (looksLikeMember(ask, row, rows) && !others.some((rect) => holds(rect, row, columns)))
      found.push(row);
  if (found.length === 0) return found;
  const listed = new Set<string>();
  for (let row = rows.first; row <= rows.last; row++) listed.add(ask.name(row));
  return found.filter((row) => !listed.has(ask.name(row)));
}

function looksLikeMember(ask: RowQuestions, row: number, { lastNumber }: TableRows): boolean {
  if (!ask.isNamed(row) || ask.isBare(row)) return false;
  const goesOn = (ask.number(row) ?? 0) > lastNumber;
  return (goesOn || ask.hasLevel(row)) && isPersonName(ask.name(row));
}

function holds({ top, bottom, left, right }: Rect, row: number, columns: TableColumns): boolean {
  return top <= row && row <= bottom && left <= columns.right && columns.left <= right;
}
