import { a1, a1Range } from "../../../src/core/model/address";
import {
  cellsOf,
  type FileRow,
  type RowCell,
  rowsOf,
  type Value,
} from "../../../src/files/sheet/fileCells";
import { fileFormula } from "../package/formula";
import { attributesOf } from "../../../src/files/package/xml";
import { escapeCellText, escapeXml, tag, withChild } from "../package/xml";
import type { CellChange } from "./cellChanges";
import type { RowChange } from "./sizes";

/** Returns the worksheet part with these changes; rows without a change stay as they are. */
export function writeCells(
  sheetXml: string,
  changes: readonly CellChange[],
  rowChanges: ReadonlyMap<number, RowChange>,
  formatOf: (look: string) => number,
): string {
  if (changes.length === 0 && rowChanges.size === 0) return sheetXml;
  const byRow = grouped(changes);
  const rows = new Map<number, FileRow>(rowsOf(sheetXml).map((row) => [row.row, row]));
  const numbers = new Set([...rows.keys(), ...byRow.keys(), ...rowChanges.keys()]);
  const written = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const before = rows.get(row) ?? { row, attributes: "", content: "" };
      return writeRow(before, byRow.get(row) ?? [], rowChanges.get(row), formatOf);
    });
  return withChild(sheetXml, "sheetData", `<sheetData>${written.join("")}</sheetData>`);
}

function grouped(changes: readonly CellChange[]): Map<number, CellChange[]> {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const row = byRow.get(change.row);
    if (row) row.push(change);
    else byRow.set(change.row, [change]);
  }
  return byRow;
}

function writeRow(
  before: FileRow,
  changes: readonly CellChange[],
  rowChange: RowChange | undefined,
  formatOf: (look: string) => number,
): string {
  const attributes = attributesOf(`<row${before.attributes}>`);
  attributes.set("r", String(before.row + 1));
  if (changes.length > 0) attributes.delete("spans");
  if (rowChange) applyRow(attributes, rowChange);
  const content = changes.length === 0 ? before.content : writeRowCells(before, changes, formatOf);
  return tag("row", attributes, content);
}

function applyRow(attributes: Map<string, string>, { height, hidden }: RowChange): void {
  for (const name of ["ht", "customHeight", "hidden"]) attributes.delete(name);
  if (height !== null) attributes.set("ht", String(height)).set("customHeight", "1");
  if (hidden) attributes.set("hidden", "1");
}

function writeRowCells(
  before: FileRow,
  changes: readonly CellChange[],
  formatOf: (look: string) => number,
): string {
  const cells = new Map<number, string>(
    cellsOf(before.content).map((cell) => [cell.column, withReference(cell, before.row)]),
  );
  const known = new Map(cellsOf(before.content).map((cell) => [cell.column, cell]));
  for (const change of changes)
    cells.set(change.column, writeCell(change, known.get(change.column), formatOf));
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join("");
}

/** Adds the reference that a cell may omit, because cells inserted before it would change its column. */
function withReference(cell: RowCell, row: number): string {
  if (/(?:^|\s)r\s*=/.test(cell.attributes)) return cell.xml;
  return cell.xml.replace("<c", `<c r="${a1({ row, column: cell.column })}"`);
}

function writeCell(
  { row, column, content, look }: CellChange,
  before: RowCell | undefined,
  formatOf: (look: string) => number,
): string {
  const attributes = attributesOf(`<c${before?.attributes ?? ""}>`);
  attributes.set("r", a1({ row, column }));
  if (look !== null) setFormat(attributes, formatOf(look));
  if (content === null) return tag("c", ordered(attributes), before?.inner ?? "");
  attributes.delete("t");
  if (content.kind !== "result") for (const name of ["cm", "vm"]) attributes.delete(name);
  const { type, inner } = valueXml(content.value, content.kind !== "value");
  if (type !== null) attributes.set("t", type);
  return tag("c", ordered(attributes), formulaXml(row, column, content, before) + inner);
}

function formulaXml(
  row: number,
  column: number,
  content: NonNullable<CellChange["content"]>,
  before: RowCell | undefined,
): string {
  if (content.kind === "value") return "";
  return content.kind === "result"
    ? formulaElement(before)
    : newFormula(row, column, content.formula, content.spill);
}

function setFormat(attributes: Map<string, string>, format: number): void {
  if (format === 0) attributes.delete("s");
  else attributes.set("s", String(format));
}

function ordered(attributes: Map<string, string>): [string, string][] {
  const first = ["r", "s", "t"].flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
  return [...first, ...[...attributes].filter(([name]) => !["r", "s", "t"].includes(name))];
}

function formulaElement(cell: RowCell | undefined): string {
  return /<f\b[^>]*?(?:\/>|>[^]*?<\/f>)/.exec(cell?.inner ?? "")?.[0] ?? "";
}

function newFormula(
  row: number,
  column: number,
  formula: string,
  spill: { readonly rows: number; readonly columns: number } | null,
): string {
  const text = escapeXml(fileFormula(formula.slice(1)));
  if (spill === null) return `<f>${text}</f>`;
  const bottom = row + spill.rows - 1;
  const ref = a1Range({ top: row, left: column, bottom, right: column + spill.columns - 1 });
  return `<f t="array" ref="${ref}">${text}</f>`;
}

function valueXml(value: Value, isResult: boolean): { type: string | null; inner: string } {
  switch (value.kind) {
    case "empty":
      return { type: null, inner: "" };
    case "number":
      return { type: null, inner: `<v>${String(value.value)}</v>` };
    case "boolean":
      return { type: "b", inner: `<v>${value.value ? "1" : "0"}</v>` };
    case "error":
      return { type: "e", inner: `<v>${escapeXml(value.value)}</v>` };
    case "text":
      return isResult
        ? { type: "str", inner: `<v>${escapeCellText(value.value)}</v>` }
        : {
            type: "inlineStr",
            inner: `<is><t xml:space="preserve">${escapeCellText(value.value)}</t></is>`,
          };
  }
}
