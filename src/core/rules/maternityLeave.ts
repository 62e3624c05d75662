import { statusIn } from "../tally/statusIn";
import { findingsIn, fromRule, type Check } from "./context";
import { ratingCells } from "./cells";
import { saysWorkDone } from "./workDone";

/** Points out that a member on maternity leave is rated on the work done, unless the row says so already. */
export const checkMaternityLeave: Check<"maternity-leave"> = (table, rule, { rated }) =>
  findingsIn(rated, ({ member: { row, statuses, note }, level }) => {
    const leave = statusIn(statuses, "maternity");
    if (!leave || saysWorkDone(leave.written)) return null;
    return {
      ...fromRule(rule),
      at: ratingCells(table, row, [leave.role]),
      data: { written: leave.written, level, note: leave.role === "note" ? "" : note },
    };
  });
