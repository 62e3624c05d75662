import { daysIn, isoDate, type DateReading, type IsoDate } from "../model/calendar";
import type { CellValue } from "../model/grid";
import { cellText, isDash, isErrorText } from "./cellText";
import { foldedText } from "./foldedText";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Serials of 1 January 1915 and 31 December 2100: a smaller number is a year or something else. */
const FIRST_SERIAL = 5480;
const LAST_SERIAL = 73415;
const SERIAL_OF_1970 = 25569;
/** Two-digit years up to this one belong to this century. */
const PIVOT = 29;

type Found = Extract<DateReading, { kind: "date" }>;

const SEPARATOR = String.raw`\s*[/.,\\-]+\s*`;
const END = String.raw`(?![\d/\\-]|[.,]\d)`;
/** Tried in this order; each match is blanked out, so that no later form reads it again. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (parts: number[]) => Found | null;
}[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.\\-])(\d{4})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{1,2})${END}`,
      "g",
    ),
    read: ([year = 0, month = 0, day = 0]) => dayOf(year, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.\\-])(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{4})${END}`,
      "g",
    ),
    read: ([day = 0, month = 0, year = 0]) => dayOf(year, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.\\-])(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{2})${END}`,
      "g",
    ),
    read: ([day = 0, month = 0, year = 0]) =>
      dayOf(year + (year > PIVOT ? 1900 : 2000), month, day),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*(?:năm\s*)?(\d{4})(?!\d)/gi,
    read: ([day = 0, month = 0, year = 0]) => dayOf(year, month, day),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d/.\\-])(\d{1,2})${SEPARATOR}(\d{4})${END}`, "g"),
    read: ([month = 0, year = 0]) => monthOf(year, month),
  },
  {
    pattern: /(?<!\d)tháng\s*(\d{1,2})\s*,?\s*(?:năm\s*)?(\d{4})(?!\d)/gi,
    read: ([month = 0, year = 0]) => monthOf(year, month),
  },
  { pattern: /(?<![\d/.,\\-])(\d{4})(?![\d/\\-]|[.,]\d)/g, read: ([year = 0]) => yearOf(year) },
];

/** Dates in a text and the index at which each begins; `impossible` if a part looks like a date but is no real day. */
interface Dates {
  readonly found: readonly Found[];
  readonly at: readonly number[];
  readonly impossible: boolean;
}

/**
 * Reads a cell as one date. The day always comes before the month, as in Vietnamese; two-digit years from 30 to 99 belong to
 * the last century. Words around a single date are ignored; a text with two dates, or none, is unreadable.
 */
export function readDate(value: CellValue): DateReading {
  return typeof value === "number" ? readSerial(value) : readDateText(value);
}

/** Reads both dates of a cell such as `05/5/2023 - 05/5/2024`; the second is blank if there is only one. */
export function readDatePair(value: CellValue): readonly [DateReading, DateReading] {
  const single = readDate(value);
  if (typeof value !== "string" || single.kind !== "unreadable") return [single, { kind: "blank" }];
  const { found, impossible } = datesIn(value);
  const [first, second] = found;
  if (first === undefined || second === undefined || found.length > 2 || impossible)
    return [single, single];
  return [first, second];
}

/** Finds every real date in a sentence, in reading order. */
export function datesIn(text: string): Dates {
  const found: { reading: Found; at: number }[] = [];
  let rest = text;
  let impossible = false;
  for (const { pattern, read } of FORMS) {
    rest = rest.replace(pattern, (match: string, ...args: unknown[]) => {
      const reading = read(
        args
          .filter((part) => typeof part === "string")
          .slice(0, 3)
          .map(Number),
      );
      const at = Number(args.find((part) => typeof part === "number"));
      if (reading) found.push({ reading, at });
      else impossible = true;
      return "\u0000".repeat(match.length);
    });
  }
  found.sort((a, b) => a.at - b.at);
  return { found: found.map(({ reading }) => reading), at: found.map(({ at }) => at), impossible };
}

function readSerial(value: number): DateReading {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return dateOfSerial(Math.floor(value));
  const other = Number.isInteger(value) ? (yearOf(value) ?? packedDay(String(value))) : null;
  return other ?? { kind: "unreadable", written: String(value) };
}

/** Days of serials already read: every sheet says the same few thousand days, and there are no more than 68,000 of them. */
const KNOWN_DAYS = new Array<Found | undefined>(LAST_SERIAL - FIRST_SERIAL + 1);

/** Returns the day of an Excel serial in the 1900 date system. */
function dateOfSerial(serial: number): Found {
  return (KNOWN_DAYS[serial - FIRST_SERIAL] ??= {
    kind: "date",
    date: dayAfterEpoch(serial - SERIAL_OF_1970),
    precision: "day",
  });
}

function dayAfterEpoch(days: number): IsoDate {
  return new Date(days * 86_400_000).toISOString().slice(0, 10) as IsoDate;
}

function readDateText(value: string | boolean): DateReading {
  if (value === "") return { kind: "blank" };
  if (isErrorText(value)) return { kind: "error", written: value.trim() };
  const text = cellText(value);
  if (text === "" || isDash(text)) return { kind: "blank" };
  if (!/\d/.test(text)) return { kind: "unreadable", written: text };
  const { found, impossible } = datesIn(text);
  const [only, other] = found;
  if (only !== undefined && other === undefined && !impossible && !isDoubtful(text)) return only;
  return packedDay(text) ?? serialText(text) ?? { kind: "unreadable", written: text };
}

/** Reads a serial number that was pasted as text. */
function serialText(text: string): DateReading | null {
  if (!/^\d{5}$/.test(text)) return null;
  const serial = Number(text);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dateOfSerial(serial) : null;
}

/** "Khoảng 1985", "1985?", "chưa rõ": a date that its author was not sure of. */
function isDoubtful(text: string): boolean {
  return text.includes("?") || /(?:^|\s)(?:khoang|chua|khong ro)(?:\s|$)/.test(foldedText(text));
}

/** Reads eight digits such as `15051985` or `19850515` if they are a real day in exactly one order. */
function packedDay(text: string): Found | null {
  if (!/^\d{8}$/.test(text)) return null;
  const part = (from: number, to: number) => Number(text.slice(from, to));
  const vietnamese = dayOf(part(4, 8), part(2, 4), part(0, 2));
  const iso = dayOf(part(0, 4), part(4, 6), part(6, 8));
  return vietnamese && iso ? null : (vietnamese ?? iso);
}

function dayOf(year: number, month: number, day: number): Found | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { kind: "date", date: isoDate(year, month, day), precision: "day" };
}

function monthOf(year: number, month: number): Found | null {
  if (!isYear(year) || month < 1 || month > 12) return null;
  return { kind: "date", date: isoDate(year, month, 1), precision: "month" };
}

function yearOf(year: number): Found | null {
  return isYear(year) ? { kind: "date", date: isoDate(year, 1, 1), precision: "year" } : null;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
