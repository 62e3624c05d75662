import type { Model } from "@ironcalc/wasm";
import type { Rect } from "../../../src/core/model/address";
import type { HostWorkbook } from "../../host/book/workbook";

/** In pixels of the grid, from the top left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the index of the active sheet in the model. */
export function activeIndex({ sheets, activeSheetId }: HostWorkbook): number {
  return sheets.findIndex(({ id }) => id === activeSheetId);
}

/** Measures cells as the grid draws them, which differs from Excel by some pixels. */
export function boxOf(model: Model, sheet: number, { top, left, bottom, right }: Rect): Box {
  const width = (from: number, end: number) =>
    sum(from, end, (column) => model.getColumnWidth(sheet, column + 1));
  const height = (from: number, end: number) =>
    sum(from, end, (row) => model.getRowHeight(sheet, row + 1));
  return {
    left: width(0, left),
    top: height(0, top),
    width: width(left, right + 1),
    height: height(top, bottom + 1),
  };
}

/** Where the grid begins to draw when it is scrolled to a point: with the row and the column there, never within them. */
export function drawnFrom(
  model: Pick<Model, "getRowHeight" | "getColumnWidth">,
  sheet: number,
  { left, top }: Pick<Box, "left" | "top">,
): Pick<Box, "left" | "top"> {
  return {
    left: lastEdge(left, (column) => model.getColumnWidth(sheet, column)),
    top: lastEdge(top, (row) => model.getRowHeight(sheet, row)),
  };
}

function lastEdge(to: number, size: (index: number) => number): number {
  let edge = 0;
  for (let index = 1; edge + size(index) <= to; index += 1) edge += size(index);
  return edge;
}

function sum(from: number, end: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < end; index += 1) total += size(index);
  return total;
}
