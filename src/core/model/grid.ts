import type { Rect } from "./address";

/** As Excel's `range.values`: `""` is an empty cell, an error is its text (`#N/A`), a date is its serial number. */
export type CellValue = string | number | boolean;

/** A rectangle of cell values as read; `values[0][0]` is the cell at (`top`, `left`), both counted from 0. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** An Excel table (ListObject) on a sheet; `range` includes its header row. */
export interface ExcelTable {
  readonly name: string;
  readonly range: Rect;
}

export interface SheetSnapshot {
  /** Excel's own id: it survives renaming and moving. */
  readonly id: string;
  readonly name: string;
  readonly grid: Grid;
  readonly tables: readonly ExcelTable[];
  /** Merged cells of the sheet; absent where this version of Excel does not report them. */
  readonly merges?: readonly Rect[];
  /** True where serial numbers of dates count from 1904, as in old workbooks from a Mac. */
  readonly countsFrom1904?: boolean;
  /** Rows that are not shown, counted from 0; absent where there are none or nobody looked. */
  readonly hiddenRows?: readonly number[];
  /** True while a filter hides rows. */
  readonly isFiltered?: boolean;
}

/** A sheet whose texts are all in Unicode, with one row for each member. Tables, facts and figures are only ever read from one. */
export interface DecodedSheet extends SheetSnapshot {
  /** True where the cells themselves are others, in letters or in rows, so that no text of the grid may be written back. */
  readonly recoded: boolean;
}

/** The visible sheets of a workbook in their order, without those that the add-in wrote. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of hidden sheets that are not ours and were not read; absent where nobody looked. */
  readonly hiddenSheets?: readonly string[];
}

/** Returns the value of a cell of the sheet; `""` outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? "";
}

/** Returns the values of a rectangle of the sheet, row by row; `""` outside the grid. */
export function valuesIn(
  grid: Grid,
  { top, left, bottom, right }: Rect,
): readonly (readonly CellValue[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => valueAt(grid, top + i, left + j)),
  );
}
