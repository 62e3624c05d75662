import * as v from "valibot";
import type { FindingCode } from "../model/findingData";
import { ground } from "./schema";

function meetingRule<K extends string, C extends FindingCode, P extends v.ObjectEntries>(
  kind: K,
  code: C,
  parameters: P,
) {
  return v.strictObject(ground(kind, code, parameters));
}

/** The kinds of rules about a meeting, whatever regulation rates the members. */
export const meetingRuleSchema = v.variant("kind", [
  meetingRule("vote-sums", "vote-mismatch", {}),
  meetingRule("attendance", "attendance-mismatch", {}),
  meetingRule("vote-voters", "vote-by-probationary", {}),
  meetingRule("vote-majority", "vote-without-majority", {
    /** Questions that the rule is about: admissions and recognitions, or any others. */
    about: v.picklist(["any", "admission"]),
    share: v.tuple([v.number(), v.number()]),
    /** True if exactly this share is enough. */
    orMore: v.boolean(),
  }),
  meetingRule("probation", "probation-not-twelve-months", { months: v.number() }),
  meetingRule("recognition", "recognition-due", { months: v.number(), workingDays: v.number() }),
  meetingRule("guide", "guide-not-official", {}),
  meetingRule("admission-agrees", "admission-contradicts-table", {}),
  meetingRule("target-percent", "target-percent-mismatch", {}),
  meetingRule("target-result", "target-result-mismatch", {}),
  meetingRule("meeting-days", "meeting-dates-differ", {}),
]);

export type MeetingRule = v.InferOutput<typeof meetingRuleSchema>;
export type MeetingRuleKind = MeetingRule["kind"];
export type MeetingRuleOf<K extends MeetingRuleKind> = Extract<MeetingRule, { kind: K }>;
