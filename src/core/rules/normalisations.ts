import { columnOf } from "../model/columns";
import type { CellEdit } from "../model/finding";
import { valueAt, type CellValue, type Grid } from "../model/grid";
import { RATERS, type Rater } from "../model/level";
import type { Role } from "../model/role";
import type { Member, RatingTable } from "../model/table";
import type { Scheme } from "../schemes/schema";

const TEXTS: readonly (readonly [Role, (member: Member) => string])[] = [
  ["name", ({ name }) => name],
  ["group", ({ group }) => group],
  ["partyGroup", ({ partyGroup }) => partyGroup],
  ["branchName", ({ branchName }) => branchName],
];

/** A column and what to write in its cells; null for a cell that need not change. */
interface Normalised {
  readonly column: number;
  readonly to: (member: Member, from: CellValue) => string | null;
}

/**
 * Returns edits that write every rating as the scheme's full name, and every name and group in NFC with single spaces. None
 * corrects a fault, so none is a finding. X marks stay as they are.
 */
export function normalisations(
  table: RatingTable,
  { levels }: Scheme,
  grid: Grid,
): readonly CellEdit[] {
  const columns = [
    ...RATERS.flatMap((rater) => normalised(table, rater, ratingName(rater, levels))),
    ...TEXTS.flatMap(([role, textOf]) => normalised(table, role, composed(textOf))),
  ];
  const edits: CellEdit[] = [];
  for (const member of table.members)
    for (const { column, to: wanted } of columns) {
      const { row } = member;
      const from = valueAt(grid, row, column);
      const to = wanted(member, from);
      if (to !== null) edits.push({ sheet: table.sheet, row, column, from, to });
    }
  return edits;
}

function normalised(table: RatingTable, role: Role, to: Normalised["to"]): readonly Normalised[] {
  const column = columnOf(table, role);
  return column ? [{ column: column.index, to }] : [];
}

function ratingName(rater: Rater, levels: Scheme["levels"]): Normalised["to"] {
  return ({ ratings }, from) => {
    const reading = ratings[rater];
    // A cell covered by a merged one is empty and stays so; one that says more than the level would lose that.
    if (reading.kind !== "level" || reading.exact || reading.remark !== undefined) return null;
    if (from === "") return null;
    return levels[reading.level].name;
  };
}

/** A text that was read as it is written needs no edit, which spares most cells the normalisation. */
function composed(textOf: (member: Member) => string): Normalised["to"] {
  return (member, from) => {
    if (typeof from !== "string" || from === textOf(member)) return null;
    const to = from.normalize("NFC").replace(/\s+/gu, " ").trim();
    return to === from ? null : to;
  };
}
