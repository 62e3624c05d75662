import type { Rect } from "../../model/address";
import { personIn } from "../../text/personIn";
import { isDateLine, isPersonName } from "../../text/rowText";
import type { SheetView } from "./sheetView";
import { brokenName } from "./brokenHeadings";
import { isYearHeading } from "./yearHeading";
import { joinedHints, wrappedName, wrapsBelow, type HintAt } from "./wrappedHeadings";

/** The heading of the column of names, from which the rest of a header is found. */
export interface Anchor {
  readonly row: number;
  readonly name: number;
  readonly subject: "members" | "organisations";
  /** Over how many rows headings are broken without a merged cell: 2 for `Họ và` over `tên`, 1 if they are not. */
  readonly lines: number;
}

/** Returns the anchor of a table with its headings in this row: names, with other headings that such a table has. */
export function anchorIn(view: SheetView, row: number, area: Rect): Anchor | null {
  const broken = brokenName(view, row, area);
  if (broken !== null) return { row, name: broken, subject: "members", lines: 3 };
  const hints = hintsOf(view, row, area);
  const anchor =
    hints.length < 2
      ? null
      : (memberAnchor(view, hints, row, area) ?? organisationAnchor(view, hints, row, area));
  return anchor ?? wrappedAnchor(view, row, area);
}

function memberAnchor(
  view: SheetView,
  hints: readonly HintAt[],
  row: number,
  area: Rect,
): Anchor | null {
  const name = hints.find(({ hint }) => hint === "name")?.column ?? personsColumn(view, row, area);
  return name !== null && hasOtherHeadings(view, hints, name, row, area)
    ? { row, name, subject: "members", lines: wrapsBelow(view, row, name, area) ? 2 : 1 }
    : null;
}

/** Headings of the column of names only if people's names follow below. */
const PERSONS =
  /^(?:dang vien|dv|ca nhan|can bo|thanh vien|(?:ho (?:va )?ten )?nguoi duoc (?:danh gia|xep loai)|ten|(?:ten |cac )dong chi|danh sach)$/;

function personsColumn(view: SheetView, row: number, area: Rect): number | null {
  for (let column = area.left; column <= area.right; column++)
    if (PERSONS.test(view.folded(row, column)) && hasNamesBelow(view, row, column)) return column;
  return null;
}

/** True if the first text below a heading is a person's name; empty rows and numbers of columns are skipped. */
function hasNamesBelow(view: SheetView, row: number, column: number): boolean {
  for (let down = row + 1; down <= row + 3; down++) {
    const text = view.text(down, column);
    if (text === "" || /^\W*\d+\W*$/.test(text)) continue;
    const isDate = isDateLine(view.folded(down, column));
    return view.hint(down, column) === null && !isDate && isPersonName(personIn(text));
  }
  return false;
}

/** Finds a header whose headings are only recognised when the words of two rows are joined. */
function wrappedAnchor(view: SheetView, row: number, area: Rect): Anchor | null {
  const name = wrappedName(view, row, area);
  if (name === null) return null;
  const others = joinedHints(view, row, area).filter(({ column }) => column !== name);
  return others.length >= 2 || others.some(isRating)
    ? { row, name, subject: "members", lines: 2 }
    : null;
}

function hintsOf(view: SheetView, row: number, area: Rect): HintAt[] {
  const found: HintAt[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const hint = view.hint(row, column);
    if (hint) found.push({ column, hint });
  }
  return found;
}

function hasOtherHeadings(
  view: SheetView,
  hints: readonly HintAt[],
  name: number,
  row: number,
  area: Rect,
): boolean {
  const others = hints.filter(({ column }) => column !== name);
  return (
    others.length >= 2 ||
    others.some(isRating) ||
    hasRatingsBelow(view, row, area) ||
    hasYears(view, row, area) ||
    isNumberedList(view, others, name, row, area)
  );
}

/** True for a list of people for another purpose: an order before the names, people below, and any heading behind. */
function isNumberedList(
  view: SheetView,
  others: readonly HintAt[],
  name: number,
  row: number,
  area: Rect,
): boolean {
  const isNumbered = others.some(({ hint, column }) => hint === "order" && column < name);
  if (!isNumbered || !hasNamesBelow(view, row, name)) return false;
  for (let column = name + 1; column <= area.right; column++)
    if (view.text(row, column) !== "") return true;
  return false;
}

/** True for a header with several years, which head the ratings of each. */
function hasYears(view: SheetView, row: number, area: Rect): boolean {
  let years = 0;
  for (let column = area.left; column <= area.right; column++)
    if (isYearHeading(view.value(row, column))) years++;
  return years > 1;
}

function organisationAnchor(
  view: SheetView,
  hints: readonly HintAt[],
  row: number,
  area: Rect,
): Anchor | null {
  const order = hints.find(({ hint }) => hint === "order");
  if (!order) return null;
  const name = hints.find(
    ({ hint, column }) =>
      hint === "organisation" && column > order.column && column <= order.column + 2,
  );
  if (!name) return null;
  const isRated = hints.some((hint) => hint.column !== name.column && isRating(hint));
  return isRated || hasRatingsBelow(view, row, area)
    ? { row, name: name.column, subject: "organisations", lines: 1 }
    : null;
}

function isRating({ hint }: HintAt): boolean {
  return hint === "rating" || hint === "level";
}

function hasRatingsBelow(view: SheetView, row: number, area: Rect): boolean {
  return [row + 1, row + 2].some(
    (near) => near <= area.bottom && hintsOf(view, near, area).filter(isRating).length >= 2,
  );
}
