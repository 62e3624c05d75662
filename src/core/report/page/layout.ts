import type { DateReading, IsoDate } from "../../model/calendar";
import type { DocumentLayout } from "../../model/document";

/** The layout that party documents have during a period. */
export interface Layout extends DocumentLayout {
  readonly document: string;
  /** The first day on which it applies. */
  readonly from: IsoDate;
}

/** Newest first. Sizes in points, margins in centimetres. */
const LAYOUTS: readonly [Layout, ...Layout[]] = [
  {
    document: "Hướng dẫn số 05-HD/VPTW",
    from: "2026-05-27",
    titleSize: 15,
    issuerSize: 14,
    kindSize: 15,
    subjectSize: 14,
    dateSize: 14,
    rule: "-----",
    boldOffice: false,
    margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
  },
  {
    document: "Hướng dẫn số 36-HD/VPTW",
    from: "2018-04-03",
    titleSize: 15,
    issuerSize: 14,
    kindSize: 15,
    subjectSize: 14,
    dateSize: 14,
    rule: null,
    boldOffice: true,
    margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
  },
];

/** The layout in force on a day; the oldest for any day before. */
export function layoutOn(day: IsoDate | null): Layout {
  const found = day === null ? undefined : LAYOUTS.find(({ from }) => from <= day);
  return found ?? (day === null ? LAYOUTS[0] : (LAYOUTS.at(-1) ?? LAYOUTS[0]));
}

/** `ngày 05 tháng 01 năm 2026`: days below 10, January and February are written with a leading 0. */
export function dateLine(day: IsoDate | null, year: number | null): string {
  if (day === null) return `ngày …… tháng …… năm ${year === null ? "………" : String(year)}`;
  const [written, month, date] = day.split("-").map(Number);
  return `ngày ${twoDigits(date ?? 1)} tháng ${monthText(month ?? 1)} năm ${String(written)}`;
}

/** `15/12/2023`, `05/5/2023`: with a leading 0 where `dateLine` has one. */
export function shortDate(day: IsoDate): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${monthText(Number(month))}/${year}`;
}

/** The day of a local date and time such as `15/12/2023 14:05`; null for any other text. */
export function dayOf(now: string): IsoDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(now);
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` as IsoDate;
}

function monthText(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** A date as far as it is known, or what is written in its place; null for a blank cell. */
export function dateWords(reading: DateReading): string | null {
  switch (reading.kind) {
    case "date":
      return shortDate(reading.date).slice({ day: 0, month: 3, year: 6 }[reading.precision]);
    case "unreadable":
    case "error":
      return reading.written;
    case "blank":
      return null;
  }
}
