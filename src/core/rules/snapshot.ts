import { FINAL_ROLES } from "../model/columns";
import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import { schemeForYear } from "../schemes/schemes";
import { headerOf } from "./cells";

/** Reports a workbook without a rating table, and years without a scheme unless the secretary chose one. */
export function checkSnapshot(
  sheets: readonly string[],
  tables: readonly RatingTable[],
  schemeChosen: boolean,
): readonly Finding[] {
  const rating = tables.filter(({ purpose }) => purpose === "rating");
  if (rating.length === 0)
    return [{ code: "no-rating-table", severity: "error", at: [], data: { sheets }, basis: null }];
  return schemeChosen ? [] : rating.flatMap(yearOutOfScope);
}

function yearOutOfScope(table: RatingTable): readonly Finding[] {
  const fact = table.facts.year;
  if (fact && schemeForYear(fact.value)) return [];
  return [
    {
      code: "year-out-of-scope",
      severity: "warning",
      at: [fact?.at ?? headerOf(table, FINAL_ROLES)],
      data: { year: fact?.value ?? null },
      basis: null,
    },
  ];
}
