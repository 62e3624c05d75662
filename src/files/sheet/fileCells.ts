import { parseA1, type Rect } from "../../core/model/address";
import { shiftFormula } from "./shiftFormula";
import { attributesOf, elementsOf, unescapeCellText, unescapeXml } from "../package/xml";

/** The value of a cell in a file, or the result of its formula when the file was saved. */
export type Value =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

/** What a file has for a cell that cannot be understood: a shared text that is missing, or a number that is none. */
export type Broken = { readonly kind: "broken" };

interface FileFormula {
  /** As in the file, without the leading `=`; a shared formula is shifted to this cell. */
  readonly text: string;
  /** The cells that an array formula fills; null for any other formula. */
  readonly array: Rect | null;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Index of the cell format in styles.xml. */
  readonly style: number;
  readonly value: Value | Broken;
  readonly formula: FileFormula | null;
}

const empty: Value = { kind: "empty" };
const broken: Broken = { kind: "broken" };
const rowPattern = /<row\b([^>]*?)(?:\/>|>([^]*?)<\/row>)/g;
const cellPattern = /<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;

/** Returns the strings of sharedStrings.xml, with rich text joined and without reading aids (furigana). */
export function sharedStrings(xml: string): string[] {
  const items = xml.matchAll(/<si\b[^>]*?(?:\/>|>([^]*?)<\/si>)/g);
  return Array.from(items, (item) => joinedText(item[1] ?? ""));
}

/** Returns every cell of a worksheet part in the order of the file, including blank cells with a format. */
export function readCells(sheetXml: string, strings: readonly string[]): FileCell[] {
  const shared = new Map<string, FileCell>();
  const cells: FileCell[] = [];
  for (const { row, content } of rowsOf(sheetXml)) {
    for (const { column, attributes, inner } of cellsOf(content)) {
      const style = Number(attribute(attributes, "s") ?? 0);
      const formula = readFormula(inner, row, column, shared);
      const value = readValue(attribute(attributes, "t") ?? "n", inner, strings);
      const cell = { row, column, style, value, formula };
      if (formula) keepShared(shared, inner, cell);
      cells.push(cell);
    }
  }
  return cells;
}

export interface FileRow {
  readonly row: number;
  readonly attributes: string;
  readonly content: string;
}

/** Returns the rows of a worksheet part; a row without a number follows the one before. */
export function rowsOf(sheetXml: string): FileRow[] {
  const rows: FileRow[] = [];
  let row = -1;
  for (const match of sheetDataOf(sheetXml).matchAll(rowPattern)) {
    const attributes = match[1] ?? "";
    row = Number(attribute(attributes, "r") ?? row + 2) - 1;
    rows.push({ row, attributes, content: match[2] ?? "" });
  }
  return rows;
}

export interface RowCell {
  readonly column: number;
  readonly attributes: string;
  readonly inner: string;
  readonly xml: string;
}

export function cellsOf(rowContent: string): RowCell[] {
  const cells: RowCell[] = [];
  let column = -1;
  for (const match of rowContent.matchAll(cellPattern)) {
    const attributes = match[1] ?? "";
    const reference = attribute(attributes, "r");
    column = reference === null ? column + 1 : columnOf(reference);
    cells.push({ column, attributes, inner: match[2] ?? "", xml: match[0] });
  }
  return cells;
}

function sheetDataOf(xml: string): string {
  const from = xml.search(/<sheetData[\s>]/);
  const to = xml.indexOf("</sheetData>");
  return from < 0 || to < 0 ? "" : xml.slice(from, to);
}

function columnOf(reference: string): number {
  let column = 0;
  for (const character of reference) {
    const code = character.charCodeAt(0) & ~32;
    if (code < 65) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

const attributePatterns = {
  r: /(?:^|\s)r\s*=\s*["']([^"']*)/,
  s: /(?:^|\s)s\s*=\s*["']([^"']*)/,
  t: /(?:^|\s)t\s*=\s*["']([^"']*)/,
} as const;

function attribute(attributes: string, name: keyof typeof attributePatterns): string | null {
  return attributePatterns[name].exec(attributes)?.[1] ?? null;
}

function readValue(type: string, inner: string, strings: readonly string[]): Value | Broken {
  if (type === "inlineStr") return { kind: "text", value: joinedText(inner) };
  const written = /<v(?:\s[^>]*)?>([^]*?)<\/v>/.exec(inner)?.[1];
  if (written === undefined) return empty;
  switch (type) {
    case "s":
      return sharedText(strings[Number(written)]);
    case "str":
      return { kind: "text", value: unescapeCellText(written) };
    case "b":
      return { kind: "boolean", value: written.trim() === "1" || written.trim() === "true" };
    case "e":
      return { kind: "error", value: unescapeXml(written) };
    case "d":
      return numberOf(serialOf(written));
    default:
      return written.trim() === "" ? empty : numberOf(Number(written));
  }
}

function sharedText(value: string | undefined): Value | Broken {
  return value === undefined ? broken : { kind: "text", value };
}

function numberOf(value: number): Value | Broken {
  return Number.isFinite(value) ? { kind: "number", value } : broken;
}

/** Returns Excel's serial, the days since 30 December 1899. */
function serialOf(iso: string): number {
  return Date.parse(/T/.test(iso) ? `${iso.replace(/Z$/, "")}Z` : iso) / 86_400_000 + 25_569;
}

function readFormula(
  inner: string,
  row: number,
  column: number,
  shared: ReadonlyMap<string, FileCell>,
): FileFormula | null {
  const element = /<f\b[^>]*?(?:\/>|>[^]*?<\/f>)/.exec(inner)?.[0];
  if (element === undefined) return null;
  const attributes = attributesOf(element);
  const text = unescapeXml(/>([^]*)<\/f>$/.exec(element)?.[1] ?? "");
  const type = attributes.get("t");
  if (type === "dataTable") return null;
  if (text === "" && type === "shared")
    return sharedFormula(shared.get(attributes.get("si") ?? ""), row, column);
  if (text === "") return null;
  return { text, array: type === "array" ? parseA1(attributes.get("ref") ?? "") : null };
}

function sharedFormula(
  first: FileCell | undefined,
  row: number,
  column: number,
): FileFormula | null {
  if (!first?.formula) return null;
  const text = shiftFormula(first.formula.text, row - first.row, column - first.column);
  return { text, array: null };
}

function keepShared(shared: Map<string, FileCell>, inner: string, cell: FileCell): void {
  const element = /<f\b[^>]*t="shared"[^>]*[^/]>[^<]/.exec(inner)?.[0];
  const si = element === undefined ? undefined : attributesOf(element).get("si");
  if (si !== undefined && !shared.has(si)) shared.set(si, cell);
}

function joinedText(xml: string): string {
  const written = xml.includes("<rPh") ? elementsOf(xml, "rPh").reduce(withoutPiece, xml) : xml;
  const runs = written.matchAll(/<t(?:\s[^>]*)?>([^]*?)<\/t>/g);
  return unescapeCellText(Array.from(runs, (run) => run[1] ?? "").join(""));
}

function withoutPiece(text: string, piece: string): string {
  return text.replace(piece, "");
}
