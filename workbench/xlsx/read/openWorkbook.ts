import { Model } from "@ironcalc/wasm";
import type { CellStyle } from "hucre";
import { calculate, cellKey, readCell } from "../../host/book/cells";
import { newWorkbook } from "../../host/book/newWorkbook";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { readCells, sharedStrings, type FileCell } from "../package/fileCells";
import { reserveMemory } from "./engineMemory";
import { failureByBytes, failureByParts, type OpenFailure } from "./openFailure";
import {
  canonical,
  snapshotOf,
  type ChartPlace,
  type FileSheet,
  type OpenedWorkbook,
  type WorkbookFile,
} from "../file/file";
import { fillSheet } from "./fillSheet";
import { defineNames } from "./definedNames";
import { relatedParts, textOf, unpack, type Package } from "../package/package";
import { readCharts } from "./readChart";
import { readSheet, sheetEntries, type SheetEntry } from "./readSheet";
import { readState } from "../package/workbenchState";
import { readShell, type Shell } from "./openWithoutCells";
import { attributesOf, elementsOf } from "../package/xml";

/** Opens an .xlsx; the calculation engine must have been started before. */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<OpenedWorkbook | { readonly failure: OpenFailure }> {
  const known = failureByBytes(bytes);
  if (known !== null) return { failure: known };
  const parts = unpacked(bytes);
  const failure = parts === null ? "corrupt" : failureByParts(parts);
  if (parts === null || failure !== null) return { failure: failure ?? "corrupt" };
  const workbookPath = relatedParts(parts, "", "officeDocument")[0] ?? "xl/workbook.xml";
  const entries = sheetEntries(parts, workbookPath);
  if (entries.length === 0)
    return { failure: workbookPath.startsWith("xl/") ? "corrupt" : "not-a-workbook" };
  const shell = await shellOf(parts, workbookPath, entries);
  return shell === null ? { failure: "corrupt" } : load(parts, workbookPath, entries, shell);
}

function unpacked(bytes: Uint8Array): Package | null {
  try {
    return unpack(bytes);
  } catch {
    return null;
  }
}

async function shellOf(
  parts: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
): Promise<Shell | null> {
  try {
    return await readShell(
      parts,
      workbookPath,
      entries.map(({ path }) => path),
    );
  } catch {
    return null;
  }
}

interface ReadSheet {
  readonly entry: SheetEntry;
  readonly cells: readonly FileCell[];
  readonly host: HostSheet;
  readonly chartPlaces: ReadonlyMap<string, ChartPlace>;
}

function load(
  parts: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
  shell: Shell,
): OpenedWorkbook {
  const looks = looksOf(shell, entries[0]);
  const sheets = readSheets(parts, workbookPath, entries, shell, looks);
  const workbook = newWorkbook(entries.map(({ name }) => name));
  workbook.sheets = sheets.map(({ host }) => host);
  workbook.settings = new Map(Object.entries(readState(parts, workbookPath).settings));
  workbook.activeSheetId =
    sheets[activeTab(parts, workbookPath)]?.host.id ?? sheets[0]?.host.id ?? "";
  const names = defineNames(workbook, textOf(parts, workbookPath) ?? "");
  reserveMemory(sheets.reduce((sum, { cells }) => sum + cells.length, 0));
  sheets.forEach(({ cells }, index) => {
    fillSheet(workbook, index, cells);
  });
  workbook.dirty = true;
  calculate(workbook);
  sheets.forEach(({ cells, host }, index) => {
    keepCachedValues(workbook, index, host, cells);
  });
  const file: WorkbookFile = {
    parts,
    workbookPath,
    looks,
    lookKeys: looks.map((look) => (look ? canonical(look) : "")),
    names,
    activeSheetId: workbook.activeSheetId,
    sheets: sheets.map((sheet, index) => fileSheet(parts, workbook, sheet, index)),
  };
  forgetSteps(workbook);
  return { workbook, file };
}

/** A model made from its own bytes has nothing to undo, so that undoing never takes the file's contents away. */
function forgetSteps(workbook: HostWorkbook): void {
  const bytes = workbook.model.toBytes();
  workbook.model.free();
  workbook.model = Model.from_bytes(bytes, "en");
  workbook.model.pauseEvaluation();
  workbook.model.evaluate();
}

/** By cell format, as the blank cells in column A of the shell's first sheet show them. */
function looksOf(shell: Shell, first: SheetEntry | undefined): (CellStyle | undefined)[] {
  const cells = shell.sheets.get(first?.name ?? "")?.cells ?? new Map<string, never>();
  const looks: (CellStyle | undefined)[] = [];
  for (const [key, cell] of cells) {
    if (key.endsWith(",0")) looks[Number.parseInt(key, 10)] = cell.style;
  }
  return Array.from(looks);
}

function readSheets(
  parts: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
  shell: Shell,
  looks: readonly (CellStyle | undefined)[],
): ReadSheet[] {
  const strings = sharedStrings(textOf(parts, stringsPath(parts, workbookPath)) ?? "");
  const { sheetIds } = readState(parts, workbookPath);
  return entries.map((entry, index) => {
    const cells = readCells(textOf(parts, entry.path) ?? "", strings);
    const sheet = readSheet(
      parts,
      entry,
      shell.sheets.get(entry.name),
      shell.workbook,
      cells,
      looks,
    );
    const id = sheetIds[String(entry.sheetId)] ?? sheet.id;
    const host: HostSheet = { ...sheet, id, charts: [], source: index };
    const charts = readCharts(parts, entry.path, host, index);
    host.charts = charts.map(({ chart }) => chart);
    return {
      entry,
      cells,
      host,
      chartPlaces: new Map(charts.map(({ chart, place }) => [chart.id, place])),
    };
  });
}

function stringsPath(parts: Package, workbookPath: string): string {
  return relatedParts(parts, workbookPath, "sharedStrings")[0] ?? "xl/sharedStrings.xml";
}

function activeTab(parts: Package, workbookPath: string): number {
  const view = elementsOf(textOf(parts, workbookPath) ?? "", "workbookView")[0] ?? "";
  return Number(attributesOf(view).get("activeTab") ?? 0);
}

/** Where the model gives an error that the file does not have, the file's value stands. */
function keepCachedValues(
  workbook: HostWorkbook,
  index: number,
  sheet: HostSheet,
  cells: readonly FileCell[],
): void {
  for (const { row, column, formula, value } of cells) {
    if (!formula || value.kind === "empty" || value.kind === "error") continue;
    const { type } = readCell(workbook, index, row, column);
    if (type === "Error")
      workbook.cachedValues.set(`${sheet.id}!${cellKey(row, column)}`, value.value);
  }
}

function fileSheet(
  parts: Package,
  workbook: HostWorkbook,
  sheet: ReadSheet,
  index: number,
): FileSheet {
  const { entry, cells, host, chartPlaces } = sheet;
  const formulas = cells.flatMap(({ row, column, formula }) =>
    formula
      ? [[cellKey(row, column), readCell(workbook, index, row, column).formula ?? ""] as const]
      : [],
  );
  const paths = relatedParts(parts, entry.path, "table");
  return {
    name: entry.name,
    path: entry.path,
    sheetId: entry.sheetId,
    before: snapshotOf(host),
    formulas: new Map(formulas),
    tablePaths: new Map(host.tables.map(({ id }, at) => [id, paths[at] ?? ""])),
    chartPlaces,
  };
}
