import { findingsIn, fromRule, type Check } from "./context";
import { cellOf, cellsOf } from "./cells";
import { numberOf, tidy } from "./scores";

/** Reports a total that is not the sum of its two groups; bonus points may or may not be part of it. */
export const checkScoreSum: Check<"score-sum"> = (table, rule, context) =>
  findingsIn(context.toRate, (member) => {
    const general = numberOf(member.general);
    const task = numberOf(member.task);
    const total = numberOf(member.total);
    if (general === null || task === null || total === null) return null;
    const sum = tidy(general + task);
    const bonus = numberOf(member.particulars.bonus) ?? 0;
    const { tolerance } = rule.parameters;
    if (isNear(sum, total, tolerance) || isNear(sum + bonus, total, tolerance)) return null;
    const cell = cellOf(table, member.row, ["total"]);
    return {
      ...fromRule(rule),
      at: [cell, ...cellsOf(table, member.row, ["general", "task"])],
      data: { general: tidy(general), task: tidy(task), sum, total: tidy(total) },
      fix: [{ ...cell, from: total, to: sum }],
    };
  });

function isNear(sum: number, total: number, tolerance: number): boolean {
  return Math.abs(sum - total) <= tolerance;
}
