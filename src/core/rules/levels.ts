import type { CellRef } from "../model/address";
import { columnOf, FINAL_ROLES } from "../model/columns";
import type { CellEdit } from "../model/finding";
import { RATERS, type Rater } from "../model/level";
import type { RatingReading, RatingTable } from "../model/table";
import type { Scheme } from "../schemes/schema";
import { findingsAcross, fromRule, type Check } from "./context";
import { cellOf } from "./place";

/** A rating that is none of the four levels. Only the final one can spoil the count. */
export const checkLevels: Check<"levels"> = (table, rule, { toRate, scheme }) =>
  findingsAcross(toRate, RATERS, ({ row, ratings }, rater) => {
    const reading = ratings[rater];
    if (reading.kind !== "unknown") return null;
    const { written, suggestion } = reading;
    const at = cellOf(table, row, rater === "final" ? FINAL_ROLES : [rater]);
    const fix = fixOf(table, rater, reading, at, scheme);
    return {
      ...fromRule(rule),
      severity: rater === "final" ? rule.severity : "warning",
      at: [at],
      data: { rater, written, suggestion },
      ...(fix && { fix: [fix] }),
    };
  });

/** The level most like what is written; X marks have no cell that could be corrected. */
function fixOf(
  table: RatingTable,
  rater: Rater,
  { written, suggestion }: Extract<RatingReading, { kind: "unknown" }>,
  at: CellRef,
  { levels }: Scheme,
): CellEdit | null {
  return suggestion && columnOf(table, rater)
    ? { ...at, from: written, to: levels[suggestion].name }
    : null;
}
