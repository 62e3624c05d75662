import type { Rect } from "../../model/address";
import type { Anchor } from "./anchor";
import { isBlank } from "../../text/cellText";
import { readDate } from "../../text/date";
import { foldedText } from "../../text/foldedText";
import { NAME_PART } from "../headings/headerPhrases";
import { isGroupText } from "../../text/rowText";
import type { SheetView } from "./sheetView";
import { isOneHeading } from "./wrappedHeadings";

/** One column of a header: its levels from the top, without repeats. */
export interface HeaderColumn {
  readonly index: number;
  readonly path: readonly string[];
  readonly leaf: string;
  readonly whole: string;
}

export interface Header {
  readonly anchor: Anchor;
  readonly rows: readonly [first: number, last: number];
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

const PARENT =
  /ngay thang|danh gia|xep loai|so phieu|ket qua|diem|ty le|chuc vu|thong tin|phieu|bieu quyet|vao dang|dang vien|sinh|de nghi|muc|gioi tinh|y kien|so luong|chat luong|nhiem vu/;
const TITLE =
  /^(?:dang (?:bo|uy)|chi bo (?!danh|xep|de|thong|tu|bieu|ket)|danh sach|bang|bieu (?:mau|so|tong)|tong hop|bao cao|phu luc|mau|cong hoa|doc lap|dang cong san|ngay \d|kem theo|don vi tinh|phieu (?:bieu|xep|bau|lay)|\d)|dang vien.* nam (?:hoc )?20\d\d|chat luong dang vien$/;
/** A gap of this many columns inside a header still belongs to it. */
const WIDEST_GAP = 2;
const MOST_LEVELS = 3;
/** The second heading of a small table of levels and their counts beside the members. */
const COUNT = /^(?:so luong|sl|so (?:dang vien|nguoi|dong chi|dc)|tong so|cong)\b/;

/** The whole header around its anchor: parent rows above, lower levels below, and the columns from end to end. */
export function headerAt(view: SheetView, anchor: Anchor, area: Rect): Header {
  const first = firstRow(view, anchor, area);
  const last = lastRow(view, anchor, area);
  const isHeaded = (column: number) => isAnyText(view, column, first, last);
  const right = edge(view, anchor, area, isHeaded, 1);
  const left = edge(view, anchor, area, isHeaded, -1);
  return {
    anchor,
    rows: [first, last],
    left,
    right,
    columns: columnsOf(view, anchor, [first, last], [left, right]),
  };
}

/** The columns right of the name that go on with it: those headed so, and the next one if it has no heading of its own. */
export function nameParts<C extends HeaderColumn>(
  columns: readonly C[],
  { name }: Anchor,
): readonly C[] {
  const parts: C[] = [];
  for (const column of columns.filter(({ index }) => index > name)) {
    const isFirst = column.index === name + 1;
    if (!NAME_PART.test(column.leaf) && !(isFirst && column.path.length === 0)) break;
    parts.push(column);
  }
  return parts;
}

function isAnyText(view: SheetView, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) if (!isBlank(view.value(row, column))) return true;
  return false;
}

function firstRow(view: SheetView, anchor: Anchor, area: Rect): number {
  let first = anchor.row;
  while (
    first > area.top &&
    anchor.row - first < MOST_LEVELS - 1 &&
    isParentRow(view, first - 1, anchor, area)
  )
    first--;
  return first;
}

/** Parents stand to the right of the name, over columns that have a heading of their own, and are no title. */
function isParentRow(view: SheetView, row: number, anchor: Anchor, area: Rect): boolean {
  let parents = 0;
  for (let column = area.left; column <= area.right; column++) {
    const value = view.value(row, column);
    if (isBlank(value)) continue;
    if (typeof value === "number" || isBlank(view.value(row + 1, column))) return false;
    const folded = view.folded(row, column);
    if (column <= anchor.name && view.hint(row, column) !== "order") return false;
    if (folded.length > 90 || TITLE.test(folded)) return false;
    if (view.hint(row, column) !== null || PARENT.test(folded)) parents++;
  }
  return parents > 0;
}

function lastRow(view: SheetView, anchor: Anchor, area: Rect): number {
  let last = anchor.wraps ? anchor.row + 1 : anchor.row;
  while (
    last < area.bottom &&
    last - anchor.row < MOST_LEVELS - 1 &&
    isLowerLevel(view, last + 1, anchor, area)
  )
    last++;
  return last;
}

/** A lower level has texts under headings that reach over several columns, or units in brackets; never a name. */
function isLowerLevel(
  view: SheetView,
  row: number,
  { row: top, name }: Anchor,
  area: Rect,
): boolean {
  const under = view.folded(row, name);
  if (under !== "" && !/^(?:ho|ho va chu dem|ho va ten dem|ho dem|ho lot)$/.test(under))
    return false;
  let spread = 0;
  let units = 0;
  let headings = 0;
  let texts = 0;
  for (let column = area.left; column <= area.right; column++) {
    const value = view.value(row, column);
    if (isBlank(value)) continue;
    if (typeof value !== "string" || /^\(?\d+\)?$/.test(value.trim())) return false;
    if (column < name && !isHeadingText(view, row, column)) return false;
    if (isDay(value)) return false;
    texts++;
    if (isUnderParent(view, row, top, column)) spread++;
    if (value.trim().startsWith("(")) units++;
    if (["rating", "other"].includes(view.hint(row, column) ?? "")) headings++;
  }
  const isHeading = units === texts || headings === texts || spread * 2 >= texts;
  return texts > 0 && isHeading && !isOneRating(view, row, area);
}

