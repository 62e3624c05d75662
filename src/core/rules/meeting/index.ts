import type { Finding } from "../../model/finding";
import type { MeetingRecord } from "../../model/meeting";
import { meetingRulesOn } from "../../schemes/meetingRules";
import type { MeetingRule, MeetingRuleKind, MeetingRuleOf } from "../../schemes/meetingSchema";
import { checkAdmissionAgrees } from "./admissionAgrees";
import {
  meetingContext,
  type MeetingCheck,
  type MeetingCircumstances,
  type MeetingContext,
} from "./meetingContext";
import { checkMeetingDays } from "./meetingDays";
import { checkGuides, checkProbation, checkRecognition } from "./probation";
import { checkOwnLevel, checkTargetPercent, checkTargetResult } from "./targets";
import { checkAttendance, checkMajority, checkVoters, checkVoteSums } from "./votes";

const CHECKS: { readonly [K in MeetingRuleKind]: MeetingCheck<K> } = {
  "vote-sums": checkVoteSums,
  attendance: checkAttendance,
  "vote-voters": checkVoters,
  "vote-majority": checkMajority,
  probation: checkProbation,
  recognition: checkRecognition,
  guide: checkGuides,
  "admission-agrees": checkAdmissionAgrees,
  "target-percent": checkTargetPercent,
  "target-result": checkTargetResult,
  "meeting-days": checkMeetingDays,
};

/** Returns every finding about the meeting, in the order of the rules. All rules run; none throws. */
export function checkMeeting(
  record: MeetingRecord,
  circumstances: MeetingCircumstances,
): readonly Finding[] {
  const context = meetingContext(circumstances);
  const rules = meetingRulesOn(record.facts?.value.date ?? circumstances.meetingDate);
  return [
    ...rules.flatMap((rule) => checkMeetingRule(record, rule, context)),
    ...checkOwnLevel(record, context),
  ];
}

/** Returns the findings of one rule. */
export function checkMeetingRule<K extends MeetingRuleKind>(
  record: MeetingRecord,
  rule: MeetingRuleOf<K> & MeetingRule,
  context: MeetingContext,
): readonly Finding[] {
  const check = CHECKS[rule.kind] as MeetingCheck<MeetingRuleKind>;
  return check(record, rule, context);
}
