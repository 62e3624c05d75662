import type { Role } from "../model/role";
import type { Standing } from "../model/standing";
import type { Member } from "../model/table";
import { isTooNew } from "../tally/standing";
import { stamp, unlessAnswered, type Check, type RuleContext } from "./context";
import { ratingCells } from "./place";

const DATES: readonly Role[] = ["admitted", "admissionDecided", "admittedOfficial"];

/**
 * A rating for a member who was admitted too short a time before the meeting. The texts do not say whether the decision or
 * the ceremony begins the time: the ceremony is taken, and where the two lead apart a person has to decide.
 */
export const checkNewMember: Check<"new-member"> = (table, rule, context) =>
  table.members.flatMap((member) => {
    const { row, ratings, admitted, admissionDecided, note } = member;
    const standing = context.standings.get(row) ?? { kind: "toRate" };
    const { months, reviewed } = rule.parameters;
    const apart = datesLeadApart(member, months, context);
    if (ratings.final.kind !== "level" || !isConcerned(standing, apart)) return [];
    return [
      {
        ...stamp(rule),
        severity: apart ? unlessAnswered("warning", member) : rule.severity,
        at: ratingCells(table, row, rolesOf(standing)),
        data: {
          admitted: admitted.kind === "date" ? admitted.date : null,
          precision: admitted.kind === "date" ? admitted.precision : "day",
          decided: apart && admissionDecided.kind === "date" ? admissionDecided.date : null,
          meeting: context.meetingDate,
          months,
          reviewed,
          level: ratings.final.level,
          note: apart ? note : "",
        },
      },
    ];
  });

function isConcerned(standing: Standing, apart: boolean): boolean {
  return standing.kind === "excluded"
    ? standing.why === "tooNew"
    : apart && standing.kind === "toRate";
}

function rolesOf(standing: Standing): readonly Role[] {
  return standing.kind === "excluded" && standing.by !== "date" ? [standing.by.role] : DATES;
}

function datesLeadApart(
  { admitted, admissionDecided }: Member,
  months: number,
  { meetingDate }: RuleContext,
): boolean {
  const byCeremony = isTooNew(admitted, months, meetingDate);
  const byDecision = isTooNew(admissionDecided, months, meetingDate);
  return byCeremony !== null && byDecision !== null && byCeremony !== byDecision;
}
