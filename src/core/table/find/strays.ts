import type { Rect } from "../../model/address";
import { isPersonName } from "../../text/rowText";
import type { KeyColumns } from "./keyColumns";
import { RowView } from "./rowView";
import type { SheetView } from "./sheetView";
import type { TableRows } from "./tableRows";

/**
 * Returns the rows below a table that look like its members: they are rated, or continue its numbers. Somebody may have added
 * them below the signatures, so they are reported, neither counted nor ignored. Names that the table has already are left out.
 */
export function strayRows(
  view: SheetView,
  columns: KeyColumns,
  table: TableRows,
  ranges: readonly Rect[],
): readonly number[] {
  const rows = new RowView(view, columns);
  const found: number[] = [];
  for (let row = table.last + 1; row <= view.area.bottom; row++)
    if (looksLikeMember(rows, row, table) && !ranges.some((range) => isIn(range, row, columns)))
      found.push(row);
  if (found.length === 0) return found;
  const listed = new Set<string>();
  for (let row = table.first; row <= table.last; row++) listed.add(rows.name(row));
  return found.filter((row) => !listed.has(rows.name(row)));
}

function looksLikeMember(rows: RowView, row: number, { lastNumber }: TableRows): boolean {
  if (!rows.isNamed(row) || rows.isNameOnly(row)) return false;
  const continuesNumbers = (rows.number(row) ?? 0) > lastNumber;
  const isPerson = isPersonName(rows.name(row)) || rows.namesSeveral(row);
  return (continuesNumbers || rows.hasLevel(row)) && isPerson;
}

function isIn({ top, bottom, left, right }: Rect, row: number, columns: KeyColumns): boolean {
  return top <= row && row <= bottom && left <= columns.right && columns.left <= right;
}
