import { valueAt, type CellValue, type SheetSnapshot } from "../../model/grid";
import type { RatingTable } from "../../model/table";
import { columnRange, quoted, tableColumn } from "./formula";

/** A rating table as formulas see it: its rows, its cells, and how to refer to a column. */
export interface Source {
  readonly top: number;
  readonly bottom: number;
  readonly rangeOf: (column: number) => string;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** The COUNTIF criteria of which a cell of the column has to meet one. */
export interface Condition {
  readonly column: number;
  readonly anyOf: readonly string[];
}

export const FILLED = "<>";
export const NUMBERED = ">0";

/** The most counts that a formula adds up; nobody could read a longer one. */
const MOST_TERMS = 6;

export function sourceOf(table: RatingTable, sheet: SheetSnapshot): Source {
  const value = (row: number, column: number) => valueAt(sheet.grid, row, column);
  return tableSource(table, sheet, value) ?? rangeSource(table, value);
}

/** Refers to columns of an Excel table by their headers, so that rows added to the table are counted at once. */
function tableSource(
  table: RatingTable,
  sheet: SheetSnapshot,
  value: Source["valueAt"],
): Source | null {
  const excel = sheet.tables.find(({ name }) => name === table.excelTable);
  const [first, last] = table.dataRows;
  if (!excel || first <= excel.range.top || last > excel.range.bottom) return null;
  const { top, bottom } = { top: excel.range.top + 1, bottom: excel.range.bottom };
  return {
    top,
    bottom,
    rangeOf: (column) =>
      tableColumn(excel.name, String(value(excel.range.top, column))) ??
      columnRange(sheet.name, column, top, bottom),
    valueAt: value,
  };
}

/** Includes an empty row under the table, so that a row inserted before it or written into it is counted. */
function rangeSource(table: RatingTable, value: Source["valueAt"]): Source {
  const [top, last] = table.dataRows;
  const under = table.columns.every(({ index }) => value(last + 1, index) === "");
  const bottom = under ? last + 1 : last;
  return {
    top,
    bottom,
    rangeOf: (column) => columnRange(table.sheet, column, top, bottom),
    valueAt: value,
  };
}

/**
 * True for a text that COUNTIF compares literally: it does not look like an operator, a wildcard, a number or a date,
 * and it is composed and trimmed, because COUNTIF takes another composition for another text.
 */
export function isPlainCriterion(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}\p{N}\p{P} ]*$/u.test(text) &&
    !/[*?]/u.test(text) &&
    text === text.normalize("NFC").trim() &&
    text.length <= 255 &&
    !/^(true|false)$/iu.test(text)
  );
}

/**
 * Returns a formula that counts the rows meeting every condition; null if it would be too long or there is no
 * condition.
 */
export function countFormula(source: Source, conditions: readonly Condition[]): string | null {
  const choices = conditions.reduce<readonly (readonly string[])[]>(
    (before, { column, anyOf }) =>
      before.flatMap((args) =>
        anyOf.map((text) => [...args, `${source.rangeOf(column)},${quoted(text)}`]),
      ),
    [[]],
  );
  if (choices.length === 0 || choices.length > MOST_TERMS) return null;
  const name = conditions.length === 1 ? "COUNTIF" : "COUNTIFS";
  return choices.map((args) => `${name}(${args.join(",")})`).join("+");
}

/** The rows on which the formula and the review disagree. */
export interface Disagreement {
  /** Counted by the review alone. */
  readonly missed: readonly number[];
  /** Counted by the formula alone. */
  readonly extra: readonly number[];
}

/** Counts the way Excel would, row by row, and compares the result with the expected rows. */
export function disagreement(
  source: Source,
  conditions: readonly Condition[],
  expected: ReadonlySet<number>,
): Disagreement {
  const folded = conditions.map(({ column, anyOf }) => ({
    column,
    anyOf: new Set(anyOf.map(fold)),
  }));
  const missed: number[] = [];
  const extra: number[] = [];
  for (let row = source.top; row <= source.bottom; row += 1) {
    const counts = folded.every(({ column, anyOf }) => meets(source.valueAt(row, column), anyOf));
    if (counts && !expected.has(row)) extra.push(row);
    if (!counts && expected.has(row)) missed.push(row);
  }
  return { missed, extra };
}

function meets(value: CellValue, anyOf: ReadonlySet<string>): boolean {
  if (anyOf.has(FILLED)) return value !== "";
  if (anyOf.has(NUMBERED)) return typeof value === "number" && value > 0;
  return typeof value === "string" && anyOf.has(fold(value));
}

function fold(text: string): string {
  return text.toLowerCase();
}
