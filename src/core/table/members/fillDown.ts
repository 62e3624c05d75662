import type { CellValue, Grid } from "../../model/grid";
import type { Cells } from "./cells";
import { isBlank } from "../../text/cellText";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "../layout";

export type GroupRole = "group" | "partyGroup" | "branchName";

/**
 * Returns a reader of group, party group or branch: the cell's own text, else that of the merged cell above it, else that of
 * the heading row. It has to be called row by row, from the top.
 */
export function fillDown(
  grid: Grid,
  layout: Layout,
  role: GroupRole,
  offset: number,
  text: (value: CellValue) => string,
): (cells: Cells, context: GroupContext) => string {
  if (offset < 0) return (_, context) => context[role];
  if (!isMerged(grid, layout, offset))
    return (cells, context) => text(cells[offset] ?? "") || context[role];
  let last = "";
  let heading: GroupContext | null = null;
  return (cells, context) => {
    if (context !== heading) last = "";
    heading = context;
    last = text(cells[offset] ?? "") || last;
    return last || context[role];
  };
}

/**
 * Guesses merged cells, which Excel may not have reported: the column has gaps, and no two rows in succession have the same
 * value. Somebody who fills in every row would have repeated it.
 */
function isMerged(
  grid: Grid,
  { dataRows: [first, last], skipped }: Layout,
  offset: number,
): boolean {
  const aside = new Set(skipped.map(({ row }) => row));
  let gaps = 0;
  let before: CellValue = "";
  for (let row = first; row <= last; row++) {
    if (aside.has(row)) continue;
    const value = grid.values[row - grid.top]?.[offset] ?? "";
    if (isBlank(value)) gaps++;
    else if (value === before) return false;
    before = value;
  }
  return gaps > 0;
}