/** Left of the name a group of members may be named, which is no heading. */
function isHeadingText(view: SheetView, row: number, column: number): boolean {
  return view.hint(row, column) !== null && !isGroupText(view.text(row, column));
}

/**
 * A column without a heading in the top row, or one whose heading reaches over the next column. A level alone under a heading is
 * a rating.
 */
function isUnderParent(view: SheetView, row: number, top: number, column: number): boolean {
  if (isBlank(view.value(top, column))) return true;
  if (!isBlank(view.value(top, column + 1))) return false;
  return view.hint(row, column) !== "level" || !isBlank(view.value(row, column + 1));
}

function isDay(text: string): boolean {
  const date = readDate(text);
  return date.kind === "date" && date.precision !== "year";
}

/** A first data row without a name may hold the same level several times; a header never does. */
function isOneRating(view: SheetView, row: number, area: Rect): boolean {
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    if (view.hint(row, column) !== "level") continue;
    const folded = view.folded(row, column);
    const parent = nearestText(view, row - 1, column);
    if (seen.has(`${parent} ${folded}`)) return true;
    seen.add(`${parent} ${folded}`);
  }
  return false;
}

function nearestText(view: SheetView, row: number, column: number): string {
  for (let at = column; at > column - 6 && at >= 0; at--) {
    const text = view.folded(row, at);
    if (text !== "") return `${String(at)} ${text}`;
  }
  return "";
}

/** The last headed column in one direction; a gap ends the header where another table begins behind it. */
function edge(
  view: SheetView,
  anchor: Anchor,
  area: Rect,
  isHeaded: (column: number) => boolean,
  step: 1 | -1,
): number {
  let end = anchor.name;
  for (
    let column = anchor.name + step;
    column >= area.left && column <= area.right;
    column += step
  ) {
    if (Math.abs(column - end) > WIDEST_GAP + 1) break;
    if (!isHeaded(column)) continue;
    if (beginsOther(view, anchor, column, end, step)) break;
    end = column;
    if (step === -1 && view.hint(anchor.row, column) === "order") break;
  }
  return end;
}

function beginsOther(
  view: SheetView,
  anchor: Anchor,
  column: number,
  end: number,
  step: 1 | -1,
): boolean {
  const hint = view.hint(anchor.row, column);
  if (step === -1) return Math.abs(column - end) > 1 && hint !== "order";
  if (hint === "order") return true;
  if (Math.abs(column - end) > 1 && COUNT.test(view.folded(anchor.row, column + 1))) return true;
  if (view.folded(anchor.row, column) === view.folded(anchor.row, anchor.name)) return true;
  return (
    Math.abs(column - end) > 1 && (hint === "name" || view.hint(anchor.row, column + 1) === "name")
  );
}

function columnsOf(
  view: SheetView,
  anchor: Anchor,
  [first, last]: readonly [number, number],
  [left, right]: readonly [number, number],
): HeaderColumn[] {
  const paths: (readonly (string | null)[])[] = [];
  for (let column = left; column <= right; column++)
    paths.push(pathOf(view, first, last, column, left, paths));
  return paths.map((path, offset) => {
    const column = left + offset;
    const isOne = anchor.wraps && isOneHeading(view, anchor.row, column);
    return headerColumn(column, isOne ? joinedAt(path, anchor.row - first) : path);
  });
}

/** The text of a level and the one below it as one. */
function joinedAt(path: readonly (string | null)[], level: number): (string | null)[] {
  const whole = `${path[level] ?? ""} ${path[level + 1] ?? ""}`;
  return [...path.slice(0, level), whole, null, ...path.slice(level + 2)];
}

/** Texts of a column by level; a blank one above a text takes the parent to its left, if they share the levels above. */
function pathOf(
  view: SheetView,
  first: number,
  last: number,
  column: number,
  left: number,
  before: readonly (readonly (string | null)[])[],
): (string | null)[] {
  const deepest = deepestText(view, first, last, column);
  const path: (string | null)[] = [];
  for (let row = first; row <= last; row++) {
    const own = view.text(row, column);
    const level = row - first;
    path.push(
      own !== ""
        ? own
        : row < deepest
          ? parentFromLeft(view, before, path, { first, last, level, column, left })
          : null,
    );
  }
  return path;
}

function deepestText(view: SheetView, first: number, last: number, column: number): number {
  for (let row = last; row >= first; row--) if (!isBlank(view.value(row, column))) return row;
  return first - 1;
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly level: number;
  readonly column: number;
  readonly left: number;
}

function parentFromLeft(
  view: SheetView,
  before: readonly (readonly (string | null)[])[],
  above: readonly (string | null)[],
  { first, last, level, column, left }: Place,
): string | null {
  const neighbour = before[column - 1 - left];
  if (!neighbour || deepestText(view, first, last, column - 1) <= first + level) return null;
  const sharesAbove = above.every((text, at) => text === (neighbour[at] ?? null));
  return sharesAbove ? (neighbour[level] ?? null) : null;
}

function headerColumn(index: number, levels: readonly (string | null)[]): HeaderColumn {
  const path = levels.filter(
    (text, at): text is string => text !== null && text !== levels[at - 1],
  );
  const folded = path.map(foldedText);
  return { index, path, leaf: folded.at(-1) ?? "", whole: folded.join(" ") };
}
