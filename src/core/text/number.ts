import type { CellValue } from "../model/grid";
import type { NumberReading } from "../model/table";
import { cellText, isDash, isErrorText } from "./cellText";
import { foldedText } from "./foldedText";

const BLANK: NumberReading = { kind: "blank" };
/** A number with a decimal comma or point; after it at most a unit or a maximum (`27/30`), and a share in brackets. */
const WRITTEN =
  /^([+-]?\d{1,9}(?:[.,]\d+)?)\s*(%?)\s*(?:(?:điểm|đ|phiếu|tháng|năm|lần|người|đ\/c|đồng chí|diem|phieu|thang|nam)(?!\p{L})\.?|\/\s*\d+)?\s*(?:\(\s*[\d.,]+\s*%?\s*\))?[.\s]*$/iu;
/** A longer text is more than "không" and some punctuation. */
const LONGEST_NOTHING = 10;
/** The largest number that may be a fraction: a share of 1.5 is 150 per cent. */
const LARGEST_FRACTION = 1.5;

/** Reads a cell as a number; "không" is 0. */
export function readNumber(value: CellValue): NumberReading {
  if (typeof value === "number") return { kind: "number", value };
  if (value === "") return BLANK;
  if (isErrorText(value)) return { kind: "error", written: value.trim() };
  const text = cellText(value);
  if (text === "" || isDash(text)) return BLANK;
  const number = writtenNumber(text);
  return number === null
    ? { kind: "unreadable", written: text }
    : { kind: "number", value: number.value };
}

/** True if a column contains shares as fractions (0.2) rather than per cent (20): its largest plain number decides. */
export function sharesAreFractions(values: Iterable<CellValue>): boolean {
  let hasFraction = false;
  for (const value of values) {
    const number = plainNumber(value);
    if (number !== null && number > LARGEST_FRACTION) return false;
    if (number !== null && number >= 0) hasFraction = true;
  }
  return hasFraction;
}

/** Returns the number of a cell without a per cent sign, else null. */
function plainNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const written = typeof value === "string" ? writtenNumber(value) : null;
  return written === null || written.percent ? null : written.value;
}

/** Reads a cell as a share, in per cent; `fractions` is the result of `sharesAreFractions` for its column. */
export function readShare(value: CellValue, fractions: boolean): NumberReading {
  const reading = readNumber(value);
  if (reading.kind !== "number" || !fractions) return reading;
  if (typeof value === "string" && writtenNumber(value)?.percent === true) return reading;
  // In binary 0.07 × 100 is 7.000000000000001, so the result is rounded to ten decimals.
  return { kind: "number", value: Math.round(reading.value * 1e12) / 1e10 };
}

function writtenNumber(text: string): { value: number; percent: boolean } | null {
  const clean = cellText(text);
  const match = WRITTEN.exec(clean);
  if (match)
    return { value: Number((match[1] ?? "").replace(",", ".")), percent: match[2] === "%" };
  return clean.length <= LONGEST_NOTHING && foldedText(clean) === "khong"
    ? { value: 0, percent: false }
    : null;
}
