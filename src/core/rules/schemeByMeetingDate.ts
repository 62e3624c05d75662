import { FINAL_ROLES } from "../model/columns";
import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import { schemeForReview, schemeForYear } from "../schemes/schemes";
import type { Scheme } from "../schemes/schema";
import type { RuleContext } from "./context";
import { headerOf } from "./cells";

/** Points out that the day of the meeting, not the review year alone, decided on the scheme. */
export function checkSchemeByMeetingDate(
  table: RatingTable,
  { scheme, year, meetingDate }: RuleContext,
): readonly Finding[] {
  if (year === null || meetingDate === null) return [];
  const ofYear = schemeForYear(year);
  const ofReview = schemeForReview(year, meetingDate);
  if (ofYear === null || ofReview?.id !== scheme.id || ofYear.id === scheme.id) return [];
  return [
    {
      code: "scheme-by-meeting-date",
      severity: "info",
      at: [table.facts.meetingDate?.at ?? headerOf(table, FINAL_ROLES)],
      data: {
        year,
        meeting: meetingDate,
        newer: regulationOf(ofYear),
        inForce: ofYear.inForce,
        applied: regulationOf(ofReview),
      },
      basis: null,
    },
  ];
}

/** The number of a scheme's regulation, which its file lists before the guidance. */
function regulationOf({ documents: [regulation] }: Scheme): string {
  return regulation?.number ?? "";
}
