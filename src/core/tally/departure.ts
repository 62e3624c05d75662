import { DEPARTURES, type Departure } from "../model/body";
import { lastDayOf, monthsBefore, type IsoDate } from "../model/calendar";
import { RATERS } from "../model/level";
import type { Standing } from "../model/standing";
import type { Member, StatusReading } from "../model/table";
import { datesIn } from "../text/date";
import { readMark } from "../text/mark";

/** Columns in which a remark about a move may be of a member who is rated all the same. */
const REMARKS: ReadonlySet<string> = new Set(["note", "reason", ...RATERS]);

/** In months. */
const YEAR = 12;

/** Returns how a member left the branch before the meeting; null for everyone who is still present. */
export function departureOf(member: Member, meetingDate: IsoDate | null): Standing | null {
  const { departed } = member.particulars;
  for (const by of statusesOf(member)) {
    const why = DEPARTURES.find((each) => each === by.status);
    if (why === undefined) continue;
    const day = dayIn(by.written) ?? (departed.kind === "date" ? departed.date : null);
    if (isAfter(day, meetingDate)) continue;
    const isDated = saysWhen(day, by.written, meetingDate);
    if (isDated || !isOnlyRemark(member, by, why)) return { kind: "departed", why, by, day };
  }
  return null;
}

/** A day of leaving without further words, or a mark instead of the day, is that of a move. */
function statusesOf({ statuses, particulars: { departed } }: Member): readonly StatusReading[] {
  const isMarked = departed.kind === "unreadable" && readMark(departed.written) === "marked";
  if (departed.kind !== "date" && !isMarked) return statuses;
  return [...statuses, { status: "transferred", role: "departed", written: "" }];
}

function isAfter(day: IsoDate | null, meetingDate: IsoDate | null): boolean {
  return day !== null && meetingDate !== null && day > meetingDate;
}

/** True for a day of the year that is rated, or a month of it before the meeting, where that has a day. */
function saysWhen(day: IsoDate | null, written: string, meetingDate: IsoDate | null): boolean {
  if (day !== null) return !isLongAgo(day, meetingDate);
  const month = meetingDate === null ? null : monthEndIn(written);
  return month !== null && !isAfter(month, meetingDate) && !isLongAgo(month, meetingDate);
}

/** True for a day before the year that is rated. */
function isLongAgo(day: IsoDate, meetingDate: IsoDate | null): boolean {
  return meetingDate !== null && day < monthsBefore(meetingDate, YEAR);
}

/**
 * A member who moves is rated before that, so a remark without a day, or on a move long ago, beside a rating leaves the member
 * present.
 */
function isOnlyRemark({ ratings }: Member, { role }: StatusReading, why: Departure): boolean {
  return why === "transferred" && REMARKS.has(role) && ratings.final.kind === "level";
}

/** The last day of a month, where only that is written. */
function monthEndIn(written: string): IsoDate | null {
  const [date] = datesIn(written.normalize("NFC")).found;
  return date?.precision === "month" ? lastDayOf(date.date, "month") : null;
}

function dayIn(written: string): IsoDate | null {
  const [date] = datesIn(written.normalize("NFC")).found;
  return date?.precision === "day" ? date.date : null;
}
