import { LEVELS, type Level } from "../model/level";
import type { Role } from "../model/role";
import type { Member } from "../model/table";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./place";
import { foldedLetters } from "../text/prose";

const MONTHS = /(\d+(?:[.,]\d+)?)\s*thang/u;

/** Long sick leave in the year: a bar where the scheme has one, else a reminder that the rating rests on the time worked. */
export const checkSickLeave: Check<"sick-leave"> = (table, rule, context) =>
  findingsIn(context.rated, ({ member, level }) => {
    const { months: limit, notAbove } = rule.parameters;
    const sick = sickLeaveOf(member);
    if (sick === null || sick.months < limit || !isBarred(level, notAbove)) return null;
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

/** From its column, else from words such as "nghỉ ốm 4 tháng"; null where no number of months is given. */
function sickLeaveOf({
  particulars: { sickMonths },
  statuses,
}: Member): { months: number; role: Role } | null {
  if (sickMonths.kind === "number") return { months: sickMonths.value, role: "sickMonths" };
  const words = statuses.find(({ status }) => status === "sick");
  if (!words) return null;
  const [, months] = MONTHS.exec(foldedLetters(words.written)) ?? [];
  return months ? { months: Number(months.replace(",", ".")), role: words.role } : null;
}
