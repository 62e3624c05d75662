import { FINAL_ROLES, finalColumns } from "../model/columns";
import type { Finding } from "../model/finding";
import type { Member, RatingTable } from "../model/table";
import { type RuleContext } from "./context";
import { headerOf } from "./place";

/** True for a table whose final ratings are still to be filled in: saying so once beats a finding for each row. */
export function isNotFilledIn(toRate: readonly Member[]): boolean {
  return toRate.length > 1 && toRate.every(({ ratings }) => ratings.final.kind === "blank");
}

/** A rating table without a column for the final rating, or with an empty one. */
export function checkFinalRating(table: RatingTable, context: RuleContext): readonly Finding[] {
  const toRate = context.toRate;
  const hasColumn = finalColumns(table).length > 0;
  if (hasColumn && !isNotFilledIn(toRate)) return [];
  return [
    {
      code: "no-final-rating",
      severity: "warning",
      at: [headerOf(table, FINAL_ROLES)],
      data: { toRate: toRate.length, hasColumn },
      basis: null,
    },
  ];
}
