import type { Rect } from "../../../src/core/model/address";
import { enter } from "../book/cellInput";
import { cellKey, workbookKey } from "../book/cellKey";
import { type CellContent, readCell } from "../book/cells";
import { modelFormula } from "../book/formulaSpelling";
import { type Literal, parseLiteral } from "../book/literal";
import { isFormula, showNumber } from "../book/scratchModel";
import type { HostSheet, HostWorkbook } from "../book/workbook";
import { type Area, cellsOf, columnCount, isUnbounded, rowCount } from "./area";
import { textArgument } from "./argument";
import { hasLongText } from "./formulaText";
import { HostError } from "./hostError";
import { requireUnlocked, requireUnprotected } from "./protection";
import { indexOf } from "./sheets";
import { setNumberFormat } from "./style";

/** Excel returns at most this number of cells. */
const READ_LIMIT = 5_000_000;
const TEXT_LIMIT = 32_767;

/** Returns one value per cell; null for a range that is too large to read. */
export function readGrid<T>(
  { rect }: Area,
  read: (row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(rect) || rowCount(rect) * columnCount(rect) > READ_LIMIT) return null;
  return Array.from({ length: rowCount(rect) }, (_r, row) =>
    Array.from({ length: columnCount(rect) }, (_c, column) =>
      read(rect.top + row, rect.left + column),
    ),
  );
}

export function readContents<T>(
  area: Area,
  workbook: HostWorkbook,
  pick: (content: CellContent, row: number, column: number) => T,
): T[][] | null {
  const index = indexOf(workbook, area.sheet);
  return readGrid(area, (row, column) => pick(readCell(workbook, index, row, column), row, column));
}

export function formatOf(sheet: HostSheet, row: number, column: number): string {
  return sheet.styles.get(cellKey(row, column))?.numFmt ?? "General";
}

const DAYS_BETWEEN_DATE_SYSTEMS = 1462;

export function shownText(
  sheet: HostSheet,
  { value, type }: CellContent,
  row: number,
  column: number,
  countsFrom1904 = false,
): string {
  if (typeof value === "number") {
    const format = formatOf(sheet, row, column);
    const isShifted = countsFrom1904 && /[dy]/iu.test(format);
    return showNumber(isShifted ? value + DAYS_BETWEEN_DATE_SYSTEMS : value, format);
  }
  if (type === "String" && hidesText(formatOf(sheet, row, column))) return "";
  return type === "Boolean" ? String(value).toUpperCase() : String(value);
}

/** The fourth section of a format is for texts; one that is empty hides them. */
function hidesText(format: string): boolean {
  return format.split(";")[3] === "";
}

/** Returns the value for each cell: a scalar is for every cell, a grid must have the shape of the range. */
function spread(rect: Rect, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: unknown[] = value;
  const fits =
    rows.length === rowCount(rect) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(rect));
  if (!fits)
    throw new HostError("InvalidArgument", "The array does not have the shape of the range.");
  return (row, column) => (rows[row - rect.top] as unknown[])[column - rect.left];
}

/**
 * Writes values or formulas as Excel reads them; null leaves a cell as it is, and `year` is for days without a year.
 * Nothing is written if any cell is refused.
 */
export function writeContents(
  area: Area,
  value: unknown,
  workbook: HostWorkbook,
  year: number,
): void {
  if (isUnbounded(area.rect)) throw new HostError("InvalidArgument", "The range is unbounded.");
  requireUnlocked({ sheet: area.sheet, rects: [area.rect] });
  if (value === null)
    throw new HostError("InvalidArgument", "Only a cell of an array can be null.");
  const at = spread(area.rect, value);
  const entries = cellsOf(area.rect).flatMap(({ row, column }) => {
    const given = at(row, column);
    return given === null || given === undefined
      ? []
      : [{ row, column, literal: literalFor(given, formatOf(area.sheet, row, column), year) }];
  });
  const index = indexOf(workbook, area.sheet);
  for (const { row, column, literal } of entries)
    requireReadable(workbook, index, row, column, literal);
  for (const { row, column, literal } of entries) writeCell(workbook, index, row, column, literal);
}

/** Under the format `@` everything stays the text that it is. */
function literalFor(given: unknown, format: string, year: number): Literal {
  if (typeof given !== "string" && typeof given !== "number" && typeof given !== "boolean") {
    throw new HostError("InvalidArgument");
  }
  if (typeof given === "string" && given.length > TEXT_LIMIT)
    throw new HostError("InvalidArgument");
  if (format === "@")
    return given === "" ? { kind: "empty" } : { kind: "text", text: textOf(given) };
  if (typeof given === "number") return { kind: "number", number: given };
  if (typeof given === "boolean") return { kind: "boolean", boolean: given };
  return parseLiteral(given, year);
}

function requireReadable(
  workbook: HostWorkbook,
  index: number,
  row: number,
  column: number,
  literal: Literal,
): void {
  if (literal.kind !== "formula") return;
  if (hasLongText(literal.formula))
    throw new HostError("InvalidArgument", "A text of a formula is too long.");
  if (isFormula(modelFormula(workbook, index, row, column, literal.formula))) return;
  throw new HostError("InvalidArgument", "The formula cannot be read.");
}

function textOf(given: string | number | boolean): string {
  return typeof given === "boolean" ? String(given).toUpperCase() : String(given);
}

function writeCell(
  workbook: HostWorkbook,
  index: number,
  row: number,
  column: number,
  literal: Literal,
): void {
  enter(workbook, index, row, column, literal);
  const sheet = workbook.sheets[index];
  if (!sheet) return;
  workbook.cachedValues.delete(workbookKey(sheet.id, row, column));
  const isGeneral = formatOf(sheet, row, column) === "General";
  if (literal.kind === "number" && literal.numFmt !== undefined && isGeneral) {
    const key = cellKey(row, column);
    sheet.styles.set(key, { ...sheet.styles.get(key), numFmt: literal.numFmt });
  }
}

export function writeFormats(area: Area, value: unknown): void {
  if (isUnbounded(area.rect)) throw new HostError("InvalidArgument", "The range is unbounded.");
  requireUnprotected(area.sheet);
  const at = spread(area.rect, value);
  for (const { row, column } of cellsOf(area.rect)) {
    const format = at(row, column);
    if (format !== null)
      setNumberFormat(area.sheet, row, column, textArgument(format) || "General");
  }
}
