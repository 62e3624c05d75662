import init, { Model } from "@ironcalc/wasm";
import type { HostSheet, HostWorkbook } from "./workbook";

/** Starts the calculation engine from the bytes or address of its WASM file; needed once before the first workbook. */
export async function initCalc(wasm: BufferSource | URL | string): Promise<void> {
  await init({ module_or_path: wasm });
}

/**
 * Returns an empty workbook with these sheets, at least one. The model never calculates by itself, only when `calculate`
 * is called or a formula is read.
 */
export function newWorkbook(sheetNames: readonly string[] = ["Sheet1"]): HostWorkbook {
  const model = new Model("workbook", "en", "UTC", "en");
  model.pauseEvaluation();
  const sheets = sheetNames.map((name, index) => newSheet(name, index + 1));
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  return {
    model,
    sheets,
    settings: new Map(),
    activeSheetId: sheets[0]?.id ?? "",
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    cachedValues: new Map(),
    respelt: new Map(),
    hasFocus: true,
    isChartSelected: false,
    isReadOnly: false,
    isStructureLocked: false,
    countsFrom1904: false,
    calculationMode: "Automatic",
    isCalculationSuspended: false,
    dirty: false,
  };
}

/** Adds an empty sheet after the last one, to the model too. */
export function addSheet(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = newSheet(name, nextSerial(workbook));
  workbook.model.newSheet();
  workbook.model.renameSheet(workbook.sheets.length, name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** Adds a copy of a sheet after the last one, with its names; charts and tables are not copied. */
export function addCopy(workbook: HostWorkbook, index: number, name: string): HostSheet {
  const { model, sheets } = workbook;
  const source = sheets[index];
  if (!source) throw new Error(`No sheet at ${String(index)}`);
  const { id } = newSheet(name, nextSerial(workbook));
  const copy = { ...structuredClone(source), id, name, charts: [], tables: [], source: null };
  model.duplicateSheet(index);
  model.moveSheet(index + 1, sheets.length);
  model.renameSheet(sheets.length, name);
  sheets.push(copy);
  return copy;
}

function nextSerial({ sheets }: HostWorkbook): number {
  return (
    sheets.reduce((last, { id }) => Math.max(last, Number.parseInt(id.slice(10, 14), 16)), 0) + 1
  );
}

export function newSheet(name: string, serial: number): HostSheet {
  return {
    id: `{00000000-${serial.toString(16).padStart(4, "0").toUpperCase()}-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    tabColor: null,
    showGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    protection: null,
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: "off",
    names: [],
    styles: new Map(),
    links: new Map(),
    page: {},
    headerFooter: {},
    tables: [],
    charts: [],
    validations: [],
    source: null,
    usedColumns: 0,
  };
}
