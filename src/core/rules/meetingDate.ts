import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import { ruleOf } from "../schemes/schemes";
import { type RuleContext } from "./context";
import { headerOf } from "./cells";

/** Reports once that members admitted in the review year cannot be checked without the day of the meeting. */
export function checkMeetingDate(table: RatingTable, context: RuleContext): readonly Finding[] {
  const { year, meetingDate, scheme } = context;
  const rule = ruleOf(scheme, "new-member");
  if (meetingDate !== null || year === null || rule === null) return [];
  const admitted = context.toRate.filter(
    (member) => member.admitted.kind === "date" && Number(member.admitted.date.slice(0, 4)) >= year,
  );
  if (admitted.length === 0) return [];
  return [
    {
      code: "no-meeting-date",
      severity: "warning",
      at: [headerOf(table, ["admitted", "admittedOfficial"])],
      data: { members: admitted.length, year, months: rule.parameters.months },
      basis: null,
    },
  ];
}
