import type { CellRef } from "../model/address";
import { columnOf, FINAL_ROLES } from "../model/columns";
import type { Role } from "../model/role";
import type { RatingTable } from "../model/table";

export const VOTES = [
  "votes.outstanding",
  "votes.good",
  "votes.completed",
  "votes.failed",
] as const;

/** Returns the cells of a row in the columns with these roles, in the order of the roles. */
export function cellsOf(
  table: RatingTable,
  row: number,
  roles: readonly Role[],
): readonly CellRef[] {
  return roles.flatMap((role) => {
    const column = columnOf(table, role);
    return column ? [{ sheet: table.sheet, row, column: column.index }] : [];
  });
}

/** Returns the cell to look at first: of the first role that has a column, else the member's name. */
export function cellOf(table: RatingTable, row: number, roles: readonly Role[]): CellRef {
  const [first] = cellsOf(table, row, [...roles, "name"]);
  return first ?? { sheet: table.sheet, row, column: table.range.left };
}

/** Returns the cell of the final rating, then those of the other roles that have a column. */
export function ratingCells(
  table: RatingTable,
  row: number,
  others: readonly Role[],
): readonly CellRef[] {
  return [cellOf(table, row, FINAL_ROLES), ...cellsOf(table, row, others)];
}

/** Returns the lowest header cell of the first role that has a column, else of the name column. */
export function headerOf(table: RatingTable, roles: readonly Role[]): CellRef {
  return cellOf(table, table.headerRows[1], roles);
}
