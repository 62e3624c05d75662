import type { Choice } from "../core/model/choice";
import type { Grid, SheetSnapshot, Snapshot } from "../core/model/grid";
import { isOwnLayout } from "../core/report/ownLayout";
import { keptChoice } from "./keptChoice";
import { failureByBytes, failureByParts, type OpenFailure } from "./openFailure";
import { openPackage, type Package, relatedParts, textOf } from "./package/package";
import { attributesOf, childOf, elementsOf, splitChildren } from "./package/xml";
import { markedSheets } from "./sheet/marks";
import { filterIn } from "./sheet/filter";
import { gridOf } from "./sheet/grid";
import { hiddenRowsIn } from "./sheet/hiddenRows";
import { readContents } from "./sheet/readContents";
import { readMerges, sheetEntries, sheetGuid, type SheetEntry } from "./sheet/sheets";
import { tableIn } from "./sheet/tables";

/** A workbook as a review takes it, or why the file could not be opened. */
export type ReadFile =
  | {
      readonly kind: "read";
      readonly snapshot: Snapshot;
      /** What was decided in the add-in and kept in the file. */
      readonly choice: Choice;
      /** The sheets that the add-in wrote, in their order; without empty ones. */
      readonly own: readonly OwnFileSheet[];
    }
  | { readonly kind: "failed"; readonly failure: OpenFailure };

/** A sheet of a file that the add-in wrote. */
export interface OwnFileSheet {
  /** The report's key for the sheet. */
  readonly key: string;
  readonly name: string;
  readonly grid: Grid;
}

/**
 * Reads an .xlsx file into the snapshot that Excel would have returned for it, with the values that formulas had when it was
 * saved. Nothing is calculated, and nothing in the file is run.
 */
export function readSnapshot(bytes: Uint8Array): ReadFile {
  const opened = openFile(bytes);
  return opened.kind === "failed" ? opened : snapshotOf(opened);
}

/** Returns the values of the add-in's own sheet with this key; null where the file has none or cannot be read. */
export function readOwnSheet(bytes: Uint8Array, key: string): Grid | null {
  const opened = openFile(bytes);
  if (opened.kind === "failed") return null;
  return ownSheets(opened).find((sheet) => sheet.key === key)?.grid ?? null;
}

function ownSheets({ sheets }: OpenedFile): readonly OwnFileSheet[] {
  return sheets.flatMap(({ entry: { name }, grid, own }) =>
    own === null || grid === null || grid === "over" ? [] : [{ key: own, name, grid }],
  );
}

interface OpenedFile {
  readonly kind: "opened";
  readonly parts: Package;
  readonly sheets: readonly OpenedSheet[];
  readonly workbookXml: string;
}

interface OpenedSheet {
  readonly entry: SheetEntry;
  readonly grid: ReturnType<typeof gridOf>;
  /** The report's key of a sheet that the add-in wrote; null for any other. */
  readonly own: string | null;
}

type FailedFile = Extract<ReadFile, { readonly kind: "failed" }>;

function openFile(bytes: Uint8Array): OpenedFile | FailedFile {
  const other = failureByBytes(bytes);
  if (other !== null) return failed({ kind: other });
  const parts = openPackage(bytes);
  if ("kind" in parts) return failed(parts);
  const kind = failureByParts(parts);
  return kind === null ? openParts(parts) : failed({ kind });
}

function failed(failure: OpenFailure): FailedFile {
  return { kind: "failed", failure };
}

function openParts(parts: Package): OpenedFile | FailedFile {
  const path = relatedParts(parts, "", "officeDocument")[0] ?? "xl/workbook.xml";
  const entries = sheetEntries(parts, path);
  if (entries.length === 0)
    return failed({ kind: path.startsWith("xl/") ? "corrupt" : "notWorkbook" });
  const contents = readContents(parts, path, entries);
  if ("kind" in contents) return failed(contents);
  const workbookXml = textOf(parts, path) ?? "";
  const marks = markedSheets(workbookXml);
  const sheets = entries.map((entry, at): OpenedSheet => {
    return { entry, grid: gridOf(contents[at] ?? []), own: marks.get(entry.tab) ?? null };
  });
  return { kind: "opened", parts, sheets, workbookXml };
}

function snapshotOf(opened: OpenedFile): ReadFile {
  const { parts, sheets: all, workbookXml } = opened;
  const sheets: SheetSnapshot[] = [];
  const hiddenSheets: string[] = [];
  const countsFrom1904 = isDated1904(workbookXml);
  for (const { entry, grid } of all.filter(({ own }) => own === null)) {
    if (grid === "over") return failed({ kind: "tooMuch", of: "cells" });
    if (grid === null) continue;
    if (entry.state !== "visible") hiddenSheets.push(entry.name);
    else if (!isOwnLayout(grid))
      sheets.push({ ...sheetOf(parts, entry), grid, ...(countsFrom1904 && { countsFrom1904 }) });
  }
  const [choice, own] = [keptChoice(parts), ownSheets(opened)];
  return { kind: "read", snapshot: { sheets, hiddenSheets }, choice, own };
}

function isDated1904(workbookXml: string): boolean {
  const properties = attributesOf(elementsOf(workbookXml, "workbookPr")[0] ?? "");
  return ["1", "true"].includes(properties.get("date1904") ?? "");
}

function sheetOf(parts: Package, { name, sheetId, path }: SheetEntry): Omit<SheetSnapshot, "grid"> {
  const xml = textOf(parts, path) ?? "";
  const tableParts = relatedParts(parts, path, "table").map((part) => textOf(parts, part) ?? "");
  const hiddenRows = hiddenRowsIn(xml);
  return {
    id: sheetGuid(sheetId),
    name,
    tables: tableParts.map(tableIn),
    merges: readMerges(xml),
    ...(hiddenRows.length > 0 && {
      hiddenRows,
      isFiltered: [xml, ...tableParts].some(isFiltering),
    }),
  };
}

function isFiltering(xml: string): boolean {
  return filterIn(childOf(splitChildren(xml).children, "autoFilter")) === "filtering";
}
