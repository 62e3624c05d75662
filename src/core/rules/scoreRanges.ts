import { membersToRate, stamp, type Check } from "./context";
import { cellOf } from "./place";
import { numberOf, tidy } from "./scores";

const ROLES = ["general", "task", "total"] as const;

/** Points outside what their group can have. */
export const checkScoreRanges: Check<"score-ranges"> = (table, rule, context) =>
  membersToRate(table, context).flatMap((member) =>
    ROLES.flatMap((role) => {
      const value = numberOf(member[role]);
      const { min, max } = rule.parameters[role];
      if (value === null || (min <= tidy(value) && tidy(value) <= max)) return [];
      const at = [cellOf(table, member.row, [role])];
      return [{ ...stamp(rule), at, data: { role, value: tidy(value), min, max } }];
    }),
  );
