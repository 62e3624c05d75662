import * as v from "valibot";
import type { CellValue } from "../../src/core/model/grid";
import type { Finding } from "../../src/core/model/finding";
import { review } from "../../src/core/review";
import { checkMeetingRule } from "../../src/core/rules/meeting/index";
import { meetingCircumstances, meetingContext } from "../../src/core/rules/meeting/meetingContext";
import data from "../../src/core/schemes/meeting.cases.json";
import { MEETING_RULES } from "../../src/core/schemes/meetingRules";
import type { MeetingRule } from "../../src/core/schemes/meetingSchema";
import { NEWEST_SCHEME, schemeById } from "../../src/core/schemes/schemes";
import { numberedKeys } from "./ruleCases";
import { typedSheet } from "./typedSheet";

const cell = v.union([v.string(), v.number()]);
const sheets = v.array(v.strictObject({ name: v.string(), rows: v.array(v.array(cell)) }));
const fileSchema = v.record(v.string(), v.strictObject({ breaks: sheets, keeps: sheets }));

export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Two workbooks for every rule of a meeting: one breaks it, one just keeps it. */
export const MEETING_CASES: Readonly<
  Record<string, { readonly breaks: readonly CaseSheet[]; readonly keeps: readonly CaseSheet[] }>
> = v.parse(fileSchema, data);

export const MEETING_RULE_KEYS = numberedKeys(MEETING_RULES.rules);

/** Returns what a rule reports of a workbook. */
export function meetingFindings(
  rule: MeetingRule,
  workbook: readonly CaseSheet[],
): readonly Finding[] {
  const snapshot = { sheets: workbook.map(({ name, rows }) => typedSheet(rows, { name })) };
  const { meeting, branches, bodies, scheme } = review(snapshot, {});
  const circumstances = meetingCircumstances(branches, bodies, schemeById(scheme) ?? NEWEST_SCHEME);
  return checkMeetingRule(meeting, rule, meetingContext(circumstances));
}
