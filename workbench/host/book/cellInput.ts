import type { HostValue } from "./cells";
import { keepSpelling, modelFormula } from "./formulaSpelling";
import type { Literal } from "./literal";
import type { HostSheet, HostWorkbook } from "./workbook";

/** What a cell is set to; null empties it. */
export type Content = HostValue | { formula: string } | { error: string } | null;
type Row = readonly Content[];

/** Sets a cell's content as it is: a string stays text, never a number or a date; a formula has to be marked as one. */
export function setContent(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  content: Content,
): void {
  enter(workbook, sheetIndex, row, column, literalOf(content));
}

function literalOf(content: Content): Literal {
  if (content === null || content === "") return { kind: "empty" };
  if (typeof content === "string") return { kind: "text", text: content };
  if (typeof content === "number") return { kind: "number", number: content };
  if (typeof content === "boolean") return { kind: "boolean", boolean: content };
  return "formula" in content
    ? { kind: "formula", formula: content.formula }
    : { kind: "error", error: content.error };
}

export function enter(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  literal: Literal,
): void {
  const sheet = workbook.sheets[sheetIndex];
  if (!sheet) throw new Error(`No sheet at ${String(sheetIndex)}`);
  const isFormula = literal.kind === "formula";
  const input = isFormula
    ? modelFormula(workbook, sheetIndex, row, column, literal.formula)
    : inputOf(literal);
  workbook.model.setUserInput(sheetIndex, row + 1, column + 1, input);
  if (isFormula) keepSpelling(workbook, sheetIndex, row, column, literal.formula);
  markUsed(workbook, sheet, literal.kind === "empty" ? 0 : column + 1);
}

function markUsed(workbook: HostWorkbook, sheet: HostSheet, columns: number): void {
  sheet.usedColumns = Math.max(sheet.usedColumns, columns);
  workbook.dirty = true;
}

/** The keystrokes that IronCalc reads as this literal and as nothing else. */
function inputOf(literal: Literal): string {
  switch (literal.kind) {
    case "empty":
      return "";
    case "text":
      return isPlainText(literal.text) ? literal.text : `'${literal.text}`;
    case "number":
      return String(literal.number);
    case "boolean":
      return literal.boolean ? "TRUE" : "FALSE";
    case "error":
      return literal.error;
    case "formula":
      return literal.formula;
  }
}

/** IronCalc reads anything that starts with a letter as text, except the two logical values. */
function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text);
}

/** Sets a block of contents by pasting it, several times as fast as cell by cell. */
export function setContents(
  workbook: HostWorkbook,
  sheetIndex: number,
  top: number,
  left: number,
  rows: readonly Row[],
): void {
  const sheet = workbook.sheets[sheetIndex];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (!sheet || width === 0) return;
  for (let row = 0; row < rows.length; row += PASTED_ROWS) {
    paste(workbook, sheetIndex, top + row, left, width, rows.slice(row, row + PASTED_ROWS));
  }
  enterStructured(workbook, sheetIndex, top, left, rows);
  markUsed(workbook, sheet, left + width);
}

/** Formulas over tables cannot be pasted, because the model does not know tables. */
function enterStructured(
  workbook: HostWorkbook,
  sheetIndex: number,
  top: number,
  left: number,
  rows: readonly Row[],
): void {
  rows.forEach((row, i) => {
    row.forEach((content, j) => {
      const literal = literalOf(content);
      if (literal.kind !== "formula" || !literal.formula.includes("[")) return;
      enter(workbook, sheetIndex, top + i, left + j, literal);
    });
  });
}

/** Pasting twenty thousand rows in one go takes IronCalc twice as long as in blocks of this size. */
const PASTED_ROWS = 500;

function paste(
  { model }: HostWorkbook,
  sheetIndex: number,
  top: number,
  left: number,
  width: number,
  rows: readonly Row[],
): void {
  const area = { sheet: sheetIndex, row: top + 1, column: left + 1, width, height: rows.length };
  // Pasting also selects the pasted area, which IronCalc allows only from one of its corners.
  model.setSelectedSheet(sheetIndex);
  model.setSelectedCell(area.row, area.column);
  model.pasteCsvText(area, rows.map((row) => line(row, width)).join("\n"));
  model.flushSendQueue();
}

function line(row: Row, width: number): string {
  return Array.from({ length: width }, (_, column) =>
    quoted(inputOf(literalOf(row[column] ?? null))),
  ).join("\t");
}

function quoted(input: string): string {
  return /["\t\r\n]/.test(input) ? `"${input.replaceAll('"', '""')}"` : input;
}
