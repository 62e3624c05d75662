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

/** Returns the rectangle of `B9:M27` or `B9`, with or without a sheet and `$` signs; null for any other text. */
export function parseA1(address: string): Rect | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
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
