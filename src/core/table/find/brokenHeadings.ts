import type { Rect } from "../../model/address";
import { isBlank } from "../../text/cellText";
import { isRemark } from "../../text/headerRemark";
import { isPersonName } from "../../text/rowText";
import { hintOf } from "../headings/headerHint";
import { PARENT } from "../headings/headerPhrases";
import type { SheetView } from "./sheetView";

/** The most rows over which headings are broken, word by word. */
const LINES = 3;
/** A longer text is no line of a heading. */
const LONGEST_LINE = 30;
const MOST_WORDS = 3;
/** Columns whose headings make sense only when their lines are joined. */
const FEWEST_BROKEN = 2;
/** The whole heading of the names, so that no name can be a part of it. */
const NAME =
  /^(?:ho (?:va )?(?:(?:chu )?(?:dem|lot) (?:va )?)?ten|ho ten|ten)(?: (?:dang vien|dv|khai sinh))?$/;

/**
 * Returns the column of names of a header whose headings are broken over three rows without merged cells (`Ngày` over `vào` over
 * `Đảng`), wherever the shorter ones are in them; null for any other row.
 */
export function brokenName(view: SheetView, row: number, area: Rect): number | null {
  const rows = [row, row + 1, row + 2];
  const texts = rows.map((line) => textsIn(view, line, area));
  if (row + LINES > area.bottom || texts.includes(0)) return null;
  const { name, broken, known } = joined(view, row, area);
  const isBetter = rows.every((line) => known > hintsIn(view, line, area));
  // A text alone may be the heading of a group, but not in a heading of the names.
  const areLines = rows.every((line, at) => texts[at] !== 1 || isTextAt(view, line, name));
  const isHeader = broken >= FEWEST_BROKEN && isBetter && areLines;
  return isHeader && isNamed(view, row + LINES, name) ? name : null;
}

/** What the columns head when their lines are joined; nothing if one of them spans others. */
function joined(view: SheetView, row: number, { left, right }: Rect) {
  const found: { name: number | null; broken: number; known: number } = {
    name: null,
    broken: 0,
    known: 0,
  };
  for (let column = left; column <= right; column++) {
    if (spans(view, row, column)) return { name: null, broken: 0, known: 0 };
    const lines = linesAt(view, row, column);
    const whole = lines.join(" ");
    if (NAME.test(whole)) found.name ??= column;
    if (hintOf(whole) === null) continue;
    found.known++;
    if (lines.length > 1 && lines.some(isNoHeading)) found.broken++;
  }
  return found;
}

/** How many headings a row has by itself. */
function hintsIn(view: SheetView, row: number, { left, right }: Rect): number {
  let hints = 0;
  for (let column = left; column <= right; column++) if (view.hint(row, column)) hints++;
  return hints;
}

/** True for a heading over several columns, which no line of a broken one is. */
function spans(view: SheetView, row: number, column: number): boolean {
  const text = view.folded(row, column);
  const isAlone = view.text(row, column + 1) !== "" || linesAt(view, row, column + 1).length === 0;
  return !isAlone && (PARENT.test(text) || text.split(" ").length > MOST_WORDS);
}

/** A part of a heading means nothing by itself. */
function isNoHeading(line: string): boolean {
  return hintOf(line) === null;
}

/** How many texts a row of nothing but short ones has, which no numbered member is; 0 for any other row. */
function textsIn(view: SheetView, row: number, { left, right }: Rect): number {
  let texts = 0;
  for (let column = left; column <= right; column++) {
    const value = view.value(row, column);
    if (typeof value !== "string" || value.length > LONGEST_LINE) return 0;
    if (!isBlank(value)) texts++;
  }
  return texts;
}

function isTextAt(view: SheetView, row: number, column: number | null): boolean {
  return column !== null && view.text(row, column) !== "";
}

/** The lines of a heading, folded. */
function linesAt(view: SheetView, row: number, column: number): readonly string[] {
  return [row, row + 1, row + 2]
    .filter((line) => !isRemark(view.text(line, column)))
    .map((line) => view.folded(line, column))
    .filter((text) => text !== "");
}

/** Rows below a header within which the names begin: numbers of the columns and the heading of a group may come first. */
const NEAR = 4;

function isNamed(view: SheetView, row: number, name: number | null): boolean {
  if (name === null) return false;
  const below = Array.from({ length: NEAR }, (_, down) => view.text(row + down, name));
  return below.some(isPersonName);
}
