import { findingsAcross, fromRule, type Check } from "./context";
import { cellOf } from "./cells";
import { numberOf, tidy } from "./scores";

const ROLES = ["general", "task", "total"] as const;

/** Reports points outside the range of their group. */
export const checkScoreRanges: Check<"score-ranges"> = (table, rule, { toRate }) => {
  const ranges = ROLES.map((role) => ({ role, ...rule.parameters[role] }));
  return findingsAcross(toRate, ranges, (member, { role, min, max }) => {
    const written = numberOf(member[role]);
    const value = written === null ? null : tidy(written);
    if (value === null || (min <= value && value <= max)) return null;
    const at = [cellOf(table, member.row, [role])];
    return { ...fromRule(rule), at, data: { role, value, min, max } };
  });
};
