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
