import type { Rect } from "../../model/address";
import type { CellValue, SheetSnapshot } from "../../model/grid";
import type { Cells } from "./cells";
import type { Layout } from "../layout";

/**
 * Returns the cells of each row, with the value of a cell that is merged over several rows repeated in each of them: the grid
 * has it only in the first. Number and name are not repeated, because a merged name is one member on several lines.
 */
export function unmergedCells(sheet: SheetSnapshot, layout: Layout): (row: number) => Cells {
  const { top, left, values } = sheet.grid;
  const tall = (sheet.merges ?? []).filter((merge) => isRepeated(merge, layout));
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

function isRepeated(merge: Rect, { dataRows, columns, special }: Layout): boolean {
  const [first, last] = dataRows;
  const role = columns.find(({ index }) => index === merge.left)?.role ?? null;
  const isOwn = role === "order" || role === "name" || special.nameParts.includes(merge.left);
  return merge.top >= first && merge.bottom <= last && merge.top < merge.bottom && !isOwn;
}
