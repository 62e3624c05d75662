import type { CellStyle } from "hucre";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import type { FileSheet, WorkbookFile } from "../file/file";
import { readCells, sharedStrings } from "../../../src/files/sheet/fileCells";
import { relatedParts, textOf } from "../../../src/files/package/package";
import { type CellChange, cellChanges } from "./cellChanges";
import { lookChanges, lookKeys } from "./lookChanges";

/** A sheet and the cells of it that have to be written. */
export interface SheetChanges {
  readonly sheet: HostSheet;
  /** Null for a sheet that the file does not have. */
  readonly before: FileSheet | null;
  readonly changes: readonly CellChange[];
}

/** Returns the changes of every sheet, and all looks in them by their keys. */
export function sheetChanges(
  workbook: HostWorkbook,
  file: WorkbookFile,
): { readonly sheets: readonly SheetChanges[]; readonly looks: ReadonlyMap<string, CellStyle> } {
  const keyOf = lookKeys();
  const looks = new Map<string, CellStyle>();
  const sheets = workbook.sheets.map((sheet, index) =>
    changesOf(workbook, file, sheet, index, keyOf, looks),
  );
  return { sheets, looks };
}

function changesOf(
  workbook: HostWorkbook,
  file: WorkbookFile,
  sheet: HostSheet,
  index: number,
  keyOf: (look: CellStyle) => string,
  looks: Map<string, CellStyle>,
): SheetChanges {
  const before = sheet.source === null ? null : (file.sheets[sheet.source] ?? null);
  const cells =
    before === null ? [] : readCells(textOf(file.parts, before.path) ?? "", stringsOf(file));
  const changedLooks = lookChanges(sheet, cells, file, keyOf);
  for (const [key, look] of changedLooks) {
    const style = sheet.styles.get(key);
    if (look !== "" && style) looks.set(look, style);
  }
  const formulas = before?.formulas ?? new Map<string, string>();
  return { sheet, before, changes: cellChanges(workbook, index, cells, formulas, changedLooks) };
}

function stringsOf({ parts, workbookPath }: WorkbookFile): string[] {
  const path = relatedParts(parts, workbookPath, "sharedStrings")[0];
  return path === undefined ? [] : sharedStrings(textOf(parts, path) ?? "");
}
