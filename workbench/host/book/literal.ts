/** What Excel makes of something written to a cell; `numFmt` is the format that it gives a cell of format General. */
export type Literal =
  | { kind: "empty" }
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; numFmt?: string }
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; error: string }
  | { kind: "formula"; formula: string };

const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/**
 * Reads a string as Excel reads what an add-in writes: as a person typing in a United States English Excel, whatever
 * the user's locale. `year` is the current one, taken for a day without a year.
 */
export function parseLiteral(input: string, year: number): Literal {
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1) };
  const trimmed = input.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", boolean: upper === "TRUE" };
  if (ERRORS.has(upper)) return { kind: "error", error: upper };
  if (/^=./s.test(input)) return { kind: "formula", formula: input };
  return (
    parseNumber(trimmed) ??
    parseMoment(trimmed, year) ??
    signedFormula(input) ?? { kind: "text", text: input }
  );
}

/** Excel takes a leading sign for the start of a formula, as Lotus 1-2-3 did. */
function signedFormula(input: string): Literal | null {
  if (!/^[+\-@]./s.test(input)) return null;
  return { kind: "formula", formula: `=${input.startsWith("@") ? input.slice(1) : input}` };
}

const NUMBER = /^([+-]?)(\()?(\$)?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:e([+-]?\d+))?(%)?(\))?$/i;

function parseNumber(text: string): Literal | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [
    ,
    sign = "",
    open = "",
    dollar = "",
    whole = "",
    part = "",
    exponent = "",
    percent = "",
    close = "",
  ] = match;
  if (!/\d/.test(whole + part) || (open !== "") !== (close !== "")) return null;
  const size = Number(
    `${whole.replaceAll(",", "") || "0"}${part === "." ? "" : part}e${exponent || "0"}`,
  );
  const scaled = percent ? size / 100 : size;
  if (!Number.isFinite(scaled)) return null;
  const number = sign === "-" || open ? -scaled : scaled;
  const numFmt = numberFormat({ dollar, grouped: whole.includes(","), part, exponent, percent });
  return numFmt === null ? { kind: "number", number } : { kind: "number", number, numFmt };
}

function numberFormat(seen: {
  dollar: string;
  grouped: boolean;
  part: string;
  exponent: string;
  percent: string;
}): string | null {
  const decimals = seen.part.length > 1 ? ".00" : "";
  if (seen.percent) return `0${decimals}%`;
  if (seen.dollar) return `$#,##0${decimals}`;
  if (seen.exponent) return "0.00E+00";
  return seen.grouped ? `#,##0${decimals}` : null;
}

function parseMoment(text: string, year: number): Literal | null {
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

type Moment = { kind: "number"; number: number; numFmt: string };

function parseTime(text: string): Moment | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?$/i.exec(text);
  if (!match) return null;
  const [, hour = "", minute = "", second = "0", half = ""] = match;
  const noon = half.toUpperCase() === "P" ? 12 : 0;
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + noon;
  if (Number(minute) > 59 || Number(second) > 59 || hours > 23) return null;
  const clock = match[3] === undefined ? "h:mm" : "h:mm:ss";
  const numFmt = half === "" ? clock : `${clock} AM/PM`;
  return {
    kind: "number",
    number: (hours * 3600 + Number(minute) * 60 + Number(second)) / 86400,
    numFmt,
  };
}

/** The numeric forms with a slash or a hyphen, and those with an English month's name. */
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

/** `5/12` is the twelfth of May; `5/2023`, and `2/30` for want of such a day, are months. */
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

/** The serial of a day that exists, from 1900-03-01 on exact; Excel counts a 29 February 1900 before. */
function day(year: number, month: number, date: number, numFmt: string): Moment | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && month >= 1;
  if (!exists || year < 1900) return null;
  const serial = at.getTime() / DAY + 25569;
  return { kind: "number", number: serial < 61 ? serial - 1 : serial, numFmt };
}
