import type { CellStyle } from "hucre";
import { cellKey, readCell, type CellContent } from "../../host/book/cells";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import type { FileCell, Value } from "../package/fileCells";
import { canonical, type WorkbookFile } from "../file/file";

/** What saving does to the content of one cell; `result` leaves the formula and replaces what it gave. */
type ContentChange =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "result"; readonly value: Value }
  | {
      readonly kind: "formula";
      /** As the model spells it, with `=`. */
      readonly formula: string;
      readonly value: Value;
      /** Rows and columns that the formula fills, where it is more than its own cell. */
      readonly spill: { readonly rows: number; readonly columns: number } | null;
    };

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: ContentChange | null;
  /** The new look as its key; null leaves the cell's format. */
  readonly look: string | null;
}

const empty: Value = { kind: "empty" };
/** The errors that every Excel knows; what else the engine says is left for Excel to compute. */
const excelErrors = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

/** Every cell where the workbook differs from the file; `cells` are those of the sheet's part, none for a new sheet. */
export function cellChanges(
  workbook: HostWorkbook,
  index: number,
  cells: readonly FileCell[],
  formulas: ReadonlyMap<string, string>,
  looks: ReadonlyMap<string, string>,
): CellChange[] {
  const changes: CellChange[] = [];
  const visited = new Set<number>();
  const visit = (row: number, column: number, before: FileCell | undefined): void => {
    visited.add(placeNumber(row, column));
    const was = before?.formula ? formulas.get(cellKey(row, column)) : undefined;
    const content = contentChange(workbook, index, row, column, before, was);
    const look = looks.size === 0 ? null : (looks.get(cellKey(row, column)) ?? null);
    if (content !== null || look !== null) changes.push({ row, column, content, look });
  };
  for (const cell of cells) visit(cell.row, cell.column, cell);
  const others = [...modelCells(workbook, index, visited), ...Array.from(looks.keys(), placeOf)];
  for (const { row, column } of others)
    if (!visited.has(placeNumber(row, column))) visit(row, column, undefined);
  return changes;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** One number a cell, for a sheet may have some hundred thousand. */
function placeNumber(row: number, column: number): number {
  return row * 16_384 + column;
}

function placeOf(key: string): Place {
  const [row = "0", column = "0"] = key.split(",");
  return { row: Number(row), column: Number(column) };
}

/** The cells that the model has and the file has not. */
function modelCells(
  { model, sheets }: HostWorkbook,
  index: number,
  visited: ReadonlySet<number>,
): Place[] {
  const found: Place[] = [];
  for (let column = 0; column < (sheets[index]?.usedColumns ?? 0); column += 1)
    for (const row of model.getRowsWithData(index, column + 1))
      if (!visited.has(placeNumber(row - 1, column))) found.push({ row: row - 1, column });
  return found;
}

function contentChange(
  workbook: HostWorkbook,
  index: number,
  row: number,
  column: number,
  before: FileCell | undefined,
  formulaBefore: string | undefined,
): ContentChange | null {
  const content = readCell(workbook, index, row, column);
  const value = valueOf(content);
  if (content.formula === null) {
    const isSame =
      before !== undefined && before.formula === null && sameValue(before.value, value);
    return isSame || (before === undefined && value.kind === "empty")
      ? null
      : { kind: "value", value };
  }
  if (before?.formula && content.formula === formulaBefore)
    return sameValue(before.value, value) ? null : { kind: "result", value };
  return {
    kind: "formula",
    formula: content.formula,
    value,
    spill: spillOf(workbook, index, row, column),
  };
}

function valueOf({ value, type }: CellContent): Value {
  switch (type) {
    case "Empty":
      return empty;
    case "String":
      return { kind: "text", value: String(value) };
    case "Double":
      return { kind: "number", value: Number(value) };
    case "Boolean":
      return { kind: "boolean", value: value === true };
    case "Error":
      return excelErrors.includes(String(value)) ? { kind: "error", value: String(value) } : empty;
  }
}

/** The model gives 15 digits of a computed number, a file up to 17. */
function sameValue(before: Value, now: Value): boolean {
  if (before.kind === "number" && now.kind === "number") {
    const size = Math.max(Math.abs(before.value), Math.abs(now.value));
    return Math.abs(before.value - now.value) <= size * 1e-13;
  }
  if (before.kind === "empty" || now.kind === "empty") return before.kind === now.kind;
  return before.kind === now.kind && before.value === now.value;
}

function spillOf(
  { model }: HostWorkbook,
  index: number,
  row: number,
  column: number,
): { rows: number; columns: number } | null {
  const structure = model.getCellArrayStructure(index, row + 1, column + 1);
  if (typeof structure === "string") return null;
  const size =
    "DynamicAnchor" in structure
      ? structure.DynamicAnchor
      : "ArrayAnchor" in structure
        ? structure.ArrayAnchor
        : null;
  return size === null ? null : { columns: size[0], rows: size[1] };
}

/** The cells whose look differs from the file's, with the new look's key; `""` is no look at all. */
export function lookChanges(
  sheet: HostSheet,
  cells: readonly FileCell[],
  file: WorkbookFile,
  keyOf: (look: CellStyle) => string,
): Map<string, string> {
  const changes = new Map<string, string>();
  const inFile = new Set<string>();
  let styled = 0;
  for (const { row, column, style } of cells) {
    const key = cellKey(row, column);
    const look = sheet.styles.get(key);
    if (look) styled += 1;
    const now = look ? keyOf(look) : "";
    if (now !== (file.lookKeys[style] ?? "")) changes.set(key, now);
  }
  if (styled === sheet.styles.size) return changes;
  for (const { row, column } of cells) inFile.add(cellKey(row, column));
  for (const [key, look] of sheet.styles) if (!inFile.has(key)) changes.set(key, keyOf(look));
  return changes;
}

/** Gives each look its key; a look that many cells share is spelt out once. */
export function lookKeys(): (look: CellStyle) => string {
  const keys = new Map<CellStyle, string>();
  return (look) => {
    const known = keys.get(look) ?? canonical(look);
    keys.set(look, known);
    return known === "{}" ? "" : known;
  };
}
