import type { Cell } from "../../../src/core/model/address";

/** The key of a cell in a sheet's maps, `row,column`. */
export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** The cell of a key made by `cellKey`. */
export function keyedCell(key: string): Cell {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

/** The key of a cell in a workbook's maps, `sheetId!row,column`. */
export function workbookKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${cellKey(row, column)}`;
}
