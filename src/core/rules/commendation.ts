import { FINAL_ROLES } from "../model/columns";
import { isCommended } from "../tally/tally";
import { findingsIn, fromRule, type Check } from "./context";
import { cellOf, cellsOf } from "./cells";

/** Reports a member proposed for the yearly commendation without the level that it requires. */
export const checkCommendation: Check<"commendation"> = (table, rule, context) =>
  findingsIn(context.toRate, (member) => {
    const { final } = member.ratings;
    if (!isCommended(member) || final.kind === "unknown" || final.kind === "error") return null;
    const level = final.kind === "level" ? final.level : null;
    if (level === rule.parameters.requires) return null;
    return {
      ...fromRule(rule),
      at: [
        cellOf(table, member.row, ["commendation"]),
        ...cellsOf(table, member.row, FINAL_ROLES).slice(0, 1),
      ],
      data: { level, written: member.particulars.commendation },
    };
  });
