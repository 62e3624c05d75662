import type { NumberLiteral } from "./numberLiteral";

type Moment = NumberLiteral & { numFmt: string };

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** Parses a date, a time, or a date with a time; a day without a year gets `year`. */
export function parseMoment(text: string, year: number): Moment | null {
  const [, datePart = "", timePart = ""] =
    /^(.*?)\s*(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)?$/i.exec(text) ?? [];
  const time = timePart === "" ? null : parseTime(timePart);
  if (datePart === "") return time;
  const date = parseDate(datePart, year);
  if (date === null || timePart === "") return date;
  return time === null
    ? null
    : { kind: "number", number: date.number + time.number, numFmt: "m/d/yyyy h:mm" };
}

function parseTime(text: string): Moment | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?$/i.exec(text);
  if (!match) return null;
  const [, hour = "", minute = "", second, half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + noonHours(half);
  const minutes = Number(minute);
  const seconds = Number(second ?? "0");
  if (minutes > 59 || seconds > 59 || hours > 23) return null;
  const clock = second === undefined ? "h:mm" : "h:mm:ss";
  return {
    kind: "number",
    number: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    numFmt: half === undefined ? clock : `${clock} AM/PM`,
  };
}

function noonHours(half: string): number {
  return half.toUpperCase() === "P" ? 12 : 0;
}

/** Parses numbers with slashes or hyphens, and dates with the name of an English month. */
function parseDate(text: string, year: number): Moment | null {
  return isoDate(text) ?? threePartDate(text) ?? twoPartDate(text, year) ?? namedDate(text, year);
}

function isoDate(text: string): Moment | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy") : null;
}

function threePartDate(text: string): Moment | null {
  const match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  return match
    ? day(fullYear(match[3] ?? ""), Number(match[1]), Number(match[2]), "m/d/yyyy")
    : null;
}

/** `5/12` is the twelfth of May; `5/2023` is a month, and so is `2/30`, because there is no such day. */
function twoPartDate(text: string, year: number): Moment | null {
  const match = /^(\d{1,2})[-/](\d{4}|\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, first = "", second = ""] = match;
  const asDay = second.length === 4 ? null : day(year, Number(first), Number(second), "d-mmm");
  if (asDay !== null || second.length === 1) return asDay;
  return day(fullYear(second), Number(first), 1, "mmm-yy");
}

function namedDate(text: string, year: number): Moment | null {
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const numFmt = dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return day(
      fullYear(dayFirst[3] ?? String(year)),
      monthOf(dayFirst[2] ?? ""),
      Number(dayFirst[1]),
      numFmt,
    );
  }
  const monthFirst = /^([a-z]{3,9})[- ](?:(\d{1,2}),? ?)?(\d{4}|\d{2})$/i.exec(text);
  if (!monthFirst) return null;
  const [, month = "", dayText, yearText = ""] = monthFirst;
  const numFmt = dayText === undefined ? "mmm-yy" : "d-mmm-yy";
  return day(fullYear(yearText), monthOf(month), Number(dayText ?? "1"), numFmt);
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

function fullYear(text: string): number {
  if (text.length > 2) return Number(text);
  return Number(text) < 30 ? 2000 + Number(text) : 1900 + Number(text);
}

const DAY = 86_400_000;

/** Returns the serial of a day, null if there is no such day; Excel wrongly counts a 29 February 1900. */
function day(year: number, month: number, date: number, numFmt: string): Moment | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && month >= 1;
  if (!exists || year < 1900) return null;
  const serial = at.getTime() / DAY + 25569;
  return { kind: "number", number: serial < 61 ? serial - 1 : serial, numFmt };
}
