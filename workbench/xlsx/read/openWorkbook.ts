import { Model } from "@ironcalc/wasm";
import type { CellStyle } from "hucre";
import { cellKey, workbookKey } from "../../host/book/cellKey";
import { calculate, readCell } from "../../host/book/cells";
import { newWorkbook } from "../../host/book/newWorkbook";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import type { FileChart, FileSheet, OpenedWorkbook, WorkbookFile } from "../file/file";
import { modelNames } from "../file/modelNames";
import { stateOf } from "../file/sheetState";
import type { FileCell } from "../../../src/files/sheet/fileCells";
import {
  openPackage,
  type Package,
  relatedParts,
  textOf,
} from "../../../src/files/package/package";
import { readState } from "../package/workbenchState";
import { attributesOf, elementsOf } from "../../../src/files/package/xml";
import { defineNames } from "./definedNames";
import { reserveMemory } from "./engineMemory";
import { fillSheet } from "./fillSheet";
import { failureByBytes, failureByParts, type OpenFailure } from "../../../src/files/openFailure";
import { openWithoutCells, type WithoutCells } from "./openWithoutCells";
import { readCharts } from "./readChart";
import { type Contents, readContents } from "../../../src/files/sheet/readContents";
import { readSheet } from "./readSheet";
import { sheetEntries, type SheetEntry } from "../../../src/files/sheet/sheets";
import { workbookOptions } from "./workbookOptions";

/** Opens an .xlsx file; the calculation engine must already be started. */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<OpenedWorkbook | { readonly failure: OpenFailure }> {
  const other = failureByBytes(bytes);
  if (other !== null) return { failure: { kind: other } };
  const parts = openPackage(bytes);
  if ("kind" in parts) return { failure: parts };
  const kind = failureByParts(parts);
  if (kind !== null) return { failure: { kind } };
  return openParts(parts);
}

async function openParts(
  parts: Package,
): Promise<OpenedWorkbook | { readonly failure: OpenFailure }> {
  const workbookPath = relatedParts(parts, "", "officeDocument")[0] ?? "xl/workbook.xml";
  const entries = sheetEntries(parts, workbookPath);
  if (entries.length === 0)
    return { failure: { kind: workbookPath.startsWith("xl/") ? "corrupt" : "notWorkbook" } };
  const contents = readContents(parts, workbookPath, entries);
  if ("kind" in contents) return { failure: contents };
  const withoutCells = await readWithoutCells(parts, workbookPath, entries);
  if (withoutCells === null) return { failure: { kind: "corrupt" } };
  return load(parts, workbookPath, entries, contents, withoutCells);
}

async function readWithoutCells(
  parts: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
): Promise<WithoutCells | null> {
  const paths = entries.map(({ path }) => path);
  try {
    return await openWithoutCells(parts, workbookPath, paths);
  } catch {
    return null;
  }
}

interface ReadSheet {
  readonly entry: SheetEntry;
  readonly cells: readonly FileCell[];
  readonly host: HostSheet;
  readonly charts: ReadonlyMap<string, FileChart>;
}

function load(
  parts: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
  contents: Contents,
  withoutCells: WithoutCells,
): OpenedWorkbook {
  const looks = looksOf(withoutCells, entries[0]);
  const sheets = readSheets(parts, workbookPath, entries, contents, withoutCells, looks);
  const workbook = newWorkbook(entries.map(({ name }) => name));
  workbook.sheets = sheets.map(({ host }) => host);
  workbook.settings = new Map(Object.entries(readState(parts, workbookPath).settings));
  workbook.activeSheetId =
    sheets[activeTab(parts, workbookPath)]?.host.id ?? sheets[0]?.host.id ?? "";
  Object.assign(workbook, workbookOptions(textOf(parts, workbookPath) ?? ""));
  defineNames(workbook, textOf(parts, workbookPath) ?? "", formulasOf(contents));
  const names = modelNames(workbook);
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
  clearHistory(workbook);
  return { workbook, file };
}

function formulasOf(contents: Contents): readonly string[] {
  return contents.flatMap((cells) => cells.flatMap(({ formula }) => formula?.text ?? []));
}

/** Makes the model anew from its own bytes, so that undo in the grid cannot remove the contents of the file. */
function clearHistory(workbook: HostWorkbook): void {
  const bytes = workbook.model.toBytes();
  workbook.model.free();
  workbook.model = Model.from_bytes(bytes, "en");
  workbook.model.pauseEvaluation();
  workbook.model.evaluate();
}

/** Returns the style behind each cell format of the file; column A of the first sheet has a blank sample cell for each. */
function looksOf(
  { sheets }: WithoutCells,
  first: SheetEntry | undefined,
): (CellStyle | undefined)[] {
  const cells = sheets.get(first?.name ?? "")?.cells ?? new Map<string, never>();
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
  contents: Contents,
  { sheets, workbook }: WithoutCells,
  looks: readonly (CellStyle | undefined)[],
): ReadSheet[] {
  const { sheetIds } = readState(parts, workbookPath);
  return entries.map((entry, index) => {
    const cells = contents[index] ?? [];
    const read = sheets.get(entry.name) ?? { name: entry.name, rows: [] };
    const sheet = readSheet(parts, entry, read, workbook, cells, looks);
    const id = sheetIds[String(entry.sheetId)] ?? sheet.id;
    const host: HostSheet = { ...sheet, id, charts: [], source: index };
    const charts = readCharts(parts, entry.path, host, index);
    host.charts = charts.map(({ chart }) => chart);
    return {
      entry,
      cells,
      host,
      charts: new Map(charts.map(({ chart, fileChart }) => [chart.id, fileChart])),
    };
  });
}

function activeTab(parts: Package, workbookPath: string): number {
  const view = elementsOf(textOf(parts, workbookPath) ?? "", "workbookView")[0] ?? "";
  return Number(attributesOf(view).get("activeTab") ?? 0);
}

/** Keeps the file's values of formulas that are errors in the model but not in the file. */
function keepCachedValues(
  workbook: HostWorkbook,
  index: number,
  sheet: HostSheet,
  cells: readonly FileCell[],
): void {
  for (const { row, column, formula, value } of cells) {
    if (!formula || value.kind === "empty" || value.kind === "error" || value.kind === "broken")
      continue;
    const { type } = readCell(workbook, index, row, column);
    if (type === "Error")
      workbook.cachedValues.set(workbookKey(sheet.id, row, column), value.value);
  }
}

function fileSheet(
  parts: Package,
  workbook: HostWorkbook,
  sheet: ReadSheet,
  index: number,
): FileSheet {
  const { entry, cells, host, charts } = sheet;
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
    before: stateOf(host),
    formulas: new Map(formulas),
    tablePaths: new Map(host.tables.map(({ id }, at) => [id, paths[at] ?? ""])),
    charts,
  };
}
