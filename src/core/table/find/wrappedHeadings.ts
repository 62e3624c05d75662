import type { Rect } from "../../model/address";
import { hintOf, type HeaderHint } from "../headings/headerHint";
import type { SheetView } from "./sheetView";

export interface HintAt {
  readonly column: number;
  readonly hint: HeaderHint;
}

const BEGUN_NAME = /^(?:ho|ho va|ho va chu|ho ten|ten)$/;
const REST_OF_NAME =
  /^(?:va )?(?:chu dem(?: va ten)?|dem(?: va ten)?|ten(?: dem| khai sinh| dang vien)?|dang vien)$/;

/** The column where the words for the name begin in this row and end in the next one; null where none does. */
export function wrappedName(view: SheetView, row: number, area: Rect): number | null {
  if (row === area.bottom) return null;
  for (let column = area.left; column <= area.right; column++)
    if (isWrappedName(view, row, column)) return column;
  return null;
}

function isWrappedName(view: SheetView, row: number, column: number): boolean {
  return (
    view.value(row, column) !== "" &&
    BEGUN_NAME.test(view.folded(row, column)) &&
    REST_OF_NAME.test(view.folded(row + 1, column)) &&
    isOneHeading(view, row, column)
  );
}

/** What the headings of two rows say together. */
export function joinedHints(view: SheetView, row: number, area: Rect): HintAt[] {
  const found: HintAt[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const hint = joinedHint(view, row, column);
    if (hint) found.push({ column, hint });
  }
  return found;
}

function joinedHint(view: SheetView, row: number, column: number): HeaderHint | null {
  return hintOf(`${view.folded(row, column)} ${view.folded(row + 1, column)}`.trim());
}

/**
 * True where the row below a heading goes on with its words: the name's, or those of a column whose two halves say nothing apart
 * and a known heading together. Figures and levels below are the first member's.
 */
export function wrapsBelow(view: SheetView, row: number, name: number, area: Rect): boolean {
  if (row >= area.bottom) return false;
  if (isWrappedName(view, row, name)) return true;
  if (view.folded(row + 1, name) !== "") return false;
  let joined = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (typeof view.value(row + 1, column) === "number") return false;
    const below = view.hint(row + 1, column);
    if (below === "level") return false;
    if (!isOneHeading(view, row, column) || below !== null) continue;
    if (view.hint(row, column) === null && joinedHint(view, row, column) !== null) joined++;
  }
  return joined > 0;
}

/** Two texts of one column, the upper of which does not reach over the next one: a heading broken over two rows. */
export function isOneHeading(view: SheetView, row: number, column: number): boolean {
  const isBroken = view.folded(row, column) !== "" && view.folded(row + 1, column) !== "";
  const isParent = view.folded(row, column + 1) === "" && view.folded(row + 1, column + 1) !== "";
  return isBroken && !isParent;
}
