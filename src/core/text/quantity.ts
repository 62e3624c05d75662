import type { CellValue } from "../model/grid";
import { cellText, isDash, isErrorText } from "./cellText";
import { foldedText } from "./foldedText";

/** A number with the unit behind it: `02 đồng chí`, `90%`. */
export interface Quantity {
  readonly value: number;
  /** `%` or words; null for a bare number. */
  readonly unit: string | null;
}

/** Words and signs before a bound or a count. */
const AHEAD =
  /^(?:[≥≤><=~]+|từ|trên|dưới|tối thiểu|ít nhất|tối đa|không quá|đạt|khoảng|đủ|phấn đấu|ước)(?=[\s\d≥≤])\s*/iu;
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const WRITTEN = new RegExp(String.raw`^(${NUMBER})\s*(%|(?!\d)[^\d]*)?(.*)$`, "u");
/** Behind the number, another number that belongs to it: a range, a date, a time. */
const RANGE = /^\s*(?:[-–—]|đến|tới)\s*\d|^[.:]\d/iu;

/** Reads a number with its unit; null for a range, a date or words without a number. "Không" is 0. */
export function readQuantity(value: CellValue): Quantity | null {
  if (typeof value === "number") return { value, unit: null };
  if (typeof value === "boolean" || isErrorText(value)) return null;
  const text = cellText(value);
  if (text === "" || isDash(text)) return null;
  if (/^(?:khong|khong co)$/.test(foldedText(text))) return { value: 0, unit: null };
  const bare = withoutWordsAhead(text);
  const [, digits, unit = ""] = WRITTEN.exec(bare) ?? [];
  if (digits === undefined || RANGE.test(bare.slice(digits.length))) return null;
  if (/^\s*\/\s*\d{1,2}\s*\/\s*\d/.test(bare.slice(digits.length))) return null;
  return { value: numberOf(digits), unit: unitOf(unit) };
}

function withoutWordsAhead(text: string): string {
  let rest = text;
  for (let next = rest.replace(AHEAD, ""); next !== rest; next = rest.replace(AHEAD, ""))
    rest = next;
  return rest;
}

/** Three digits behind a stop are thousands; a comma is the decimal sign, and so is a lone stop. */
function numberOf(digits: string): number {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+/.test(digits);
  return Number((isGrouped ? digits.replaceAll(".", "") : digits).replace(",", "."));
}

/** The words behind a number, up to a bracket, a stroke or a comma. */
function unitOf(rest: string): string | null {
  const unit = rest.split(/[(/,;:.]|\s+(?:trở lên|trở xuống|một|mỗi)/iu)[0]?.trim() ?? "";
  return unit === "" || unit.length > 30 || isDash(unit) ? null : unit;
}
