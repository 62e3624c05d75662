import type { Rect } from "../../../src/core/model/address";
import type { Literal } from "./literal";
import { modelFormula, noteSpelling, spelling } from "./structuredReference";
import type { HostSheet, HostWorkbook } from "./workbook";

/** `""` for an empty cell; an error is its text. */
export type HostValue = string | number | boolean;

/** Excel's `RangeValueType`. */
type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface CellContent {
  value: HostValue;
  type: ValueType;
  /** In English with a leading `=`; null for anything else than a formula. */
  formula: string | null;
}

/** What a cell is set to; null empties it. */
type Content = HostValue | { formula: string } | { error: string } | null;
type Row = readonly Content[];

/** How IronCalc names the type of a value. */
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;
const EMPTY: CellContent = { value: "", type: "Empty", formula: null };

export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/**
 * Sets a cell's content as it is: a string is text, never a number or a date, and a formula only where it is marked so.
 */
export function setContent(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  content: Content,
): void {
  enter(workbook, sheetIndex, row, column, literalOf(content));
}

function literalOf(content: HostValue | { formula: string } | { error: string } | null): Literal {
  if (content === null || content === "") return { kind: "empty" };
  if (typeof content === "string") return { kind: "text", text: content };
  if (typeof content === "number") return { kind: "number", number: content };
  if (typeof content === "boolean") return { kind: "boolean", boolean: content };
  return "formula" in content
    ? { kind: "formula", formula: content.formula }
    : { kind: "error", error: content.error };
}

/** Puts a literal into the model. */
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
  if (isFormula) noteSpelling(workbook, sheetIndex, row, column, literal.formula);
  noteUse(workbook, sheet, literal.kind === "empty" ? 0 : column + 1);
}

function noteUse(workbook: HostWorkbook, sheet: HostSheet, columns: number): void {
  sheet.usedColumns = Math.max(sheet.usedColumns, columns);
  workbook.dirty = true;
}

/** The keystrokes that give IronCalc this literal and nothing else. */
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

/** Text that starts with a letter, other than the two logical values, is text for IronCalc too. */
function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text);
}

/** Sets a block of contents at once, several times as fast as cell by cell. */
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
  noteUse(workbook, sheet, left + width);
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

/** The model takes twice as long for twenty thousand rows at once. */
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
  // Pasting selects what it pasted, which IronCalc only does from a corner of it.
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

/** Calculates what changed since the last time. */
export function calculate(workbook: HostWorkbook): void {
  if (!workbook.dirty) return;
  workbook.model.evaluate();
  workbook.dirty = false;
}

/** A cell as Excel gives it; calculates first where it holds a formula. */
export function readCell(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): CellContent {
  const raw = workbook.model.getCellContent(sheetIndex, row + 1, column + 1);
  if (raw === "") return EMPTY;
  if (raw.startsWith("=")) {
    const formula = spelling(workbook, sheetIndex, row, column, raw);
    return readFormula(workbook, sheetIndex, row, column, formula);
  }
  switch (workbook.model.getCellType(sheetIndex, row + 1, column + 1)) {
    case TYPE.number:
      // What IronCalc leaves of a quoted text that was cleared.
      if (raw === "'") return EMPTY;
      return {
        value: readNumber(workbook, sheetIndex, row, column, raw),
        type: "Double",
        formula: null,
      };
    case TYPE.logical:
      return { value: raw === "TRUE", type: "Boolean", formula: null };
    case TYPE.error:
      return { value: raw, type: "Error", formula: null };
    default:
      return { value: raw.startsWith("'") ? raw.slice(1) : raw, type: "String", formula: null };
  }
}

/** IronCalc writes a number under a date format as a date. */
function readNumber(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  raw: string,
): number {
  const number = Number(raw);
  return Number.isNaN(number) ? exactNumber(workbook, sheetIndex, row, column) : number;
}

