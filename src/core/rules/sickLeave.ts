import { LEVELS, type Level } from "../model/level";
import type { Role } from "../model/role";
import type { Member } from "../model/table";
import { statusIn } from "../tally/statusIn";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";
import { foldedLetters } from "../text/prose";
import { saysWorkDone } from "./workDone";

const MONTHS = /(\d+(?:[.,]\d+)?)\s*thang/u;

/** Reports long sick leave. Some schemes bar higher levels after it; otherwise the rating is based on the time worked. */
export const checkSickLeave: Check<"sick-leave"> = (table, rule, context) =>
  findingsIn(context.rated, ({ member, level }) => {
    const { months: limit, notAbove } = rule.parameters;
    const sick = sickLeaveOf(member);
    if (sick === null || sick.months < limit || !isBarred(level, notAbove)) return null;
    if (notAbove === null && saysWorkDone(member.note)) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, [sick.role]),
      data: { months: sick.months, limit, level, notAbove, note: member.note },
    };
  });

function isBarred(level: Level, notAbove: Level | null): boolean {
  return notAbove === null || LEVELS.indexOf(level) < LEVELS.indexOf(notAbove);
}

/** Reads its column, else words such as "nghỉ ốm 4 tháng"; null if no number of months is stated. */
function sickLeaveOf({
  particulars: { sickMonths },
  statuses,
}: Member): { months: number; role: Role } | null {
  if (sickMonths.kind === "number") return { months: sickMonths.value, role: "sickMonths" };
  const words = statusIn(statuses, "sick");
  if (!words) return null;
  const [, months] = MONTHS.exec(foldedLetters(words.written)) ?? [];
  return months ? { months: Number(months.replace(",", ".")), role: words.role } : null;
}
