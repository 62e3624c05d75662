import type { DateReading } from "../model/calendar";
import type { Role } from "../model/role";
import type { Standing } from "../model/standing";
import type { Member } from "../model/table";
import { newcomerTest, standingOf } from "../tally/standing";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";

const DATES: readonly Role[] = ["admitted", "admissionDecided", "admittedOfficial"];

/**
 * Reports a rating for a member who was admitted too shortly before the meeting. The regulations do not say whether the time
 * begins with the decision or the ceremony. We take the ceremony; if the decision would change the result, the secretary has
 * to decide.
 */
export const checkNewMember: Check<"new-member"> = (table, rule, context) => {
  const { months, reviewed } = rule.parameters;
  const isTooNew = newcomerTest(months, context.meetingDate);
  return findingsIn(table.members, (member) => {
    const { row, ratings, admitted, admissionDecided, note } = member;
    const standing = standingOf(member, context.standings);
    const disagree = datesDisagree(member, isTooNew);
    if (ratings.final.kind !== "level" || !isConcerned(standing, disagree)) return null;
    return {
      ...fromRule(rule),
      severity: disagree ? unlessAnswered("warning", member) : rule.severity,
      at: ratingCells(table, row, rolesOf(standing)),
      data: {
        admitted: admitted.kind === "date" ? admitted.date : null,
        precision: admitted.kind === "date" ? admitted.precision : "day",
        decided: disagree && admissionDecided.kind === "date" ? admissionDecided.date : null,
        meeting: context.meetingDate,
        months,
        reviewed,
        level: ratings.final.level,
        note: disagree ? note : "",
      },
    };
  });
};

function isConcerned(standing: Standing, datesDisagree: boolean): boolean {
  return standing.kind === "excluded"
    ? standing.why === "tooNew"
    : datesDisagree && standing.kind === "toRate";
}

function rolesOf(standing: Standing): readonly Role[] {
  return standing.kind === "excluded" && standing.by !== "date" ? [standing.by.role] : DATES;
}

function datesDisagree(
  { admitted, admissionDecided }: Member,
  isTooNew: (admitted: DateReading) => boolean | null,
): boolean {
  if (admissionDecided.kind !== "date") return false;
  const byCeremony = isTooNew(admitted);
  const byDecision = isTooNew(admissionDecided);
  return byCeremony !== null && byDecision !== null && byCeremony !== byDecision;
}
