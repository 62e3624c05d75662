import type { IsoDate } from "../model/calendar";
import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import { ruleOf } from "../schemes/schemes";
import { newcomerTest } from "../tally/standing";
import { findingsIn, type RuleContext } from "./context";
import { cellOf } from "./cells";

/** Reports an admission of which only the month or year is known, if the member may or may not be too new by the meeting. */
export function checkAdmissionDay(table: RatingTable, context: RuleContext): readonly Finding[] {
  const { meetingDate, scheme } = context;
  const rule = ruleOf(scheme, "new-member");
  if (meetingDate === null || rule === null) return [];
  const isTooNew = newcomerTest(rule.parameters.months, meetingDate);
  return findingsIn(context.toRate, ({ row, admitted }) => {
    if (admitted.kind !== "date" || isTooNew(admitted) !== null) return null;
    return {
      code: "unreadable-date",
      severity: "warning",
      at: [cellOf(table, row, ["admitted", "admissionDecided", "admittedOfficial"])],
      data: { role: "admitted", written: asTyped(admitted.date, admitted.precision) },
      basis: null,
    };
  });
}

/** Returns `6/2023` or `2023`, as in the sheet. */
function asTyped(date: IsoDate, precision: "day" | "month" | "year"): string {
  const [year = "", month = ""] = date.split("-");
  return precision === "year" ? year : `${String(Number(month))}/${year}`;
}
