import type { IsoDate } from "../../model/calendar";
import type { DecodedSheet } from "../../model/grid";
import type { SheetText } from "../../model/said";
import type { Fact } from "../../model/table";
import { datesIn, readDate } from "../../text/date";
import { serialOf1900 } from "../../text/date1904";
import { foldedText } from "../../text/foldedText";
import { isCitation } from "../../text/rowText";
import { dateLineIn } from "./dateLine";

/** Of a day in this century, in either date system: a smaller number in a heading is something else. */
const FIRST_SERIAL = 36_000;

/** Finds the day of the meeting in sentences, else in a line of place and date. */
export function meetingDateIn(texts: readonly SheetText[]): Fact<IsoDate> | null {
  const spoken = spokenDatesIn(texts);
  return (
    (spoken.find(({ isOfCommittee }) => !isOfCommittee) ?? spoken[0])?.date ?? dateLineIn(texts)
  );
}

/** Returns the only day that the heading names; null for a day that cannot be of a meeting about this year. */
export function onlyDateIn(
  heading: readonly SheetText[],
  cells: readonly Fact<IsoDate>[],
  year: number | null,
): Fact<IsoDate> | null {
  const days = new Map(cells.map((fact) => [fact.value, fact]));
  for (const { text, ...at } of heading) {
    if (isCitation(foldedText(text))) continue;
    for (const { date, precision } of datesIn(text.normalize("NFC")).found)
      if (precision === "day") days.set(date, { value: date, at });
  }
  const [only, ...others] = days.values();
  return only && others.length === 0 && isAbout(only.value, year) ? only : null;
}

/** Returns the cells above a table that are dates, not texts. */
export function dateCellsAbove({ name, grid, countsFrom1904 }: DecodedSheet, row: number) {
  const above = grid.values.slice(0, Math.max(0, row - grid.top));
  return above.flatMap((cells, down) =>
    cells.flatMap((value, along): Fact<IsoDate>[] => {
      if (typeof value !== "number" || value < FIRST_SERIAL) return [];
      const date = readDate(countsFrom1904 ? serialOf1900(value) : value);
      if (date.kind !== "date" || date.precision !== "day") return [];
      const at = { sheet: name, row: grid.top + down, column: grid.left + along };
      return [{ value: date.date, at }];
    }),
  );
}

/** A branch meets at the end of the year under review or early in the next. */
function isAbout(date: IsoDate, year: number | null): boolean {
  return year === null || [year, year + 1].includes(Number(date.slice(0, 4)));
}

const MEETING =
  /\b(?:hop|hoi nghi|bien ban|ky hop|phien hop|buoi|sinh hoat|cuoc|kiem diem|tinh den|thoi diem|den ngay|xep loai|vao hoi|vao luc|hom nay) /;

/** The branch's committee meets before the branch, which rates. */
const OF_COMMITTEE = /\b(?:chi uy|ban chi uy|cap uy)\b(?!.*\bchi bo\b)/;

interface SpokenDate {
  readonly date: Fact<IsoDate>;
  readonly isOfCommittee: boolean;
}

/** Finds the dates after words about a meeting, or about the day as of which a list was made. */
function spokenDatesIn(texts: readonly SheetText[]): readonly SpokenDate[] {
  const spoken: SpokenDate[] = [];
  for (const { text, ...at } of texts) {
    const { found, at: starts } = datesIn(text.normalize("NFC"));
    for (const [index, date] of found.entries()) {
      if (date.precision !== "day") continue;
      const ahead = text.normalize("NFC").slice(0, starts[index]);
      if (/tu ngay/.test(foldedText(ahead))) continue;
      const before = ahead.slice(starts[index - 1] ?? 0);
      const context = `${foldedText(lastClause(before))} `;
      if (MEETING.test(context) && !isCitation(context))
        spoken.push({
          date: { value: date.date, at },
          isOfCommittee: OF_COMMITTEE.test(context),
        });
    }
  }
  return spoken;
}

function lastClause(text: string): string {
  return (
    text
      .split(/[;()]/)
      .filter((part) => part.trim() !== "")
      .at(-1) ?? ""
  );
}
