import type { CellValue } from "../model/grid";
import { cleanText } from "./foldedText";

const ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  "#GETTING_DATA",
]);

/** True for Excel's own errors, which a grid contains as text. */
export function isErrorText(value: CellValue): value is string {
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERRORS.has(value.trim());
}

/** True if the cell looks empty: nothing in it, or only white space. */
export function isBlank(value: CellValue): boolean {
  return (
    value === "" ||
    (typeof value === "string" && !isPrinted(value.charCodeAt(0)) && value.trim() === "")
  );
}

/** A first character that is surely no space, which settles most cells. */
function isPrinted(code: number): boolean {
  return code > 32 && code < 127;
}

/** Returns the visible text of a cell, cleaned as by `cleanText`; `""` for an empty one. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value === "" ? "" : cleanText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** True for dashes or dots alone, with which people mark a cell as empty on purpose. */
export function isDash(text: string): boolean {
  return /^[-–—‒―_.…·/\\*\s]+$/.test(text);
}

const NONE = /^(?:[-–—.0\s]*|(?:khong|khg|kh|kg|ko|k|chua|none|no)(?=$|[\s.,;:(])[^\n]*)$/u;

/** False for an empty cell and for the usual ways of writing "none": `Không`, `k`, `—`, `Chưa đề nghị`. */
export function isStated(text: string): boolean {
  if (text === "") return false;
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  return !NONE.test(folded);
}
