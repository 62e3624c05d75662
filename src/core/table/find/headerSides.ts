import type { Rect } from "../../model/address";
import { isBlank } from "../../text/cellText";
import type { Anchor } from "./anchor";
import { phraseOf } from "../headings/headerHint";
import { ratingSource } from "../headings/ratingHeader";
import type { SheetView } from "./sheetView";
import { headsYears } from "./yearHeading";

/** A gap of at most this many columns inside a header still belongs to it. */
const WIDEST_GAP = 2;
/** Heads the counts in a small table of levels beside the members. */
const COUNT = /^(?:so luong|sl|so (?:dang vien|nguoi|dong chi|dc)|tong so|cong)\b/;

/** Returns the first and last column of the header that occupies these rows. */
export function headerSides(
  view: SheetView,
  anchor: Anchor,
  area: Rect,
  rows: readonly [first: number, last: number],
): readonly [left: number, right: number] {
  return [leftEnd(view, anchor, area, rows), rightEnd(view, anchor, area, rows)];
}

function leftEnd(
  view: SheetView,
  { row, name }: Anchor,
  area: Rect,
  rows: readonly [number, number],
): number {
  let end = name;
  for (let column = name - 1; column >= area.left && isNear(column, end); column--) {
    if (!isHeaded(view, column, rows)) continue;
    const isOrder = view.hint(row, column) === "order";
    if (isBehindGap(column, end) && !isOrder) break;
    end = column;
    if (isOrder) return besideOrder(view, row, column, area);
  }
  return end;
}

/** Only a column of years, groups or ratings may come before the order, which may start again in each of them. */
function besideOrder(view: SheetView, row: number, order: number, { left }: Rect): number {
  const before = order > left ? view.folded(row, order - 1) : "";
  return headsYears(before) || headsGroups(before) || headsRatings(before) ? order - 1 : order;
}

function headsRatings(heading: string): boolean {
  return heading !== "" && ratingSource(heading, heading) !== null;
}

function headsGroups(heading: string): boolean {
  const role = heading === "" ? null : (phraseOf(heading, heading)?.role ?? null);
  return role === "group" || role === "partyGroup" || role === "branchName";
}

function rightEnd(
  view: SheetView,
  anchor: Anchor,
  area: Rect,
  rows: readonly [number, number],
): number {
  const mayBeOwn = !hasOrderBefore(view, anchor, area);
  let end = anchor.name;
  for (let column = end + 1; column <= area.right && isNear(column, end); column++) {
    if (!isHeaded(view, column, rows)) continue;
    const isOwn = mayBeOwn && isOwnOrder(view, anchor.row, column);
    if (!isOwn && beginsTable(view, anchor, column, isBehindGap(column, end))) break;
    end = column;
  }
  return end;
}

function hasOrderBefore(view: SheetView, { row, name }: Anchor, { left }: Rect): boolean {
  for (let column = left; column < name; column++)
    if (view.hint(row, column) === "order") return true;
  return false;
}

/** True for numbers behind the names that they count: no other names are beside them. */
function isOwnOrder(view: SheetView, row: number, column: number): boolean {
  const beside = view.hint(row, column + 1);
  return view.hint(row, column) === "order" && beside !== "name" && beside !== "organisation";
}

function isNear(column: number, end: number): boolean {
  return Math.abs(column - end) <= WIDEST_GAP + 1;
}

function isBehindGap(column: number, end: number): boolean {
  return Math.abs(column - end) > 1;
}

function isHeaded(
  view: SheetView,
  column: number,
  [first, last]: readonly [number, number],
): boolean {
  for (let row = first; row <= last; row++) if (!isBlank(view.value(row, column))) return true;
  return false;
}

/** True if a heading to the right of the name begins another table. */
function beginsTable(view: SheetView, anchor: Anchor, column: number, afterGap: boolean): boolean {
  const { row, name } = anchor;
  const hint = view.hint(row, column);
  const own = view.folded(row, name);
  if (hint === "order" || (own !== "" && view.folded(row, column) === own)) return true;
  if (!afterGap) return false;
  const isName = hint === "name" || view.hint(row, column + 1) === "name";
  return isName || COUNT.test(view.folded(row, column + 1));
}
