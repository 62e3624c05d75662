import { a1Range, type Rect } from "../../../src/core/model/address";
import type { HostWorkbook } from "./workbook";

/** What a structured reference needs to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  /** Header row and totals row included. */
  readonly range: Rect;
  readonly columns: readonly string[];
  readonly showTotals: boolean;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook's tables as structured references see them. */
function tableShapes({ sheets }: HostWorkbook): TableShape[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, range, columns, showTotals }) => ({
      name,
      sheet: sheet.name,
      range,
      columns,
      showTotals,
    })),
  );
}

/** The formula as the model can read it. */
export function modelFormula(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  formula: string,
): string {
  if (!formula.includes("[")) return formula;
  const sheet = workbook.sheets[sheetIndex]?.name ?? "";
  return withoutTables(formula, tableShapes(workbook), { sheet, row, column });
}

/** Keeps a formula's own text where the model holds it in other words; to be called once the model has it. */
export function noteSpelling(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  formula: string,
): void {
  const key = spellingKey(workbook, sheetIndex, row, column);
  if (!formula.includes("[")) workbook.respelt.delete(key);
  else {
    const model = workbook.model.getCellContent(sheetIndex, row + 1, column + 1);
    workbook.respelt.set(key, { model, text: formula });
  }
}

/** A formula of the model in the words in which it was written. */
export function spelling(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  model: string,
): string {
  if (workbook.respelt.size === 0) return model;
  const known = workbook.respelt.get(spellingKey(workbook, sheetIndex, row, column));
  return known?.model === model ? known.text : model;
}

function spellingKey({ sheets }: HostWorkbook, index: number, row: number, column: number): string {
  return `${sheets[index]?.id ?? ""}!${String(row)},${String(column)}`;
}

/** A sheet name as a formula writes it before `!`. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Structured references written out as ranges (`tblXepLoai[Ghi chú]` as `'Bảng dữ liệu'!$O$5:$O$124`), because the
 * calculation engine knows no tables. What names no known table or column is left alone.
 */
export function withoutTables(
  formula: string,
  tables: readonly TableShape[],
  place: FormulaPlace,
): string {
  if (!formula.includes("[")) return formula;
  let result = "";
  let rest = formula;
  for (let at = nextBracket(rest); at >= 0; at = nextBracket(rest)) {
    const end = closing(rest, at);
    const name = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(rest.slice(0, at))?.[0] ?? "";
    const table = name === "" ? tableAt(tables, place) : named(tables, name);
    const range = table && specifier(table, rest.slice(at + 1, end), place);
    result +=
      range === undefined ? rest.slice(0, end + 1) : rest.slice(0, at - name.length) + range;
    rest = rest.slice(end + 1);
  }
  return result + rest;
}

function nextBracket(text: string): number {
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "[") return at;
  }
  return -1;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === "[") depth += 1;
    else if (text[at] === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length - 1;
}

function named(tables: readonly TableShape[], name: string): TableShape | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableAt(tables: readonly TableShape[], place: FormulaPlace): TableShape | undefined {
  return tables.find(
    ({ sheet, range }) =>
      sheet === place.sheet &&
      place.row >= range.top &&
      place.row <= range.bottom &&
      place.column >= range.left &&
      place.column <= range.right,
  );
}

/** `#All`, `#Data` and so on, then columns; `@` is short for `#This Row`. Undefined where it names nothing. */
function specifier(table: TableShape, inside: string, place: FormulaPlace): string | undefined {
  const thisRow = inside.trim().startsWith("@");
  const items = itemsOf(thisRow ? inside.trim().slice(1) : inside);
  const areas = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const columns = items
    .filter((item) => !item.startsWith("#"))
    .map((item) => columnIn(table, item));
  if (columns.includes(-1) || (areas.includes("#totals") && !table.showTotals)) return undefined;
  const rows = rowsIn(table, thisRow ? ["#this row"] : areas, place.row);
  const { left, right } = table.range;
  const rect = {
    ...rows,
    left: columns.length > 0 ? left + Math.min(...columns) : left,
    right: columns.length > 0 ? left + Math.max(...columns) : right,
  };
  return `${quotedSheet(table.sheet)}!${absolute(rect)}`;
}

/** The names between the inner brackets, or the whole where there are none; `'` escapes the character after it. */
function itemsOf(inside: string): string[] {
  const inner = Array.from(inside.matchAll(/\[((?:'[^]|[^'\]])*)\]/g), (item) => item[1] ?? "");
  const items = inner.length > 0 ? inner : inside === "" ? [] : [inside];
  return items.map((item) => (item.startsWith("#") ? item : item.replace(/'([^])/g, "$1")));
}

function columnIn(table: TableShape, name: string): number {
  const wanted = name.toLowerCase().replace(/\s+/g, " ").trim();
  return table.columns.findIndex(
    (column) => column.toLowerCase().replace(/\s+/g, " ").trim() === wanted,
  );
}

function rowsIn(
  table: TableShape,
  areas: readonly string[],
  row: number,
): Pick<Rect, "top" | "bottom"> {
  const { top, bottom } = table.range;
  const body = { top: top + 1, bottom: table.showTotals ? bottom - 1 : bottom };
  if (areas.includes("#all")) return { top, bottom };
  if (areas.includes("#this row")) return { top: row, bottom: row };
  const from = areas.includes("#headers")
    ? top
    : areas.includes("#totals") && areas.length === 1
      ? bottom
      : body.top;
  const to = areas.includes("#totals")
    ? bottom
    : areas.includes("#headers") && areas.length === 1
      ? top
      : body.bottom;
  return { top: from, bottom: to };
}

function absolute(rect: Rect): string {
  return a1Range(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
