import { a1Range, columnLetters, type Rect } from "../../src/core/model/address";

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

/** Text in double quotes, sheet names in single quotes, and the rest, as `map` sees only the rest. */
function mapCode(formula: string, map: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : map(piece)))
    .join("");
}

const reference = /(?<![\w.\\?])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;
const wholeColumns = /(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.$])/g;
const wholeRows = /(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.$])/g;

/** The formula as it reads when filled into a cell so many rows and columns away. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (dollar: string, letters: string): string =>
    dollar === "$" ? `$${letters}` : columnLetters(indexOf(letters) + columns);
  const row = (dollar: string, number: string): string =>
    dollar === "$" ? `$${number}` : String(Number(number) + rows);
  return mapCode(formula, (code) =>
    code
      .replace(
        reference,
        (_, a: string, letters: string, b: string, number: string) =>
          column(a, letters) + row(b, number),
      )
      .replace(
        wholeColumns,
        (_, a: string, from: string, b: string, to: string) =>
          `${column(a, from)}:${column(b, to)}`,
      )
      .replace(
        wholeRows,
        (_, a: string, from: string, b: string, to: string) => `${row(a, from)}:${row(b, to)}`,
      ),
  );
}

function indexOf(letters: string): number {
  const codes = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return codes.reduce((sum, code) => sum * 26 + code, 0) - 1;
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
  if (columns.includes(-1)) return undefined;
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

/** What the calculation engine reads: names of newer functions without the prefix that files put before them. */
export function withoutPrefixes(formula: string): string {
  return mapCode(formula, (code) => code.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ""));
}

const sheetFunctions = ["FILTER", "SORT"];
const newerFunctions = new Set(
  (
    "ACOT,ACOTH,ARABIC,BASE,BITAND,BITLSHIFT,BITOR,BITRSHIFT,BITXOR,CEILING.MATH,COMBINA,CONCAT,COT,COTH,CSC,CSCH," +
    "DAYS,DECIMAL,FILTERXML,FLOOR.MATH,FORMULATEXT,IFNA,IFS,ISFORMULA,ISOWEEKNUM,LET,MAXIFS,MINIFS,NUMBERVALUE,PDURATION," +
    "PERMUTATIONA,PHI,RANDARRAY,RRI,SEC,SECH,SEQUENCE,SHEET,SHEETS,SORTBY,SWITCH,TEXTJOIN,UNICHAR,UNICODE,UNIQUE,XLOOKUP," +
    "XMATCH,XOR,TEXTBEFORE,TEXTAFTER,TEXTSPLIT,VSTACK,HSTACK,TOCOL,TOROW,TAKE,DROP,CHOOSECOLS,CHOOSEROWS,LAMBDA,ARRAYTOTEXT," +
    "VALUETOTEXT,STDEV.S,STDEV.P,VAR.S,VAR.P,RANK.EQ,RANK.AVG,PERCENTILE.INC,PERCENTILE.EXC,PERCENTRANK.INC,QUARTILE.INC,MODE.SNGL"
  ).split(","),
);

/** A formula of the calculation engine as a file spells it: function names in capitals, newer ones with their prefix. */
export function fileFormula(formula: string): string {
  return mapCode(formula, (code) =>
    code.replace(
      /(?<![\w.!])([A-Za-z][A-Za-z0-9.]*)\(/g,
      (_, name: string) => `${fileFunction(name.toUpperCase())}(`,
    ),
  );
}

function fileFunction(name: string): string {
  if (sheetFunctions.includes(name)) return `_xlfn._xlws.${name}`;
  return newerFunctions.has(name) ? `_xlfn.${name}` : name;
}
