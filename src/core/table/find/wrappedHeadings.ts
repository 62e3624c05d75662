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

/** Returns the column whose heading for names begins in this row and ends in the next one, or null. */
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

/** Classifies the headings of each column when the words of two rows are joined. */
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
 * True if the row below continues the headings: the one for names, or one whose two halves only together make a known heading.
 * A row with figures or levels belongs to the first member.
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

/** True if two texts of a column are one heading broken over two rows: the upper one does not span the next column. */
export function isOneHeading(view: SheetView, row: number, column: number): boolean {
  const isBroken = view.folded(row, column) !== "" && view.folded(row + 1, column) !== "";
  const isParent = view.folded(row, column + 1) === "" && view.folded(row + 1, column + 1) !== "";
  return isBroken && !isParent;
}
