import type { IsoDate } from "../../model/calendar";
import type { SheetText } from "../../model/said";
import type { Fact } from "../../model/table";
import { datesIn } from "../../text/date";
import { foldedText } from "../../text/foldedText";
import { isCitation } from "../../text/rowText";
import { dateLineIn } from "./dateLine";

/** Finds the day of the meeting in sentences, else in a line of place and date. */
export function meetingDateIn(texts: readonly SheetText[]): Fact<IsoDate> | null {
  return spokenDateIn(texts) ?? dateLineIn(texts);
}

/** Returns the only day that the heading names; null for a day that cannot be of a meeting about this year. */
export function onlyDateIn(
  heading: readonly SheetText[],
  year: number | null,
): Fact<IsoDate> | null {
  const days = new Map<IsoDate, Fact<IsoDate>>();
  for (const { text, ...at } of heading) {
    if (isCitation(foldedText(text))) continue;
    for (const { date, precision } of datesIn(text.normalize("NFC")).found)
      if (precision === "day") days.set(date, { value: date, at });
  }
  const [only, ...others] = days.values();
  return only && others.length === 0 && isAbout(only.value, year) ? only : null;
}

/** A branch meets at the end of the year under review or early in the next. */
function isAbout(date: IsoDate, year: number | null): boolean {
  return year === null || [year, year + 1].includes(Number(date.slice(0, 4)));
}

const MEETING =
  /\b(?:hop|hoi nghi|bien ban|ky hop|phien hop|buoi|sinh hoat|cuoc|kiem diem|tinh den|thoi diem|den ngay|xep loai|vao hoi|vao luc|hom nay) /;

/** Finds the date after words about a meeting, or about the day as of which a list was made. */
function spokenDateIn(texts: readonly SheetText[]): Fact<IsoDate> | null {
  for (const { text, ...at } of texts) {
    const { found, at: starts } = datesIn(text.normalize("NFC"));
    for (const [index, date] of found.entries()) {
      if (date.precision !== "day") continue;
      const ahead = text.normalize("NFC").slice(0, starts[index]);
      if (/tu ngay/.test(foldedText(ahead))) continue;
      const before = ahead.slice(starts[index - 1] ?? 0);
      const context = `${foldedText(lastClause(before))} `;
      if (MEETING.test(context) && !isCitation(context)) return { value: date.date, at };
    }
  }
  return null;
}

function lastClause(text: string): string {
  return (
    text
      .split(/[;()]/)
      .filter((part) => part.trim() !== "")
      .at(-1) ?? ""
  );
}
