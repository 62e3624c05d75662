import type { CellValue } from "../model/grid";
import type { NumberReading } from "../model/table";
import { cellText, isDash, isErrorText } from "./cellText";
import { foldedText } from "./foldedText";

const BLANK: NumberReading = { kind: "blank" };
/** A number, its decimals after a comma or a point, and at most a unit, a maximum (`27/30`) or a share after it. */
const WRITTEN =
  /^([+-]?\d{1,9}(?:[.,]\d+)?)\s*(%?)\s*(?:(?:điểm|đ|phiếu|tháng|năm|lần|người|đ\/c|đồng chí|diem|phieu|thang|nam)(?!\p{L})\.?|\/\s*\d+)?\s*(?:\(\s*[\d.,]+\s*%?\s*\))?[.\s]*$/iu;
/** "không" with its marks apart and a stop or two behind it. */
const LONGEST_NOTHING = 10;
/** Largest share that may still be a fraction: a share of 1.5 is 150 per cent. */
const LARGEST_FRACTION = 1.5;

/** What a cell that should hold a number says; "không" is 0. */
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

/** Whether the shares of a column are fractions (0.2) or per cents (20): its largest plain number decides. */
export function sharesAreFractions(values: Iterable<CellValue>): boolean {
  let hasFraction = false;
  for (const value of values) {
    const number = plainNumber(value);
    if (number !== null && number > LARGEST_FRACTION) return false;
    if (number !== null && number >= 0) hasFraction = true;
  }
  return hasFraction;
}

/** The number of a cell that has no per cent sign. */
function plainNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const written = typeof value === "string" ? writtenNumber(value) : null;
  return written === null || written.percent ? null : written.value;
}

/** What a cell that should hold a share says, in per cent. `fractions` as `sharesAreFractions` found for its column. */
export function readShare(value: CellValue, fractions: boolean): NumberReading {
  const reading = readNumber(value);
  if (reading.kind !== "number" || !fractions) return reading;
  if (typeof value === "string" && writtenNumber(value)?.percent === true) return reading;
  // 0.07 × 100 is 7.000000000000001 in binary: ten decimals are more than anyone types.
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
