import { columnOf, FINAL_ROLES } from "../model/columns";
import type { CellEdit, Finding } from "../model/finding";
import { RATERS, type Rater } from "../model/level";
import type { Member, RatingTable } from "../model/table";
import type { RuleOf, Scheme } from "../schemes/schema";
import { membersToRate, stamp, type Check } from "./context";
import { cellOf } from "./place";

/** A rating that is none of the four levels. Only the final one can spoil the count. */
export const checkLevels: Check<"levels"> = (table, rule, context) =>
  membersToRate(table, context).flatMap((member) =>
    RATERS.flatMap((rater) => unknownLevel(table, rule, context.scheme, member, rater)),
  );

function unknownLevel(
  table: RatingTable,
  rule: RuleOf<"levels">,
  scheme: Scheme,
  member: Member,
  rater: Rater,
): readonly Finding[] {
  const reading = member.ratings[rater];
  if (reading.kind !== "unknown") return [];
  const { written, suggestion } = reading;
  const at = cellOf(table, member.row, rater === "final" ? FINAL_ROLES : [rater]);
  const fix: readonly CellEdit[] =
    suggestion && columnOf(table, rater)
      ? [{ ...at, from: written, to: scheme.levels[suggestion].name }]
      : [];
  return [
    {
      ...stamp(rule),
      severity: rater === "final" ? rule.severity : "warning",
      at: [at],
      data: { rater, written, suggestion },
      ...(fix.length > 0 && { fix }),
    },
  ];
}
