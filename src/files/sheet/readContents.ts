import { type FileCell, readCells, sharedStrings } from "./fileCells";
import { type Package, relatedParts, textOf } from "../package/package";
import { areWholeStrings, damagedCell, fillsTooMuch, isWholeSheet } from "./damage";
import type { OpenFailure } from "../openFailure";
import { readMerges, type SheetEntry } from "./sheets";

/** The cells of each sheet. */
export type Contents = readonly (readonly FileCell[])[];

/** Returns the cells of each sheet, or why one of them would be read as less than it has. */
export function readContents(
  parts: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
): Contents | OpenFailure {
  const path = relatedParts(parts, workbookPath, "sharedStrings")[0] ?? "xl/sharedStrings.xml";
  const strings = sharedStrings(textOf(parts, path) ?? "");
  if (!areWholeStrings(parts.get(path), strings)) return { kind: "corrupt" };
  const contents: (readonly FileCell[])[] = [];
  for (const entry of entries) {
    const cells = readCells(textOf(parts, entry.path) ?? "", strings);
    const failure = failureOf(parts, entry, entries, cells);
    if (failure) return failure;
    contents.push(cells);
  }
  return contents;
}

function failureOf(
  parts: Package,
  entry: SheetEntry,
  entries: readonly SheetEntry[],
  cells: readonly FileCell[],
): OpenFailure | null {
  const part = parts.get(entry.path);
  const damaged = { kind: "damagedSheet", sheet: entry.name, at: null } as const;
  if (!part || !isNamed(entry, entries) || !isWholeSheet(part, cells)) return damaged;
  const at = damagedCell(cells, readMerges(textOf(parts, entry.path) ?? ""));
  if (at) return { ...damaged, at: { row: at.row, column: at.column } };
  return fillsTooMuch(cells) ? { kind: "tooMuch", of: "cells" } : null;
}

/** Whether the sheet has a name that Excel allows, and neither name nor number is that of another. */
function isNamed({ name, sheetId }: SheetEntry, entries: readonly SheetEntry[]): boolean {
  const isOfAnother = (other: SheetEntry) =>
    other.name.toLowerCase() === name.toLowerCase() || other.sheetId === sheetId;
  return /^[^[\]:*?/\\]{1,31}$/u.test(name) && entries.filter(isOfAnother).length === 1;
}
