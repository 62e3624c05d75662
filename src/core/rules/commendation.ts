import { isCommended } from "../tally/tally";
import { membersToRate, stamp, type Check } from "./context";
import { cellOf, cellsOf, FINAL } from "./place";

/** A member proposed for the yearly commendation without the level that it takes. */
export const checkCommendation: Check<"commendation"> = (table, rule, context) =>
  membersToRate(table, context).flatMap((member) => {
    const { branch } = member.ratings;
    if (!isCommended(member) || branch.kind === "unknown" || branch.kind === "error") return [];
    const level = branch.kind === "level" ? branch.level : null;
    if (level === rule.parameters.requires) return [];
    return [
      {
        ...stamp(rule),
        at: [
          cellOf(table, member.row, ["commendation"]),
          ...cellsOf(table, member.row, FINAL).slice(0, 1),
        ],
        data: { level, written: member.particulars.commendation },
      },
    ];
  });
