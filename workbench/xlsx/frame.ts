import type { Rect } from "../../src/core/model/address";
import type { HostFrame, HostSheet } from "../host/workbook";

type Grid = Pick<HostSheet, "columnWidths" | "rowHeights" | "hiddenColumns" | "hiddenRows">;

const defaultWidth = 48;
const defaultHeight = 15;

/** Points; a character of the default font is 7 pixels wide, and a pixel three quarters of a point. */
function columnWidth(grid: Grid, column: number): number {
  if (grid.hiddenColumns.has(column)) return 0;
  const characters = grid.columnWidths.get(column);
  return characters === undefined ? defaultWidth : Math.trunc(characters * 7 + 0.5) * 0.75;
}

function rowHeight(grid: Grid, row: number): number {
  return grid.hiddenRows.has(row) ? 0 : (grid.rowHeights.get(row) ?? defaultHeight);
}

/** The place of whole cells, in points from the sheet's corner. */
export function frameOf(grid: Grid, rect: Rect): HostFrame {
  return {
    left: total(0, rect.left - 1, (column) => columnWidth(grid, column)),
    top: total(0, rect.top - 1, (row) => rowHeight(grid, row)),
    width: total(rect.left, rect.right, (column) => columnWidth(grid, column)),
    height: total(rect.top, rect.bottom, (row) => rowHeight(grid, row)),
  };
}

function total(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index <= to; index += 1) sum += size(index);
  return sum;
}
