import type { CellValue, Grid } from "../model/grid";
import type { Cells, Offsets } from "./cellReaders";
import { isBlank } from "./cellText";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "./layout";

const ROLES = ["group", "partyGroup", "branchName"] as const;
type GroupRole = (typeof ROLES)[number];
export type Groups = Readonly<Record<GroupRole, string>>;

/**
 * Group, party group and branch of each row in turn: the cell's own text, else that of the merged cell above it, else that of
 * the heading row. A reader is to be asked row by row from the top.
 */
export function fillDown(
  grid: Grid,
  layout: Layout,
  offsets: Offsets,
  text: (value: CellValue) => string,
): (cells: Cells, context: GroupContext) => Groups {
  const merged = ROLES.filter(
    (role) => offsets[role] >= 0 && isMerged(grid, layout, offsets[role]),
  );
  const last: Record<GroupRole, string> = { group: "", partyGroup: "", branchName: "" };
  let heading: GroupContext | null = null;
  const own = (cells: Cells, role: GroupRole, context: GroupContext) => {
    const written = offsets[role] < 0 ? "" : text(cells[offsets[role]] ?? "");
    if (written !== "") return (last[role] = written);
    return (merged.includes(role) ? last[role] : "") || context[role];
  };
  return (cells, context) => {
    if (context !== heading) for (const role of ROLES) last[role] = "";
    heading = context;
    return {
      group: own(cells, "group", context),
      partyGroup: own(cells, "partyGroup", context),
      branchName: own(cells, "branchName", context),
    };
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
