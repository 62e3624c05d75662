import type { SheetSnapshot } from "../../model/grid";
import { RATERS } from "../../model/level";
import type { Role } from "../../model/role";
import type { ErrorCell, Member } from "../../model/table";
import { isErrorText } from "../../text/cellText";
import type { Layout } from "../layout";

/** Set when a reader meets an Excel error in the members' rows. */
export interface ErrorWatch {
  seen: boolean;
}

/** Columns of dates and words. Their readers read each distinct value once, and set the watch if it is an error. */
const WATCHED: ReadonlySet<Role> = new Set<Role>([
  "birth",
  "admitted",
  "admissionDecided",
  "official",
  "admittedOfficial",
  "group",
  "partyGroup",
  "branchName",
  ...RATERS,
]);

/** Rows that are looked through together, so that the processor fetches their texts from memory at the same time. */
const BLOCK = 16;

/** Looks for errors in the other columns; to be called with every row of the table in turn, before it is read. */
export function errorFinder(
  { grid }: SheetSnapshot,
  { columns, dataRows: [first, last] }: Layout,
  watch: ErrorWatch,
): (row: number) => void {
  const offsets = columns
    .filter(({ role }) => role !== null && !WATCHED.has(role))
    .map(({ index }) => index - grid.left);
  return (row) => {
    if ((row - first) % BLOCK !== 0) return;
    const rows = grid.values.slice(row - grid.top, Math.min(row + BLOCK, last + 1) - grid.top);
    for (const offset of offsets)
      for (const cells of rows) if (isErrorText(cells[offset] ?? "")) watch.seen = true;
  };
}

/** Errors in the members' rows, row by row; where none was met, none is looked for. */
export function errorCells(
  { grid, name }: SheetSnapshot,
  layout: Layout,
  members: readonly Member[],
  { seen }: ErrorWatch,
): readonly ErrorCell[] {
  if (!seen) return [];
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
