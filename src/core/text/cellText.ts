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

/** True for Excel's own errors, which stand as text in a grid. */
export function isErrorText(value: CellValue): value is string {
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERRORS.has(value.trim());
}

/** True where a person sees an empty cell: nothing, or only spaces. */
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

/** What a person reads in the cell, spaces and Unicode form put right; `""` for an empty cell. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value === "" ? "" : cleanText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** True for a cell that says "nothing here" with a stroke or dots. */
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
