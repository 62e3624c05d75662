import { membersToRate, stamp, type Check } from "./context";
import { cellOf, cellsOf } from "./place";
import { numberOf, tidy } from "./scores";

/** A total that is not the sum of its two groups. */
export const checkScoreSum: Check<"score-sum"> = (table, rule, context) =>
  membersToRate(table, context).flatMap((member) => {
    const [general, task, total] = [member.general, member.task, member.total].map(numberOf);
    if (general == null || task == null || total == null) return [];
    const sum = tidy(general + task);
    if (Math.abs(sum - total) <= rule.parameters.tolerance) return [];
    const cell = cellOf(table, member.row, ["total"]);
    return [
      {
        ...stamp(rule),
        at: [cell, ...cellsOf(table, member.row, ["general", "task"])],
        data: { general: tidy(general), task: tidy(task), sum, total: tidy(total) },
        fix: [{ ...cell, from: total, to: sum }],
      },
    ];
  });
