import { dayIn } from "../dayIn";
import type { CellRef } from "../model/address";
import { valueAt, type Snapshot } from "../model/grid";
import type { Review } from "../model/review";
import type { Member, RatingTable } from "../model/table";
import { shortDate } from "./page/layout";

/** Returns a function that says what a cell shows: numbers with a comma, days as dates and not as Excel counts them. */
export function shownValues(review: Review, { sheets }: Snapshot): (cell: CellRef) => string {
  const grids = new Map(sheets.map(({ name, grid }) => [name, grid]));
  const members = membersByRow(review);
  return (cell) => {
    const grid = grids.get(cell.sheet);
    const value = grid ? valueAt(grid, cell.row, cell.column) : "";
    if (typeof value !== "number") return String(value);
    const found = members.get(keyOf(cell));
    const day = found ? dayIn(found.member, roleAt(found.table, cell.column)) : null;
    return day === null ? String(value).replace(".", ",") : shortDate(day);
  };
}

function membersByRow({ branches }: Review) {
  const byRow = new Map<string, { readonly member: Member; readonly table: RatingTable }>();
  for (const { table } of branches)
    for (const member of table.members)
      byRow.set(keyOf({ sheet: table.sheet, row: member.row }), { member, table });
  return byRow;
}

function roleAt({ columns }: RatingTable, column: number) {
  return columns.find(({ index }) => index === column)?.role ?? null;
}

function keyOf({ sheet, row }: Pick<CellRef, "sheet" | "row">): string {
  return `${sheet}!${String(row)}`;
}
