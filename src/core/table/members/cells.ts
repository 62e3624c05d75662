import { columnOf } from "../../model/columns";
import type { CellValue } from "../../model/grid";
import { ROLES, type Role } from "../../model/role";
import type { Layout } from "../layout";

/** One row of a grid. */
export type Cells = readonly CellValue[];
/** Reads one field of a member from the cells of its row. */
export type Part<T> = (cells: Cells) => T;
/** The index of each role's cell in a row of the grid; -1 for a role without a column. */
export type Offsets = Readonly<Record<Role, number>>;

export function offsetsByRole(layout: Layout, left: number): Offsets {
  const offset = (role: Role) => {
    const column = columnOf(layout, role);
    return column ? column.index - left : -1;
  };
  return Object.fromEntries(ROLES.map((role) => [role, offset(role)])) as Record<Role, number>;
}

/** Returns the value of a role's cell; `""` for a role without a column. */
export function cellAt(cells: Cells, offset: number): CellValue {
  return offset < 0 ? "" : (cells[offset] ?? "");
}

/** Returns a reader of a role's cell; for a role without a column, it always returns what an empty cell would. */
export function fieldAt<T>(offset: number, read: (value: CellValue) => T): Part<T> {
  const blank = read("");
  return offset < 0 ? () => blank : (cells) => read(cells[offset] ?? "");
}
