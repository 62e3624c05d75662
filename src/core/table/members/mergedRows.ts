import type { Rect } from "../../model/address";
import type { CellValue, SheetSnapshot } from "../../model/grid";
import type { Cells } from "./cellReaders";
import type { Layout } from "../layout";

/**
 * The cells of each row as they show: a cell merged over several rows says the same of each of them, though the grid holds its
 * value once. Number and name stay as they are, for a merged name is one member on several lines.
 */
export function shownCells(sheet: SheetSnapshot, layout: Layout): (row: number) => Cells {
  const { top, left, values } = sheet.grid;
  const tall = (sheet.merges ?? []).filter((merge) => isFilledDown(merge, layout));
  const plain = (row: number): Cells => values[row - top] ?? [];
  if (tall.length === 0) return plain;
  const filled = new Map<number, CellValue[]>();
  for (const merge of tall)
    for (let row = merge.top + 1; row <= merge.bottom; row++) {
      const cells = filled.get(row) ?? [...plain(row)];
      cells[merge.left - left] = plain(merge.top)[merge.left - left] ?? "";
      filled.set(row, cells);
    }
  return (row) => filled.get(row) ?? plain(row);
}

function isFilledDown(merge: Rect, { dataRows, columns, special }: Layout): boolean {
  const [first, last] = dataRows;
  const role = columns.find(({ index }) => index === merge.left)?.role ?? null;
  const isOwn = role === "order" || role === "name" || special.nameParts.includes(merge.left);
  return merge.top >= first && merge.bottom <= last && merge.top < merge.bottom && !isOwn;
}
