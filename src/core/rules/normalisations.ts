import type { CellEdit } from "../model/finding";
import { valueAt, type Grid } from "../model/grid";
import { RATERS } from "../model/level";
import type { Member, RatingTable } from "../model/table";
import type { Scheme } from "../schemes/schema";
import { cellsOf } from "./place";

/**
 * Edits that write every rating that was read with the scheme's full name, and every name and group in composed letters
 * with single spaces. None is a fault, so none is a finding. X marks stay as they are.
 */
export function normalisations(
  table: RatingTable,
  { levels }: Scheme,
  grid: Grid,
): readonly CellEdit[] {
  return table.members.flatMap((member) => [
    ...ratingEdits(table, member, levels, grid),
    ...textEdits(table, member, grid),
  ]);
}

function ratingEdits(
  table: RatingTable,
  { row, ratings }: Member,
  levels: Scheme["levels"],
  grid: Grid,
): readonly CellEdit[] {
  return RATERS.flatMap((rater) => {
    const reading = ratings[rater];
    if (reading.kind !== "level" || reading.exact) return [];
    const to = levels[reading.level].name;
    // Nothing stands in a cell that a merged one covers.
    return cellsOf(table, row, [rater]).flatMap((at) => {
      const from = valueAt(grid, at.row, at.column);
      return from === "" ? [] : [{ ...at, from, to }];
    });
  });
}

function textEdits(table: RatingTable, { row }: Member, grid: Grid): readonly CellEdit[] {
  return cellsOf(table, row, ["name", "group", "partyGroup", "branchName"]).flatMap((at) => {
    const from = valueAt(grid, at.row, at.column);
    if (typeof from !== "string") return [];
    const to = from.normalize("NFC").replace(/\s+/gu, " ").trim();
    return to === from ? [] : [{ ...at, from, to }];
  });
}
