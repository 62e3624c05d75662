import type { CellRef } from "../model/address";
import { columnOf, FINAL_ROLES } from "../model/columns";
import type { CellEdit } from "../model/finding";
import { RATERS, type Rater } from "../model/level";
import type { RatingReading, RatingTable } from "../model/table";
import type { Scheme } from "../schemes/schema";
import { findingsAcross, fromRule, type Check } from "./context";
import { cellOf } from "./cells";

/** Reports ratings that are none of the four levels. Only the final one is an error, since it alone changes the counts. */
export const checkLevels: Check<"levels"> = (table, rule, { toRate, scheme }) =>
  findingsAcross(toRate, RATERS, ({ row, ratings }, rater) => {
    const reading = ratings[rater];
    if (reading.kind !== "unknown") return null;
    const { written, suggestion, column } = reading;
    const at =
      column === undefined
        ? cellOf(table, row, rater === "final" ? FINAL_ROLES : [rater])
        : { sheet: table.sheet, row, column };
    const fix = fixOf(table, rater, reading, at, scheme);
    return {
      ...fromRule(rule),
      severity: rater === "final" ? rule.severity : "warning",
      at: [at],
      data: { rater, written, suggestion },
      ...(fix && { fix: [fix] }),
    };
  });

/** Replaces the text by the level most like it. X marks have no cell to correct. */
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
