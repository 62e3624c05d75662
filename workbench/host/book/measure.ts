import type { Rect } from "../../../src/core/model/address";
import type { HostFrame, HostSheet } from "./workbook";

/** The size in points of a cell that nobody resized. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
/** The width in points of a character in the default font: 7 pixels. */
const CHARACTER = 5.25;

export function widthOf({ columnWidths, hiddenColumns }: HostSheet, column: number): number {
  if (hiddenColumns.has(column)) return 0;
  const characters = columnWidths.get(column);
  return characters === undefined ? DEFAULT_WIDTH : Math.round(characters * 7) * 0.75;
}

export function heightOf({ rowHeights, hiddenRows }: HostSheet, row: number): number {
  return hiddenRows.has(row) ? 0 : (rowHeights.get(row) ?? DEFAULT_HEIGHT);
}

export function setWidth(sheet: HostSheet, column: number, points: number): void {
  sheet.columnWidths.set(column, points / CHARACTER);
}

/** The frame around whole cells. */
export function frameOf(sheet: HostSheet, rect: Rect): HostFrame {
  return {
    left: total(0, rect.left, (column) => widthOf(sheet, column)),
    top: total(0, rect.top, (row) => heightOf(sheet, row)),
    width: total(rect.left, rect.right + 1, (column) => widthOf(sheet, column)),
    height: total(rect.top, rect.bottom + 1, (row) => heightOf(sheet, row)),
  };
}

/** The cells under a frame; a frame that ends on the edge of a cell does not reach the next cell. */
export function rectUnder(sheet: HostSheet, { left, top, width, height }: HostFrame): Rect {
  const columnAt = (points: number): number => indexAt(points, (column) => widthOf(sheet, column));
  const rowAt = (points: number): number => indexAt(points, (row) => heightOf(sheet, row));
  return {
    left: columnAt(left),
    top: rowAt(top),
    right: columnAt(Math.max(left, left + width - 0.01)),
    bottom: rowAt(Math.max(top, top + height - 0.01)),
  };
}

/** Moves and resizes charts after the cells under them changed size. */
export function relayout(sheet: HostSheet): void {
  for (const chart of sheet.charts) chart.frame = frameOf(sheet, chart.position);
}

function total(from: number, end: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < end; index += 1) sum += size(index);
  return sum;
}

function indexAt(points: number, size: (index: number) => number): number {
  let index = 0;
  let rest = points - size(0);
  while (rest >= 0) {
    index += 1;
    rest -= size(index);
  }
  return index;
}
