import type { Cell } from "../../../src/core/model/address";
import { cellKey, keyedCell } from "../../host/book/cellKey";
import { type CellContent, readCell } from "../../host/book/cells";
import type { HostWorkbook } from "../../host/book/workbook";
import type { Broken, FileCell, Value } from "../../../src/files/sheet/fileCells";

/** A change to the content of a cell; `result` keeps the formula and replaces only its value. */
type ContentChange =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "result"; readonly value: Value }
  | {
      readonly kind: "formula";
      /** In the model's spelling, with `=`. */
      readonly formula: string;
      readonly value: Value;
      /** The rows and columns that the formula fills; null if it fills only its own cell. */
      readonly spill: { readonly rows: number; readonly columns: number } | null;
    };

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: ContentChange | null;
  /** The key of the new look; null keeps the format of the cell. */
  readonly look: string | null;
}

const empty: Value = { kind: "empty" };
/** The errors that every Excel has; other errors of the engine are not written, so that Excel computes the cell. */
const excelErrors = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

/** Returns the cells that differ from the file; `cells` are those of the sheet's part, none for a new sheet. */
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
    visited.add(cellNumber(row, column));
    const was = before?.formula ? formulas.get(cellKey(row, column)) : undefined;
    const content = contentChange(workbook, index, row, column, before, was);
    const look = looks.size === 0 ? null : (looks.get(cellKey(row, column)) ?? null);
    if (content !== null || look !== null) changes.push({ row, column, content, look });
  };
  for (const cell of cells) visit(cell.row, cell.column, cell);
  const others = [...modelCells(workbook, index, visited), ...Array.from(looks.keys(), keyedCell)];
  for (const { row, column } of others)
    if (!visited.has(cellNumber(row, column))) visit(row, column, undefined);
  return changes;
}

/** A number per cell: a set of 340,000 numbers takes 0.05 s to fill, one of keys 0.5 s. */
function cellNumber(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Returns the cells of the model that are not in the file. */
function modelCells(
  { model, sheets }: HostWorkbook,
  index: number,
  visited: ReadonlySet<number>,
): Cell[] {
  const found: Cell[] = [];
  for (let column = 0; column < (sheets[index]?.usedColumns ?? 0); column += 1)
    for (const row of model.getRowsWithData(index, column + 1))
      if (!visited.has(cellNumber(row - 1, column))) found.push({ row: row - 1, column });
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

/** Compares with a tolerance, because the model returns 15 digits of a computed number and a file has up to 17. */
function sameValue(before: Value | Broken, now: Value): boolean {
  if (before.kind === "number" && now.kind === "number") {
    const size = Math.max(Math.abs(before.value), Math.abs(now.value));
    return Math.abs(before.value - now.value) <= size * 1e-13;
  }
  if (before.kind === "broken") return false;
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
