import type { Rect } from "../../../src/core/model/address";
import { textArgument } from "./argument";
import { cellKey, enter, readCell, type CellContent } from "../book/cells";
import { HostError } from "./hostError";
import type { Area, World } from "../classes/officeClass";
import { parseLiteral, type Literal } from "../book/literal";
import { isFormula, showNumber } from "../book/scratchModel";
import {
  columnCount,
  indexOf,
  isUnbounded,
  requireUnlocked,
  requireUnprotected,
  rowCount,
} from "./sheetArea";
import { modelFormula } from "../book/structuredReference";
import { setNumberFormat } from "./style";
import type { HostSheet } from "../book/workbook";

/** Excel gives no more cells than this at once. */
const READ_LIMIT = 5_000_000;
const TEXT_LIMIT = 32_767;

/** One value a cell; null for a range too large to tell. */
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
  world: World,
  pick: (content: CellContent, row: number, column: number) => T,
): T[][] | null {
  const index = indexOf(world.workbook, area.sheet);
  return readGrid(area, (row, column) =>
    pick(readCell(world.workbook, index, row, column), row, column),
  );
}

export function formatOf(sheet: HostSheet, row: number, column: number): string {
  return sheet.styles.get(cellKey(row, column))?.numFmt ?? "General";
}

export function shownText(
  sheet: HostSheet,
  { value, type }: CellContent,
  row: number,
  column: number,
): string {
  if (typeof value === "number") return showNumber(value, formatOf(sheet, row, column));
  return type === "Boolean" ? String(value).toUpperCase() : String(value);
}

/**
 * A scalar goes to every cell, a grid must have the range's shape, null leaves its cell as it is. Nothing is written
 * where any cell is refused.
 */
export function spread(rect: Rect, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: unknown[] = value;
  const fits =
    rows.length === rowCount(rect) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(rect));
  if (!fits)
    throw new HostError("InvalidArgument", "The array does not have the shape of the range.");
  return (row, column) => (rows[row - rect.top] as unknown[])[column - rect.left];
}

export function writeContents(area: Area, value: unknown, world: World): void {
  if (isUnbounded(area.rect)) throw new HostError("InvalidArgument", "The range is unbounded.");
  requireUnlocked({ sheet: area.sheet, rects: [area.rect] });
  const at = spread(area.rect, value);
  const entries = cellsOf(area.rect).flatMap(({ row, column }) => {
    const given = at(row, column);
    return given === null || given === undefined
      ? []
      : [{ row, column, literal: literalFor(given, formatOf(area.sheet, row, column), world) }];
  });
  const index = indexOf(world.workbook, area.sheet);
  for (const { row, column, literal } of entries)
    requireReadable(index, row, column, literal, world);
  for (const { row, column, literal } of entries)
    writeCell(index, row, column, literal, area.sheet, world);
}

export function cellsOf(rect: Rect): { row: number; column: number }[] {
  return Array.from({ length: rowCount(rect) * columnCount(rect) }, (_, at) => ({
    row: rect.top + Math.floor(at / columnCount(rect)),
    column: rect.left + (at % columnCount(rect)),
  }));
}

/** Under the format `@` everything is text, as it stands. */
function literalFor(given: unknown, format: string, { year }: World): Literal {
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
  index: number,
  row: number,
  column: number,
  literal: Literal,
  { workbook }: World,
): void {
  if (literal.kind !== "formula") return;
  if (isFormula(modelFormula(workbook, index, row, column, literal.formula))) return;
  throw new HostError("InvalidArgument", "The formula cannot be read.");
}

function textOf(given: string | number | boolean): string {
  return typeof given === "boolean" ? String(given).toUpperCase() : String(given);
}

function writeCell(
  index: number,
  row: number,
  column: number,
  literal: Literal,
  sheet: HostSheet,
  { workbook }: World,
): void {
  enter(workbook, index, row, column, literal);
  const key = cellKey(row, column);
  workbook.cachedValues.delete(`${sheet.id}!${key}`);
  const isGeneral = formatOf(sheet, row, column) === "General";
  if (literal.kind === "number" && literal.numFmt !== undefined && isGeneral) {
    sheet.styles.set(key, { ...sheet.styles.get(key), numFmt: literal.numFmt });
  }
}

export function writeFormats(area: Area, value: unknown): void {
  if (isUnbounded(area.rect)) throw new HostError("InvalidArgument", "The range is unbounded.");
  requireUnprotected(area.sheet);
  const at = spread(area.rect, value);
  for (const { row, column } of cellsOf(area.rect)) {
    const format = at(row, column);
    if (format !== null) setNumberFormat(area.sheet, row, column, textArgument(format));
  }
}
