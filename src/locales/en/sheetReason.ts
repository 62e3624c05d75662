import type { SheetReason } from "../../core/model/sheetReason";
import type { Subject } from "../../core/model/table";
import { quote } from "../quote";
import { number, some } from "./paneCounts";

const EACH: Readonly<Record<Subject, string>> = {
  members: "member",
  organisations: "organisation",
};
const OF_SOME = { commended: "proposed for commendation", unrated: "not rated" } as const;
const COUNTED = {
  bodies: (count: number) => `contents: the sheets of ${some(count, "branch", "branches")}`,
  tables: (count: number) => `total of ${some(count, "rating table")}`,
  rated: (count: number) => `cap on outstanding among ${number(count)} rated`,
  findings: (count: number) => some(count, "finding"),
} as const;
const PLAIN = {
  result: "result of the rating table",
  raters: "what each body proposed",
  members: "statistics of members’ ratings",
  form: "figures for the higher committee’s form",
  ballots: "count of the ballots",
} as const;

/** Says in English why a sheet is written, which also explains its Vietnamese name. */
export function sheetReason(reason: SheetReason): string {
  if ("subject" in reason)
    return `${some(reason.count, EACH[reason.subject])} ${OF_SOME[reason.why]}`;
  if ("count" in reason) return COUNTED[reason.why](reason.count);
  return "sheet" in reason
    ? `result of the table on sheet ${quote(reason.sheet)}`
    : PLAIN[reason.why];
}
