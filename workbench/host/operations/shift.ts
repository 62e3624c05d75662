import type { Cell, Rect } from "../../../src/core/model/address";
import { cellKey, keyedCell } from "../book/cellKey";
import type { HostSheet, HostWorkbook } from "../book/workbook";
import { indexOf } from "./sheets";

const ROWS = {
  insert: "insertRows",
  remove: "deleteRows",
  start: "top",
  end: "bottom",
  sizes: "rowHeights",
  hidden: "hiddenRows",
} as const;
const COLUMNS = {
  insert: "insertColumns",
  remove: "deleteColumns",
  start: "left",
  end: "right",
  sizes: "columnWidths",
  hidden: "hiddenColumns",
} as const;
type Axis = typeof ROWS | typeof COLUMNS;

/** The new index of a row or column; null where it is deleted. */
type Move = (index: number) => number | null;

/** Inserts `count` rows above row `at`, or deletes `-count` rows from `at` on; everything below moves. */
export function moveRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  at: number,
  count: number,
): void {
  const row = moveOf(at, count);
  moveAxis(workbook, sheet, ROWS, at, count);
  moveCells(sheet, (cell) => keyOf(row(cell.row), cell.column));
}

/** Inserts `count` columns left of column `at`, or deletes `-count` columns from `at` on. */
export function moveColumns(
  workbook: HostWorkbook,
  sheet: HostSheet,
  at: number,
  count: number,
): void {
  const column = moveOf(at, count);
  moveAxis(workbook, sheet, COLUMNS, at, count);
  sheet.usedColumns += Math.max(count, 0);
  moveCells(sheet, (cell) => keyOf(cell.row, column(cell.column)));
}

function moveAxis(
  workbook: HostWorkbook,
  sheet: HostSheet,
  axis: Axis,
  at: number,
  count: number,
): void {
  const index = indexOf(workbook, sheet);
  if (count > 0) workbook.model[axis.insert](index, at + 1, count);
  else workbook.model[axis.remove](index, at + 1, -count);
  workbook.dirty = true;
  const move = moveOf(at, count);
  sheet[axis.sizes] = movedMap(sheet[axis.sizes], move);
  sheet[axis.hidden] = new Set(Array.from(sheet[axis.hidden]).flatMap((one) => move(one) ?? []));
  moveRects(sheet, (rect) => movedRect(rect, axis, at, count));
}

function moveOf(at: number, count: number): Move {
  return (index) => {
    if (index < at) return index;
    return count < 0 && index < at - count ? null : index + count;
  };
}

function keyOf(row: number | null, column: number | null): string | null {
  return row === null || column === null ? null : cellKey(row, column);
}

function moveCells(sheet: HostSheet, move: (cell: Cell) => string | null): void {
  const moveKey = (key: string): string | null => move(keyedCell(key));
  sheet.styles = movedMap(sheet.styles, moveKey);
  sheet.links = movedMap(sheet.links, moveKey);
}

function movedMap<K, V>(map: Map<K, V>, move: (key: K) => K | null): Map<K, V> {
  return new Map(
    Array.from(map).flatMap(([key, value]): [K, V][] => {
      const next = move(key);
      return next === null ? [] : [[next, value]];
    }),
  );
}

function moveRects(sheet: HostSheet, move: (rect: Rect) => Rect | null): void {
  sheet.merges = sheet.merges.flatMap((rect) => move(rect) ?? []);
  sheet.names = sheet.names.map((name) => {
    const { refersTo } = name;
    if (!("rect" in refersTo) || refersTo.rect === null) return name;
    return { ...name, refersTo: { rect: move(refersTo.rect) } };
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = move(table.range);
    return range === null ? [] : [{ ...table, range }];
  });
}

/** A rectangle grows with what is inserted into it and shrinks with what is deleted. */
function movedRect(rect: Rect, { start, end }: Axis, at: number, count: number): Rect | null {
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
