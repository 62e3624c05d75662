import type { SheetSnapshot } from "../model/grid";
import type { Role } from "../model/role";
import type { ErrorCell, Member } from "../model/table";
import { isErrorText } from "./cellText";
import type { Layout } from "./layout";

/** Told when a reader of cells meets an Excel error. */
export interface ErrorWatch {
  seen: boolean;
}

/** Columns that are used without a reader that would notice an error. */
export const UNWATCHED: ReadonlySet<Role> = new Set<Role>([
  "order",
  "sex",
  "voteShare",
  "mark.outstanding",
  "mark.good",
  "mark.completed",
  "mark.failed",
]);

/** Errors in the members' rows, row by row; where no reader met one, none is looked for. */
export function errorCells(
  sheet: SheetSnapshot,
  layout: Layout,
  members: readonly Member[],
  { seen }: ErrorWatch,
): readonly ErrorCell[] {
  if (!seen) return [];
  const { grid, name } = sheet;
  const columns = layout.columns.flatMap(({ index, role }) =>
    role === null ? [] : [{ index, role }],
  );
  const found: ErrorCell[] = [];
  for (const { row } of members)
    for (const { index, role } of columns) {
      const value = grid.values[row - grid.top]?.[index - grid.left];
      if (value !== undefined && isErrorText(value))
        found.push({ sheet: name, row, column: index, role, written: value.trim() });
    }
  return found;
}
