import { a1Range, type CellRef, type Rect } from "../../../src/core/model/address";
import { quotedSheet } from "./sheetName";

/** What resolving a structured reference needs to know about a table. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  /** Includes the header row and the totals row. */
  readonly range: Rect;
  readonly columns: readonly string[];
  readonly showTotals: boolean;
}

/**
 * Writes structured references out as ranges (`tblXepLoai[Ghi chú]` as `'Bảng dữ liệu'!$O$5:$O$124`), because the
 * calculation engine does not know tables. References to unknown tables or columns stay as they are.
 */
export function withoutTables(
  formula: string,
  tables: readonly TableShape[],
  cell: CellRef,
): string {
  if (!formula.includes("[")) return formula;
  let result = "";
  let rest = formula;
  for (let at = nextBracket(rest); at >= 0; at = nextBracket(rest)) {
    const end = closing(rest, at);
    const name = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(rest.slice(0, at))?.[0] ?? "";
    const table = name === "" ? tableAt(tables, cell) : named(tables, name);
    const range = table && specifier(table, rest.slice(at + 1, end), cell);
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

function tableAt(tables: readonly TableShape[], cell: CellRef): TableShape | undefined {
  return tables.find(
    ({ sheet, range }) =>
      sheet === cell.sheet &&
      cell.row >= range.top &&
      cell.row <= range.bottom &&
      cell.column >= range.left &&
      cell.column <= range.right,
  );
}

/**
 * Resolves what is inside the brackets: areas such as `#All` or `#Data`, then columns; `@` is short for `#This Row`.
 * Returns undefined where the table has no such column or area.
 */
function specifier(table: TableShape, inside: string, cell: CellRef): string | undefined {
  const thisRow = inside.trim().startsWith("@");
  const items = itemsOf(thisRow ? inside.trim().slice(1) : inside);
  const areas = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const columns = items
    .filter((item) => !item.startsWith("#"))
    .map((item) => columnIn(table, item));
  if (columns.includes(-1) || (areas.includes("#totals") && !table.showTotals)) return undefined;
  const rows = rowsIn(table, thisRow ? ["#this row"] : areas, cell.row);
  const { left, right } = table.range;
  const rect = {
    ...rows,
    left: columns.length > 0 ? left + Math.min(...columns) : left,
    right: columns.length > 0 ? left + Math.max(...columns) : right,
  };
  return `${quotedSheet(table.sheet)}!${absolute(rect)}`;
}

/** The names in inner brackets, or the whole text if there are none; `'` escapes the next character. */
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
