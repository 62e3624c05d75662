import { a1, a1Range } from "../../../src/core/model/address";
import type { CellChange } from "./cellChanges";
import { cellsOf, rowsOf, type FileRow, type RowCell, type Value } from "../package/fileCells";
import { fileFormula } from "../package/formula";
import {
  attributesOf,
  escapeCellText,
  escapeXml,
  joinChildren,
  splitChildren,
  tag,
} from "../package/xml";

/** What changes on the rows themselves: a null height is the default one. */
export interface RowChange {
  readonly height: number | null;
  readonly hidden: boolean;
}

/** The worksheet part with these changes; rows that none of them touches stay as they are. */
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
  return withSheetData(sheetXml, `<sheetData>${written.join("")}</sheetData>`);
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

function withSheetData(sheetXml: string, data: string): string {
  const part = splitChildren(sheetXml);
  return joinChildren({
    ...part,
    children: part.children.map((child) =>
      child.name === "sheetData" ? { ...child, xml: data } : child,
    ),
  });
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

/** A cell may leave its place to be counted, which other cells put before it would change. */
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
  const { type, inner } = writeValue(content.value, content.kind !== "value");
  if (type !== null) attributes.set("t", type);
  switch (content.kind) {
    case "value":
      return tag("c", ordered(attributes), inner);
    case "result":
      return tag("c", ordered(attributes), formulaElement(before) + inner);
    case "formula":
      return tag("c", ordered(attributes), newFormula(row, column, content) + inner);
  }
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
  { formula, spill }: { formula: string; spill: { rows: number; columns: number } | null },
): string {
  const text = escapeXml(fileFormula(formula.slice(1)));
  if (spill === null) return `<f>${text}</f>`;
  const bottom = row + spill.rows - 1;
  const ref = a1Range({ top: row, left: column, bottom, right: column + spill.columns - 1 });
  return `<f t="array" ref="${ref}">${text}</f>`;
}

function writeValue(value: Value, isResult: boolean): { type: string | null; inner: string } {
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
