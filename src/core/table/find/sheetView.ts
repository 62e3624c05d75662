import type { Rect } from "../../model/address";
import { valueAt, type CellValue, type Grid } from "../../model/grid";
import { cellText } from "../../text/cellText";
import { foldedText } from "../../text/foldedText";
import { memoize } from "../../text/memoize";
import { hintOf, type HeaderHint } from "../headings/headerHint";

/** A grid as the search for tables looks at it; rows and columns count from 0, on the sheet. */
export interface SheetView {
  readonly grid: Grid;
  readonly area: Rect;
  value(row: number, column: number): CellValue;
  /** As `cellText`; to look up one of 20,000 different names would take longer than to clean it. */
  text(row: number, column: number): string;
  folded(row: number, column: number): string;
  /** What a cell would head if it were a heading; null if nothing known. */
  hint(row: number, column: number): HeaderHint | null;
}

/** A longer text is a sentence, not a heading. */
const LONGEST_HEADING = 160;

/** `names` contains folded texts that the user chose as the heading of the names. */
export function sheetView(grid: Grid, names: ReadonlySet<string>): SheetView {
  const fold = memoize((value: CellValue) => foldedText(cellText(value)));
  const hints = memoize((value: string) => hintOfText(cellText(value), names));
  return {
    grid,
    area: usedArea(grid),
    value: (row, column) => valueAt(grid, row, column),
    text: (row, column) => cellText(valueAt(grid, row, column)),
    folded: (row, column) => fold(valueAt(grid, row, column)),
    hint: (row, column) => {
      const value = valueAt(grid, row, column);
      return typeof value === "string" && value !== "" ? hints(value) : null;
    },
  };
}

function hintOfText(text: string, names: ReadonlySet<string>): HeaderHint | null {
  if (text.length > LONGEST_HEADING || text.endsWith(":") || text === "") return null;
  const folded = foldedText(text);
  return names.has(folded) ? "name" : text === "#" ? "order" : hintOf(folded);
}

function usedArea(grid: Grid): Rect {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { top, left } = grid;
  return { top, left, bottom: top + grid.values.length - 1, right: left + width - 1 };
}
