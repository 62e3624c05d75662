import { FINAL_ROLES } from "../model/columns";
import type { Finding } from "../model/finding";
import type { NearTable } from "../model/findingData";
import type { RatingTable } from "../model/table";
import { schemeForYear } from "../schemes/schemes";
import { headerOf } from "./cells";

/** Reports a workbook without a rating table, with what comes `near` to one, and years without a scheme unless the secretary chose one. */
export function checkSnapshot(
  sheets: readonly string[],
  tables: readonly RatingTable[],
  schemeChosen: boolean,
  near: () => NearTable | null,
): readonly Finding[] {
  const rating = tables.filter(({ purpose }) => purpose === "rating");
  if (rating.length === 0) return [noRatingTable(sheets, near())];
  return schemeChosen ? [] : rating.flatMap(yearOutOfScope);
}

function noRatingTable(sheets: readonly string[], near: NearTable | null): Finding {
  const at = near ? [{ sheet: near.sheet, row: near.row, column: near.column }] : [];
  return { code: "no-rating-table", severity: "error", at, data: { sheets, near }, basis: null };
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
