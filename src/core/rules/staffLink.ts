import { LEVELS } from "../model/level";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";

/** Reports a final rating above the member's rating as a civil servant or employee. */
export const checkStaffLink: Check<"staff-link"> = (table, rule, context) =>
  findingsIn(context.rated, ({ member, level }) => {
    const { staff } = member.ratings;
    if (staff.kind !== "level" || !rule.parameters.levels.includes(level)) return null;
    if (LEVELS.indexOf(level) >= LEVELS.indexOf(staff.level)) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, ["staff"]),
      data: { level, staff: staff.level, bound: rule.parameters.bound, note: member.note },
    };
  });
