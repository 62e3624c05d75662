import { type Content, setContents } from "../../host/book/cellInput";
import { cellKey } from "../../host/book/cellKey";
import { keepSpelling, modelFormula } from "../../host/book/formulaSpelling";
import type { HostWorkbook } from "../../host/book/workbook";
import type { Broken, FileCell, Value } from "../../../src/files/sheet/fileCells";
import { withoutPrefixes } from "../package/formula";

/** Puts the cells of a file into an empty sheet of a workbook that already has its tables, which formulas refer to. */
export function fillSheet(workbook: HostWorkbook, index: number, cells: readonly FileCell[]): void {
  const children = spilledCells(cells);
  const rows: Content[][] = [];
  for (const cell of cells) {
    const content = children.has(cellKey(cell.row, cell.column)) ? null : contentOf(cell);
    if (content === null) continue;
    const row = (rows[cell.row] ??= []);
    row[cell.column] = content;
  }
  setRows(workbook, index, rows);
  for (const cell of cells) setArray(workbook, index, cell);
}

/** Sets blocks of consecutive rows, so that empty parts of a sheet cost nothing. */
function setRows(
  workbook: HostWorkbook,
  sheet: number,
  rows: readonly (Content[] | undefined)[],
): void {
  let from = 0;
  while (from < rows.length) {
    while (from < rows.length && rows[from] === undefined) from += 1;
    let to = from;
    while (to < rows.length && rows[to] !== undefined) to += 1;
    const block = rows
      .slice(from, to)
      .map((row) => Array.from(row ?? [], (content) => content ?? null));
    if (block.length > 0) setContents(workbook, sheet, from, 0, block);
    from = to;
  }
}

function contentOf({ formula, value }: FileCell): Content {
  if (formula) return { formula: `=${withoutPrefixes(formula.text)}` };
  return literalOf(value);
}

function literalOf(value: Value | Broken): Content {
  if (value.kind === "empty" || value.kind === "broken") return null;
  return value.kind === "error" ? { error: value.value } : value.value;
}

/** Returns the cells that array formulas fill; they get their values from the formula. */
function spilledCells(cells: readonly FileCell[]): Set<string> {
  const children = new Set<string>();
  for (const { formula } of cells) {
    if (!formula?.array) continue;
    const { top, left, bottom, right } = formula.array;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) children.add(cellKey(row, column));
  }
  return children;
}

function setArray(workbook: HostWorkbook, index: number, { row, column, formula }: FileCell): void {
  if (!formula?.array) return;
  const { top, left, bottom, right } = formula.array;
  const text = `=${withoutPrefixes(formula.text)}`;
  workbook.model.setUserArrayFormula(
    index,
    top + 1,
    left + 1,
    right - left + 1,
    bottom - top + 1,
    modelFormula(workbook, index, row, column, text),
  );
  keepSpelling(workbook, index, row, column, text);
  const sheet = workbook.sheets[index];
  if (sheet) sheet.usedColumns = Math.max(sheet.usedColumns, right + 1);
}
