import { valueAt, type CellValue, type Snapshot } from "../../model/grid";
import type { RatingTable } from "../../model/table";

/**
 * Returns a check digest of the source rows, 16 hexadecimal digits, by which to see whether they have changed since. It
 * is 32-bit FNV-1a twice, with different starts, and not meant for security.
 */
export function sourceDigest(snapshot: Snapshot, tables: readonly RatingTable[]): string {
  let [first, second] = [0x811c9dc5, 0x050c5d1f];
  for (const text of cellsOf(snapshot, tables)) {
    first = fnv1a(text, first);
    second = fnv1a(text, second);
  }
  return hex(first) + hex(second);
}

/** A short digest of a text, by which to see whether somebody changed it. */
export function textDigest(text: string): string {
  return hex(fnv1a(text, 0x811c9dc5));
}

function* cellsOf(snapshot: Snapshot, tables: readonly RatingTable[]): Iterable<string> {
  for (const { sheetId, range } of tables) {
    const grid = snapshot.sheets.find(({ id }) => id === sheetId)?.grid;
    if (!grid) continue;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1)
        yield tagged(valueAt(grid, row, column));
  }
}

/** Distinguishes the number 1 from the text "1", and one cell from the next. */
function tagged(value: CellValue): string {
  return `${typeof value}:${String(value)}\u0000`;
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0");
}
