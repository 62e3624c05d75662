import type { Cell, Rect } from "../../../src/core/model/address";
import type { HostSheet } from "../book/workbook";
import { HostError } from "./hostError";

/** One rectangle of a sheet. */
export interface Area {
  sheet: HostSheet;
  rect: Rect;
}

/** One or more rectangles of a sheet. */
export interface Areas {
  sheet: HostSheet;
  rects: readonly Rect[];
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function rowCount({ top, bottom }: Rect): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Rect): number {
  return right - left + 1;
}

export function isEntireRows({ left, right }: Rect): boolean {
  return left === 0 && right === LAST_COLUMN;
}

export function isEntireColumns({ top, bottom }: Rect): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function isUnbounded(rect: Rect): boolean {
  return isEntireRows(rect) || isEntireColumns(rect);
}

/** Returns the rectangle; throws `InvalidArgument` where it is empty or leaves Excel's sheet. */
export function validRect(rect: Rect): Rect {
  const isInside =
    rect.top >= 0 && rect.left >= 0 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN;
  if (!isInside || rect.bottom < rect.top || rect.right < rect.left)
    throw new HostError("InvalidArgument");
  return rect;
}

export function intersection(one: Rect, other: Rect): Rect | null {
  const rect = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return rect.bottom < rect.top || rect.right < rect.left ? null : rect;
}

export function cellsOf(rect: Rect): Cell[] {
  return Array.from({ length: rowCount(rect) * columnCount(rect) }, (_, at) => ({
    row: rect.top + Math.floor(at / columnCount(rect)),
    column: rect.left + (at % columnCount(rect)),
  }));
}

/** Whether the test is true for every cell; unlike `cellsOf` it stops at the first that fails. */
export function everyCell(rect: Rect, test: (row: number, column: number) => boolean): boolean {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1)
      if (!test(row, column)) return false;
  }
  return true;
}
