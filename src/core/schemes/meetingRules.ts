import * as v from "valibot";
import type { IsoDate } from "../model/calendar";
import data from "./meeting.json";
import {
  meetingRuleSchema,
  type MeetingRule,
  type MeetingRuleKind,
  type MeetingRuleOf,
} from "./meetingSchema";
import { isClaimedTooMuch } from "./schema";
import { onDay } from "./schemes";

const fileSchema = v.strictObject({
  id: v.literal("meeting"),
  /** The day on which this data was last compared with the regulations. */
  version: v.pipe(v.string(), v.isoDate()),
  titles: v.strictObject({ vi: v.string(), en: v.string() }),
  rules: v.array(meetingRuleSchema),
});

/** The rules of a meeting, which are the same whatever regulation rates the members. */
export const MEETING_RULES = v.parse(fileSchema, data);

if (MEETING_RULES.rules.some(isClaimedTooMuch))
  throw new Error("A rule of the meeting is an error without a verified basis");

/** The rules with the bases that were valid on the day of the meeting. */
export function meetingRulesOn(day: IsoDate | null): readonly MeetingRule[] {
  return MEETING_RULES.rules.map((rule) => onDay(rule, day));
}

/** Every rule of a kind; there is at least one. */
export function meetingRulesOf<K extends MeetingRuleKind>(
  kind: K,
): readonly [MeetingRuleOf<K>, ...MeetingRuleOf<K>[]] {
  const [first, ...others] = MEETING_RULES.rules.filter(
    (rule): rule is MeetingRuleOf<K> => rule.kind === kind,
  );
  if (!first) throw new Error(`The meeting has no rule ${kind}`);
  return [first, ...others];
}
