import { FINAL_ROLES, finalColumns } from "../model/columns";
import type { Finding } from "../model/finding";
import type { Member, RatingTable } from "../model/table";
import { type RuleContext } from "./context";
import { headerOf } from "./cells";

/** True if no final rating is filled in yet: one finding for the table is better than one for each row. */
export function isNotFilledIn(toRate: readonly Member[]): boolean {
  return toRate.length > 1 && toRate.every(({ ratings }) => ratings.final.kind === "blank");
}

/** True where headings between the members are their ratings. */
function isListByLevels({ members }: RatingTable): boolean {
  return members.some(({ ratings }) => ratings.final.kind === "level");
}

/** Reports a rating table whose column for the final rating is missing or empty. */
export function checkFinalRating(table: RatingTable, context: RuleContext): readonly Finding[] {
  if (table.purpose !== "rating") return [];
  const toRate = context.toRate;
  const hasColumn = finalColumns(table).length > 0 || isListByLevels(table);
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
