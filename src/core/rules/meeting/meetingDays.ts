import type { MeetingDay } from "../../model/meeting";
import { fromRule } from "../context";
import type { MeetingCheck } from "./meetingContext";

/** Reports sheets that state different days of the meeting. */
export const checkMeetingDays: MeetingCheck<"meeting-days"> = ({ days }, rule, { tables }) => {
  if (days.length === 0) return [];
  const ofTables = tables.flatMap(({ facts: { meetingDate } }): readonly MeetingDay[] =>
    meetingDate?.at ? [{ date: meetingDate.value, at: meetingDate.at }] : [],
  );
  const byDate = new Map<string, MeetingDay>();
  for (const day of [...days, ...ofTables]) if (!byDate.has(day.date)) byDate.set(day.date, day);
  const differing = [...byDate.values()];
  if (differing.length < 2) return [];
  const at = differing.map((day) => day.at);
  return [{ ...fromRule(rule), at, data: { dates: differing.map(({ date }) => date) } }];
};
