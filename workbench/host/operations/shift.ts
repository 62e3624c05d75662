import type { Rect } from "../../../src/core/model/address";
import { indexOf } from "./sheetArea";
import type { HostSheet, HostWorkbook } from "../book/workbook";

/** Inserts `count` rows above `at`, or deletes as many from `at` on where it is negative; everything below moves. */
export function moveRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  at: number,
  count: number,
): void {
  const index = indexOf(workbook, sheet);
  if (count > 0) workbook.model.insertRows(index, at + 1, count);
  else workbook.model.deleteRows(index, at + 1, -count);
  workbook.dirty = true;
  const row = mover(at, count);
  moveCells(sheet, (place) => keyed(row(place.row), place.column));
  sheet.rowHeights = movedMap(sheet.rowHeights, row);
  sheet.hiddenRows = movedSet(sheet.hiddenRows, row);
  moveRects(sheet, (rect) => movedRect(rect, "top", "bottom", at, count));
}

/** As `moveRows`, to the right. */
export function moveColumns(
  workbook: HostWorkbook,
  sheet: HostSheet,
  at: number,
  count: number,
): void {
  const index = indexOf(workbook, sheet);
  if (count > 0) workbook.model.insertColumns(index, at + 1, count);
  else workbook.model.deleteColumns(index, at + 1, -count);
  workbook.dirty = true;
  sheet.usedColumns += Math.max(count, 0);
  const column = mover(at, count);
  moveCells(sheet, (place) => keyed(place.row, column(place.column)));
  sheet.columnWidths = movedMap(sheet.columnWidths, column);
  sheet.hiddenColumns = movedSet(sheet.hiddenColumns, column);
  moveRects(sheet, (rect) => movedRect(rect, "left", "right", at, count));
}

/** Where a row or column goes; null where it is deleted. */
function mover(at: number, count: number): (index: number) => number | null {
  return (index) => {
    if (index < at) return index;
    return count < 0 && index < at - count ? null : index + count;
  };
}

function keyed(row: number | null, column: number | null): string | null {
  return row === null || column === null ? null : `${String(row)},${String(column)}`;
}

function moveCells(
  sheet: HostSheet,
  move: (place: { row: number; column: number }) => string | null,
): void {
  sheet.styles = movedKeys(sheet.styles, move);
  sheet.links = movedKeys(sheet.links, move);
}

function movedKeys<T>(
  map: Map<string, T>,
  move: (place: { row: number; column: number }) => string | null,
): Map<string, T> {
  return new Map(
    Array.from(map).flatMap(([key, value]): [string, T][] => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const next = move({ row, column });
      return next === null ? [] : [[next, value]];
    }),
  );
}

function movedMap(
  map: Map<number, number>,
  move: (index: number) => number | null,
): Map<number, number> {
  return new Map(
    Array.from(map).flatMap(([index, value]): [number, number][] => {
      const next = move(index);
      return next === null ? [] : [[next, value]];
    }),
  );
}

function movedSet(set: Set<number>, move: (index: number) => number | null): Set<number> {
  return new Set(Array.from(set).flatMap((index) => move(index) ?? []));
}

function moveRects(sheet: HostSheet, move: (rect: Rect) => Rect | null): void {
  sheet.merges = sheet.merges.flatMap((rect) => move(rect) ?? []);
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = move(table.range);
    return range === null ? [] : [{ ...table, range }];
  });
}

/** A rectangle grows with what is inserted into it and shrinks with what is deleted. */
function movedRect(
  rect: Rect,
  start: "top" | "left",
  end: "bottom" | "right",
  at: number,
  count: number,
): Rect | null {
  if (count > 0) {
    return {
      ...rect,
      [start]: rect[start] >= at ? rect[start] + count : rect[start],
      [end]: rect[end] >= at ? rect[end] + count : rect[end],
    };
  }
  const gone = at - count;
  const first = rect[start] < at ? rect[start] : Math.max(rect[start], gone) + count;
  const last = rect[end] < at ? rect[end] : Math.max(rect[end] + count, at - 1);
  return last < first ? null : { ...rect, [start]: first, [end]: last };
}
