import type { CellValue } from "../model/grid";
import { isBlank } from "./cellText";

/** Texts that tick a cell; `ü`, `û`, `þ` and `ý` are what the cell contains where the font Wingdings shows a tick or a cross. */
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
  "✕",
  "✖",
  "✅",
  "🗸",
  "🗹",
  "ü",
  "û",
  "þ",
  "ý",
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
  "¨",
  "£",
  "không",
  "khong",
  "no",
  "false",
  ".",
  "…",
  "...",
]);

/** Excel keeps a sign inserted from a symbol font in this private area, as its place in the font. */
const SYMBOL = /^[\uF020-\uF0FF]$/;
/** Ticks and crosses in Wingdings (`ü`, `û`, `þ`, `ý`, `x`), Wingdings 2 (`O` to `T`) and Webdings (`a`, `r`). */
const SYMBOL_MARKS = new Set(Array.from("üûþýxOPQRSTar", inSymbolArea));
/** Empty boxes in Wingdings (`¨`, `o`, `q`) and Wingdings 2 (`£`). */
const SYMBOL_BOXES = new Set(Array.from("¨oq£", inSymbolArea));
/** Letters that Wingdings 2 and Webdings show as ticks; which font a cell has is not known. */
const LETTER_TICKS = new Set(["P", "R", "a"]);

function inSymbolArea(sign: string): string {
  return String.fromCharCode(0xf000 + sign.charCodeAt(0));
}

export type Mark = "marked" | "unmarked" | "other";

/** Reads a cell of a column of X marks; `other` for a text that means neither ticked nor unticked. */
export function readMark(value: CellValue): Mark {
  if (isBlank(value)) return "unmarked";
  if (typeof value === "boolean") return value ? "marked" : "unmarked";
  if (typeof value === "number") return value === 1 ? "marked" : value === 0 ? "unmarked" : "other";
  if (SYMBOL.test(value.trim())) return symbolMark(value.trim());
  const text = value.normalize("NFC").trim().toLowerCase();
  if (MARKS.has(text)) return "marked";
  return UNMARKED.has(text) ? "unmarked" : "other";
}

function symbolMark(sign: string): Mark {
  if (SYMBOL_MARKS.has(sign)) return "marked";
  return SYMBOL_BOXES.has(sign) ? "unmarked" : "other";
}

const TICKS = new Set("üþ✓✔☑√✅🗸🗹");
const CROSSES = new Set("ûý✗✘☒✕✖×");

/** Returns whether a mark is a tick, or a cross: this denies what it marks where the same row has a tick. */
export function signOf(value: CellValue): "tick" | "cross" | null {
  const text = String(value).trim();
  const sign = SYMBOL.test(text) ? String.fromCharCode(text.charCodeAt(0) - 0xf000) : text;
  if (TICKS.has(sign)) return "tick";
  return CROSSES.has(sign) ? "cross" : null;
}

/** True for the pound sign, which is an empty box in Wingdings 2: the letter beside it is then a tick in the same font. */
export function isLetterBox(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "£";
}

/** True for a letter that is a tick in some font; it counts as one only where nothing else marks the cells. */
export function isLetterTick(value: CellValue): boolean {
  return typeof value === "string" && LETTER_TICKS.has(value.trim());
}
