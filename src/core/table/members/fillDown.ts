import type { CellValue, Grid } from "../../model/grid";
import type { Cells } from "./cellReaders";
import { isBlank } from "../../text/cellText";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "../layout";

export type GroupRole = "group" | "partyGroup" | "branchName";

/**
 * Group, party group or branch of each row in turn: the cell's own text, else that of the merged cell above it, else that of the
 * heading row. A reader is to be asked row by row from the top.
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
 * The grid tells nothing of merged cells. A column is taken for merged down its rows where it has gaps and no value stands twice
 * on end: somebody who fills in every row repeats the value.
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
