import type { Rect } from "../model/address";
import { valueAt, type CellValue, type DecodedSheet } from "../model/grid";
import { foldedText } from "../text/foldedText";
import { grammarLevel } from "../text/levelGrammar";

/** Returns a sheet in which a level that is merged over the columns of raters who agree is in each of them. */
export function withSpreadLevels(sheet: DecodedSheet): DecodedSheet {
  const { grid, merges = [] } = sheet;
  const wide = merges.filter((merge) => isLevel(merge, sheet));
  // A single one may be a heading over the figures of a level.
  const spread = wide.filter((merge) => wide.some((other) => areAlike(merge, other)));
  if (spread.length === 0) return sheet;
  const values: (readonly CellValue[])[] = [...grid.values];
  for (const { top, left, right } of spread) {
    const row = top - grid.top;
    const level = valueAt(grid, top, left);
    values[row] = (values[row] ?? []).map((value, x) => {
      const column = grid.left + x;
      return column >= left && column <= right ? level : value;
    });
  }
  return { ...sheet, grid: { ...grid, values }, recoded: true };
}

function isLevel({ top, left, bottom, right }: Rect, { grid }: DecodedSheet): boolean {
  if (top !== bottom || left === right) return false;
  const value = valueAt(grid, top, left);
  return typeof value === "string" && grammarLevel(foldedText(value)) !== null;
}

function areAlike(one: Rect, other: Rect): boolean {
  return one.top !== other.top && one.left === other.left && one.right === other.right;
}
