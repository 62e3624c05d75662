import type { CellStyle } from "hucre";
import { cellKey, readCell, type CellContent } from "../host/cells";
import type { HostSheet, HostWorkbook } from "../host/workbook";
import type { FileCell, Value } from "./cells";
import { canonical, type WorkbookFile } from "./file";

/** What saving does to the content of one cell; `result` leaves the formula and replaces what it gave. */
export type ContentChange =
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
  lookChanges: ReadonlyMap<string, string>,
): CellChange[] {
  const known = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const places = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), place(cell)]));
  for (const cell of modelCells(workbook, index)) places.set(cellKey(cell.row, cell.column), cell);
  for (const key of lookChanges.keys()) places.set(key, placeOf(key));
  const changes: CellChange[] = [];
  for (const [key, { row, column }] of places) {
    const before = known.get(key);
    const content = contentChange(workbook, index, row, column, before, formulas.get(key));
    const look = lookChanges.get(key) ?? null;
    if (content !== null || look !== null) changes.push({ row, column, content, look });
  }
  return changes;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function place({ row, column }: FileCell): Place {
  return { row, column };
}

function placeOf(key: string): Place {
  const [row = "0", column = "0"] = key.split(",");
  return { row: Number(row), column: Number(column) };
}

function modelCells({ model, sheets }: HostWorkbook, index: number): Place[] {
  const columns = Array.from({ length: sheets[index]?.usedColumns ?? 0 }, (_, column) => column);
  return columns.flatMap((column) =>
    Array.from(model.getRowsWithData(index, column + 1), (row) => ({ row: row - 1, column })),
  );
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
  const before = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell.style]));
  const changes = new Map<string, string>();
  for (const [key, look] of sheet.styles) {
    const format = before.get(key);
    const now = keyOf(look);
    if (now !== (format === undefined ? "" : (file.lookKeys[format] ?? ""))) changes.set(key, now);
  }
  for (const [key, format] of before) {
    if (!sheet.styles.has(key) && (file.lookKeys[format] ?? "") !== "") changes.set(key, "");
  }
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
