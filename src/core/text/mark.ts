import type { CellValue } from "../model/grid";
import { isBlank } from "./cellText";

/** Texts that tick a cell; `ü` and `þ` are the ticks of the Wingdings font. */
const MARKS = new Set([
  "x",
  "v",
  "+",
  "1",
  "*",
  "✓",
  "✔",
  "✗",
  "✘",
  "×",
  "√",
  "●",
  "•",
  "☑",
  "☒",
  "ü",
  "þ",
  "có",
  "co",
  "yes",
  "đ",
  "xx",
  "true",
  "(x)",
  "[x]",
  "/x/",
  "х",
]);
const UNMARKED = new Set([
  "0",
  "-",
  "–",
  "—",
  "/",
  "o",
  "☐",
  "□",
  "không",
  "khong",
  "no",
  "false",
  ".",
  "…",
  "...",
]);

export type Mark = "marked" | "unmarked" | "other";

/** Reads a cell of a column of X marks; `other` for a text that means neither ticked nor unticked. */
export function readMark(value: CellValue): Mark {
  if (isBlank(value)) return "unmarked";
  if (typeof value === "boolean") return value ? "marked" : "unmarked";
  if (typeof value === "number") return value === 1 ? "marked" : value === 0 ? "unmarked" : "other";
  const text = value.normalize("NFC").trim().toLowerCase();
  if (MARKS.has(text)) return "marked";
  return UNMARKED.has(text) ? "unmarked" : "other";
}
