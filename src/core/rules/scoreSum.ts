import { findingsIn, fromRule, type Check } from "./context";
import { cellOf, cellsOf } from "./cells";
import { numberOf, tidy } from "./scores";

/** Reports a total that is not the sum of its two groups. */
export const checkScoreSum: Check<"score-sum"> = (table, rule, context) =>
  findingsIn(context.toRate, (member) => {
    const general = numberOf(member.general);
    const task = numberOf(member.task);
    const total = numberOf(member.total);
    if (general === null || task === null || total === null) return null;
    const sum = tidy(general + task);
    if (Math.abs(sum - total) <= rule.parameters.tolerance) return null;
    const cell = cellOf(table, member.row, ["total"]);
    return {
      ...fromRule(rule),
      at: [cell, ...cellsOf(table, member.row, ["general", "task"])],
      data: { general: tidy(general), task: tidy(task), sum, total: tidy(total) },
      fix: [{ ...cell, from: total, to: sum }],
    };
  });
