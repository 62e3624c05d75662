import { calculate } from "../../host/book/cells";
import { newSheet } from "../../host/book/newWorkbook";
import type { HostWorkbook } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import type { OpenedWorkbook, WorkbookFile } from "../file/file";
import { modelNames } from "../file/modelNames";
import { differs, differsBeyond, stateOf } from "../file/sheetState";
import { pack, setText } from "../package/package";
import { type Package, relatedParts, textOf } from "../../../src/files/package/package";
import { sheetGuid } from "../../../src/files/sheet/sheets";
import { type WorkbenchState, writeState } from "../package/workbenchState";
import { joinChildren } from "../package/xml";
import { splitChildren } from "../../../src/files/package/xml";
import { removeCalculationChain, removeSheets } from "./removals";
import { savedSheet, type SavedSheet } from "./savedSheet";
import { sheetChanges, type SheetChanges } from "./sheetChanges";
import { renameSheets } from "./sheetRenames";
import { rowChanges } from "./sizes";
import { makeTemplate, type Template } from "./template";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeLooks } from "./writeLooks";
import { writeSheet } from "./writeSheet";
import { writeTables } from "./writeTables";
import { writeWorkbook } from "./writeWorkbook";

/** Returns the file with the workbook's changes; parts without a change stay the same byte for byte. */
export async function saveWorkbook({ workbook, file }: OpenedWorkbook): Promise<Uint8Array> {
  calculate(workbook);
  const parts = new Map(file.parts);
  renameSheets(parts, file, workbook);
  const { sheets, looks } = sheetChanges(workbook, file);
  const newLooks = new Map([...looks].filter(([key]) => !file.lookKeys.includes(key)));
  const template = await makeTemplate(workbook.sheets, [...newLooks.values()]);
  const formatOf = formatNumbers(parts, file, template, [...newLooks.keys()]);
  const saved = sheets.map(({ sheet, before }) => savedSheet(parts, file, workbook, sheet, before));
  sheets.forEach((changes, index) => {
    const path = saved[index]?.path;
    if (path !== undefined) writeChanges(parts, workbook, changes, path, template, formatOf);
  });
  removeSheets(parts, file, workbook);
  if (isChanged(file, workbook, sheets)) {
    writeWorkbook(parts, file, workbook, saved);
    selectTab(parts, file, workbook, saved);
    removeCalculationChain(parts, file, sheets);
  }
  writeState(parts, file.workbookPath, stateToKeep(workbook, saved));
  return pack(parts);
}

/** Returns the index of each look's cell format in styles.xml; new formats follow those of the file. */
function formatNumbers(
  parts: Package,
  file: WorkbookFile,
  template: Template,
  newLooks: readonly string[],
): (look: string) => number {
  const stylesPath = relatedParts(parts, file.workbookPath, "styles")[0] ?? "xl/styles.xml";
  const added = writeLooks(parts, stylesPath, template);
  const numbers = new Map(newLooks.map((key, index) => [key, added[index] ?? 0]));
  return (look) => {
    if (look === "") return 0;
    const known = file.lookKeys.indexOf(look);
    return known >= 0 ? known : (numbers.get(look) ?? 0);
  };
}

function writeChanges(
  parts: Package,
  workbook: HostWorkbook,
  { sheet, before, changes }: SheetChanges,
  path: string,
  template: Template,
  formatOf: (look: string) => number,
): void {
  const was = before?.before ?? stateOf(newSheet("", 0));
  const rows = rowChanges(was, sheet);
  if (changes.length > 0 || rows.size > 0) {
    const xml = writeCells(textOf(parts, path) ?? "", changes, rows, formatOf);
    setText(parts, path, withoutDimension(xml));
  }
  const templatePath = template.sheetPaths.get(sheet) ?? "";
  if (differsBeyond(was, sheet, ...WRITTEN_ELSEWHERE))
    writeSheet(parts, path, was, sheet, textOf(template.parts, templatePath) ?? "");
  if (differs(was, sheet, "tables")) writeTables(parts, path, workbook, sheet, before);
  if (differs(was, sheet, "charts"))
    writeCharts(parts, path, { workbook, sheet }, before, {
      parts: template.parts,
      path: templatePath,
    });
}

const WRITTEN_ELSEWHERE = [
  "name",
  "visibility",
  "tables",
  "charts",
  "rowHeights",
  "hiddenRows",
  "names",
] as const;

/** The used range of a worksheet part is only a hint, and Excel finds the range without it. */
function withoutDimension(xml: string): string {
  const part = splitChildren(xml);
  const children = part.children.filter(({ name }) => name !== "dimension");
  return joinChildren({ ...part, children });
}

/** Whether anything but the settings differs from the file. */
function isChanged(
  file: WorkbookFile,
  workbook: HostWorkbook,
  sheets: readonly SheetChanges[],
): boolean {
  const isSameOrder =
    workbook.sheets.length === file.sheets.length &&
    workbook.sheets.every(({ source }, index) => source === index);
  const isSameName = canonical(modelNames(workbook)) === canonical(file.names);
  const isSameSheet = sheets.every(
    ({ sheet, before, changes }) =>
      changes.length === 0 && before !== null && !differsBeyond(before.before, sheet),
  );
  const isSameTab = file.activeSheetId === workbook.activeSheetId;
  return !isSameOrder || !isSameName || !isSameSheet || !isSameTab;
}

/** Leaves only one tab selected, because Excel groups selected tabs and types into all of them at once. */
function selectTab(
  parts: Package,
  file: WorkbookFile,
  workbook: HostWorkbook,
  saved: readonly SavedSheet[],
): void {
  if (file.activeSheetId === workbook.activeSheetId) return;
  for (const { sheet, path } of saved) {
    const xml = textOf(parts, path) ?? "";
    const bare = xml.replace(/(<sheetView\b[^>]*?)\s+tabSelected="[^"]*"/g, "$1");
    const isActive = sheet.id === workbook.activeSheetId;
    const marked = isActive ? bare.replace(/<sheetView\b/, '<sheetView tabSelected="1"') : bare;
    if (marked !== xml) setText(parts, path, marked);
  }
}

function stateToKeep(workbook: HostWorkbook, saved: readonly SavedSheet[]): WorkbenchState {
  const own = saved.filter(({ sheet, sheetId }) => sheet.id !== sheetGuid(sheetId));
  return {
    settings: Object.fromEntries(workbook.settings),
    sheetIds: Object.fromEntries(own.map(({ sheet, sheetId }) => [String(sheetId), sheet.id])),
  };
}