function readFormula(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  formula: string,
): CellContent {
  calculate(workbook);
  const text = workbook.model.getFormattedCellValue(sheetIndex, row + 1, column + 1);
  switch (workbook.model.getCellType(sheetIndex, row + 1, column + 1)) {
    case TYPE.number: {
      const whole =
        /^-?\d{1,10}(\.\d{1,6})?$/.test(text) && isGeneral(workbook, sheetIndex, row, column);
      const value = whole ? Number(text) : exactResult(workbook, sheetIndex, row, column);
      return { value, type: "Double", formula };
    }
    case TYPE.logical:
      return { value: text === "TRUE", type: "Boolean", formula };
    case TYPE.error:
      return readError(workbook, sheetIndex, row, column, { value: text, type: "Error", formula });
    default:
      return { value: text, type: "String", formula };
  }
}

/** What IronCalc cannot compute keeps the value that it had in the file. */
function readError(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  content: CellContent,
): CellContent {
  if (!UNKNOWN_TO_IRONCALC.has(String(content.value))) return content;
  const cached = workbook.cachedValues.get(
    `${workbook.sheets[sheetIndex]?.id ?? ""}!${cellKey(row, column)}`,
  );
  if (cached === undefined) return { ...content, value: "#NAME?" };
  return { ...content, value: cached, type: typeOf(cached) };
}

const UNKNOWN_TO_IRONCALC = new Set(["#NAME?", "#N/IMPL!", "#ERROR!"]);

function typeOf(value: HostValue): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "String";
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? "Error" : "String";
}

const ALL_DIGITS = "0.0000000000000000E+00";
/** Digits of `ALL_DIGITS` that IronCalc gets right. */
const SURE_DIGITS = 14;

/** A number that was typed, whatever its format: its content is spelt out under the general one. */
function exactNumber(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): number {
  return underFormat(workbook, sheetIndex, row, column, "general", () =>
    Number(workbook.model.getCellContent(sheetIndex, row + 1, column + 1)),
  );
}

/** A formula's number: the model hands it out as formatted text only, so one format shows all digits for a moment. */
function exactResult(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): number {
  return underFormat(workbook, sheetIndex, row, column, ALL_DIGITS, () => {
    const text = workbook.model.getFormattedCellValue(sheetIndex, row + 1, column + 1);
    return Number(Number(text).toPrecision(SURE_DIGITS));
  });
}

/** The grid, and whoever types a date or a share into it, leaves number formats in the model. */
function isGeneral(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): boolean {
  const { num_fmt } = workbook.model.getCellStyle(sheetIndex, row + 1, column + 1).style;
  return num_fmt === "general";
}

function underFormat<T>(
  { model }: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  format: string,
  read: () => T,
): T {
  const cell = { sheet: sheetIndex, row: row + 1, column: column + 1, width: 1, height: 1 };
  const before = model.getCellStyle(sheetIndex, row + 1, column + 1).style.num_fmt;
  model.updateRangeStyle(cell, "num_fmt", format);
  const result = read();
  model.updateRangeStyle(cell, "num_fmt", before);
  return result;
}

/** The smallest rectangle around every cell with content; null on a sheet without any. */
export function contentRect(workbook: HostWorkbook, sheetIndex: number): Rect | null {
  const sheet = workbook.sheets[sheetIndex];
  const columns = Array.from({ length: sheet?.usedColumns ?? 0 }, (_, column) => column);
  return columns.reduce<Rect | null>((rect, column) => {
    const span = columnSpan(workbook, sheetIndex, column);
    return span === null ? rect : union(rect, { ...span, left: column, right: column });
  }, null);
}

function columnSpan(
  { model }: HostWorkbook,
  sheetIndex: number,
  column: number,
): { top: number; bottom: number } | null {
  const isFull = (row: number): boolean => model.getCellContent(sheetIndex, row, column + 1) !== "";
  const rows = model.getRowsWithData(sheetIndex, column + 1).sort();
  const top = rows.find(isFull);
  const bottom = rows.reverse().find(isFull);
  return top === undefined || bottom === undefined ? null : { top: top - 1, bottom: bottom - 1 };
}

export function union(rect: Rect | null, other: Rect): Rect {
  if (rect === null) return other;
  return {
    top: Math.min(rect.top, other.top),
    left: Math.min(rect.left, other.left),
    bottom: Math.max(rect.bottom, other.bottom),
    right: Math.max(rect.right, other.right),
  };
}
