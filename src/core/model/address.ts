/** A cell of a sheet; `row` and `column` count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet; bounds are inclusive and count from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The number of cells of a rectangle. */
export function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function contains({ top, left, bottom, right }: Rect, { row, column }: Cell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A cell of a named sheet. */
export interface CellRef extends Cell {
  readonly sheet: string;
}

/** Returns the letters of a column: `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** Returns the `A1` form of a cell, without its sheet. */
export function a1({ row, column }: Cell): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Returns the `B9:M27` form of a rectangle; `B9` for a single cell. */
export function a1Range({ top, left, bottom, right }: Rect): string {
  const first = a1({ row: top, column: left });
  const last = a1({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** Excel's last row and last column, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/**
 * The rectangle of `B9:M27`, `B9`, whole columns `A:F` or whole rows `1:20`, with or without a sheet and `$` signs; null
 * for any other text.
 */
export function parseA1(address: string): Rect | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return cellsIn(local) ?? columnsIn(local) ?? rowsIn(local);
}

function cellsIn(address: string): Rect | null {
  const [, left = "", top = "", right = left, bottom = top] = CELLS.exec(address) ?? [];
  return left === "" ? null : rectOf([left, right], [top, bottom]);
}

function columnsIn(address: string): Rect | null {
  const [, first = "", last = first] = COLUMNS.exec(address) ?? [];
  return first === "" ? null : { ...rectOf([first, last], ["1", "1"]), bottom: LAST_ROW };
}

function rowsIn(address: string): Rect | null {
  const [, first = "", last = first] = ROWS.exec(address) ?? [];
  return first === "" ? null : { ...rectOf(["A", "A"], [first, last]), right: LAST_COLUMN };
}

function rectOf(
  [left, right]: readonly [string, string],
  [top, bottom]: readonly [string, string],
): Rect {
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
