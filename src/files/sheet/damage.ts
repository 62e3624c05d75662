import { type Cell, LAST_COLUMN, LAST_ROW, type Rect } from "../../core/model/address";
import { LIMITS } from "../../xlsx/limits";
import { tagCounts } from "../../xlsx/tagCounts";
import type { FileCell } from "./fileCells";

/**
 * Whether every cell in a worksheet part was read: the pattern that reads them skips what is not closed. Entities of its own,
 * which the format forbids, could make anything of a text.
 */
export function isWholeSheet(part: Uint8Array, cells: readonly FileCell[]): boolean {
  const tags = tagCounts(part, ["worksheet", "sheetData", "c", "!DOCTYPE"]);
  const isOne = tags.worksheet === 1 && tags.sheetData === 1 && tags["!DOCTYPE"] === 0;
  return (
    isOne && tags.c === cells.length && new TextDecoder().decode(part.slice(-64)).includes(END)
  );
}

const END = "</worksheet>";

/** Whether every shared text was read: one that is lost would shift all those after it. */
export function areWholeStrings(part: Uint8Array | undefined, strings: readonly string[]): boolean {
  if (part === undefined) return true;
  const tags = tagCounts(part, ["si", "!DOCTYPE"]);
  return tags.si === strings.length && tags["!DOCTYPE"] === 0;
}

/** Returns the first cell that a sheet cannot have, or that has something which cannot be read; null if there is none. */
export function damagedCell(cells: readonly FileCell[], merges: readonly Rect[]): Cell | null {
  return cells.find(isDamaged) ?? firstOverlap(merges);
}

function isDamaged({ row, column, value, formula }: FileCell): boolean {
  const isOutside = !(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN);
  return isOutside || (formula === null && value.kind === "broken");
}

/** Excel repairs such a file by dropping merged areas, and which of them were meant is not for us to say. */
function firstOverlap(merges: readonly Rect[]): Cell | null {
  let above: readonly Rect[] = [];
  for (const rect of [...merges].sort((a, b) => a.top - b.top)) {
    above = above.filter(({ bottom }) => bottom >= rect.top);
    if (above.some(({ left, right }) => left <= rect.right && rect.left <= right))
      return { row: rect.top, column: rect.left };
    above = [...above, rect];
  }
  return null;
}

/** Whether the array formulas of a sheet fill more cells than a workbook may have. */
export function fillsTooMuch(cells: readonly FileCell[]): boolean {
  const filled = cells.reduce((sum, { formula }) => sum + areaOf(formula?.array ?? null), 0);
  return filled > LIMITS.cells;
}

function areaOf(rect: Rect | null): number {
  return rect ? (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) : 0;
}
