import type { Rect } from "../../model/address";
import { isBlank } from "../../text/cellText";
import { readDate } from "../../text/date";
import { isRemark } from "../../text/headerRemark";
import { isGroupText } from "../../text/rowText";
import { PARENT } from "../headings/headerPhrases";
import { ratingSource, sourceIn } from "../headings/ratingHeader";
import type { Anchor } from "./anchor";
import type { SheetView } from "./sheetView";
import { isYearHeading } from "./yearHeading";

const TITLE =
  /^(?:dang (?:bo|uy)|chi bo (?!danh|xep|de|thong|tu|bieu|ket)|danh sach|bang|bieu (?:mau|so|tong)|tong hop|bao cao|phu luc|mau|cong hoa|doc lap|dang cong san|ngay \d|kem theo|don vi tinh|phieu (?:bieu|xep|bau|lay)|\d)|dang vien.* nam (?:hoc )?20\d\d|chat luong dang vien$/;
const LONGEST_PARENT = 90;
const MOST_LEVELS = 3;
/** Headings of the surname, which may be below a heading of the whole name. */
const SURNAME = /^(?:ho|ho va chu dem|ho va ten dem|ho dem|ho lot)$/;
const NUMBER = /^\d+$/;
/** Columns to the left in which a merged heading may begin. */
const WIDEST_PARENT = 6;

/** Returns the first and last row of the header around its anchor. */
export function headerRows(
  view: SheetView,
  anchor: Anchor,
  area: Rect,
): readonly [first: number, last: number] {
  return [firstRow(view, anchor, area), lastRow(view, anchor, area)];
}

function firstRow(view: SheetView, anchor: Anchor, area: Rect): number {
  const highest = Math.max(area.top, anchor.row - MOST_LEVELS + anchor.lines);
  let first = anchor.row;
  while (first > highest && isParentRow(view, first - 1, anchor, area)) first--;
  return first;
}

/** Parents are to the right of the name, above columns that have a heading of their own, and are no title. */
function isParentRow(view: SheetView, row: number, anchor: Anchor, area: Rect): boolean {
  const columns = filledColumns(view, row, area);
  return (
    columns.every((column) => mayBeParent(view, row, column, anchor)) &&
    columns.some(
      (column) => view.hint(row, column) !== null || PARENT.test(view.folded(row, column)),
    )
  );
}

function mayBeParent(view: SheetView, row: number, column: number, { name }: Anchor): boolean {
  if (typeof view.value(row, column) === "number") return false;
  if (isBlank(view.value(row + 1, column))) return false;
  if (column <= name && view.hint(row, column) !== "order") return false;
  const folded = view.folded(row, column);
  return folded.length <= LONGEST_PARENT && !TITLE.test(folded);
}

function lastRow(view: SheetView, anchor: Anchor, area: Rect): number {
  const lowest = Math.min(area.bottom, anchor.row + Math.max(MOST_LEVELS - 1, anchor.lines));
  let last = anchor.row + anchor.lines - 1;
  while (last < lowest && isLowerLevel(view, last + 1, anchor, area)) last++;
  return last;
}

/** A lower level has texts under headings that span several columns, or units in brackets, but never a name. */
function isLowerLevel(view: SheetView, row: number, anchor: Anchor, area: Rect): boolean {
  if (isRemark(view.text(row, anchor.name))) return true;
  const name = view.folded(row, anchor.name);
  if (name !== "" && !SURNAME.test(name)) return false;
  const filled = filledColumns(view, row, area);
  const numbers = criterionNumbers(view, row, filled, anchor);
  const columns = filled.filter((column) => !numbers.includes(column));
  if (!columns.every((column) => mayBeHeading(view, row, column, anchor))) return false;
  if (numbers.length > 0) return true;
  const areHeadings = columns.length > 0 && areMostlyHeadings(view, row, columns, anchor);
  return areHeadings && !repeatsLevel(view, row, area);
}

/** The fewest criteria that are headed by their numbers alone. */
const FEWEST_CRITERIA = 3;

/** Returns the columns of the numbers 1, 2, 3 … of criteria under a heading that spans them, behind the names. */
function criterionNumbers(
  view: SheetView,
  row: number,
  columns: readonly number[],
  { row: top, name }: Anchor,
): readonly number[] {
  const isFirst = (column: number) =>
    column > name && view.text(row, column) === "1" && !isBlank(view.value(top, column));
  const from = columns.slice(columns.findIndex(isFirst));
  if (!columns.some(isFirst)) return [];
  const end = from.findIndex(
    (column, at) =>
      view.text(row, column) !== String(at + 1) ||
      (at > 0 && !isBlank(view.value(top, column)) && !isBlank(view.value(top, column + 1))),
  );
  const run = end < 0 ? from : from.slice(0, end);
  return run.length < FEWEST_CRITERIA ? [] : run;
}

function filledColumns(view: SheetView, row: number, { left, right }: Rect): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column++)
    if (!isBlank(view.value(row, column))) columns.push(column);
  return columns;
}

/** Figures and dates belong to the first member; left of the name, the row of a group may begin. */
function mayBeHeading(view: SheetView, row: number, column: number, { name }: Anchor): boolean {
  const value = view.value(row, column);
  if (isYearHeading(value) && column > name) return true;
  if (typeof value !== "string" || NUMBER.test(value.trim()) || isDay(value)) return false;
  if (column >= name) return true;
  const folded = view.folded(row, column);
  const isHeading = view.hint(row, column) !== null && !isGroupText(value);
  return isHeading || ratingSource(folded, folded) !== null || sourceIn(folded) === "self";
}

function isDay(text: string): boolean {
  const date = readDate(text);
  return date.kind === "date" && date.precision !== "year";
}

function areMostlyHeadings(
  view: SheetView,
  row: number,
  columns: readonly number[],
  { row: top }: Anchor,
): boolean {
  const isUnit = (column: number) => view.text(row, column).startsWith("(");
  const isHeading = (column: number) => ["rating", "other"].includes(view.hint(row, column) ?? "");
  const spread = columns.filter((column) => isUnderParent(view, row, top, column));
  return columns.every(isUnit) || columns.every(isHeading) || spread.length * 2 >= columns.length;
}

/**
 * True if the top row has no heading for this column alone: it is empty there, or its heading also spans the next column. A
 * single level under such a heading is a rating, not a lower heading.
 */
function isUnderParent(view: SheetView, row: number, top: number, column: number): boolean {
  if (isBlank(view.value(top, column))) return true;
  if (!isBlank(view.value(top, column + 1))) return false;
  return view.hint(row, column) !== "level" || !isBlank(view.value(row, column + 1));
}

/** True for a level written twice under one heading, as only the row of a member does. */
function repeatsLevel(view: SheetView, row: number, area: Rect): boolean {
  const levels = filledColumns(view, row, area)
    .filter((column) => view.hint(row, column) === "level")
    .map((column) => `${headingAbove(view, row - 1, column)} ${view.folded(row, column)}`);
  return new Set(levels).size < levels.length;
}

/** The nearest heading at or to the left of a column, with its column. */
function headingAbove(view: SheetView, row: number, column: number): string {
  for (let at = column; at > column - WIDEST_PARENT && at >= 0; at--) {
    const text = view.folded(row, at);
    if (text !== "") return `${String(at)} ${text}`;
  }
  return "";
}
