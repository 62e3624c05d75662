import type { CellStyle } from "hucre";
import { calculate } from "../../host/book/cells";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { cellChanges, lookChanges, lookKeys, type CellChange } from "./cellChanges";
import { readCells, sharedStrings } from "../package/fileCells";
import { makeDonor, type Donor } from "./template";
import {
  canonical,
  differs,
  snapshotOf,
  type FileSheet,
  type OpenedWorkbook,
  type SheetSnapshot,
  type WorkbookFile,
} from "../file/file";
import { nameTexts } from "../read/definedNames";
import {
  addPart,
  freePath,
  pack,
  relate,
  relatedParts,
  relationshipsOf,
  removePart,
  setText,
  textOf,
  unrelate,
  type Package,
} from "../package/package";
import { renameSheets } from "./sheetRenames";
import { sheetGuid } from "../read/readSheet";
import { writeState } from "../package/workbenchState";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeLooks } from "./writeLooks";
import { rowChanges, writeSheet } from "./writeSheet";
import { writeTables } from "./writeTables";
import { writeWorkbook, type SavedSheet } from "./writeWorkbook";
import { elementsOf, joinChildren, splitChildren } from "../package/xml";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const blankSheet =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** What there is to write of one sheet. */
interface SheetPlan {
  readonly sheet: HostSheet;
  readonly before: FileSheet | null;
  readonly changes: readonly CellChange[];
}

/** The file with the workbook's changes in it: parts that nothing touched are the same, byte for byte. */
export async function saveWorkbook({ workbook, file }: OpenedWorkbook): Promise<Uint8Array> {
  calculate(workbook);
  const parts = new Map(file.parts);
  renameSheets(parts, file, workbook);
  const keyOf = lookKeys();
  const looks = new Map<string, CellStyle>();
  const plans = workbook.sheets.map((sheet, index) =>
    planSheet(workbook, file, sheet, index, keyOf, looks),
  );
  const unknown = [...looks].filter(([key]) => !file.lookKeys.includes(key));
  const donor = await makeDonor(
    workbook.sheets,
    unknown.map(([, look]) => look),
  );
  const formats = formatNumbers(
    parts,
    file,
    donor,
    unknown.map(([key]) => key),
  );
  const saved = plans.map(({ sheet, before }) => placeSheet(parts, file, workbook, sheet, before));
  plans.forEach((plan, index) => {
    const place = saved[index];
    if (place) writePlan(parts, workbook, plan, place.path, donor, formats);
  });
  removeSheets(parts, file, workbook);
  if (isTouched(file, workbook, plans)) {
    writeWorkbook(parts, file, workbook, saved);
    selectTab(parts, file, workbook, saved);
    removeCalculationChain(parts, file, plans);
  }
  writeState(parts, file.workbookPath, keptState(workbook, saved));
  return pack(parts);
}

function planSheet(
  workbook: HostWorkbook,
  file: WorkbookFile,
  sheet: HostSheet,
  index: number,
  keyOf: (look: CellStyle) => string,
  looks: Map<string, CellStyle>,
): SheetPlan {
  const before = sheet.source === null ? null : (file.sheets[sheet.source] ?? null);
  const cells =
    before === null ? [] : readCells(textOf(file.parts, before.path) ?? "", stringsOf(file));
  const changed = lookChanges(sheet, cells, file, keyOf);
  for (const [key, look] of changed) {
    const style = sheet.styles.get(key);
    if (look !== "" && style) looks.set(look, style);
  }
  const changes = cellChanges(
    workbook,
    index,
    cells,
    before?.formulas ?? new Map<string, string>(),
    changed,
  );
  return { sheet, before, changes };
}

function stringsOf({ parts, workbookPath }: WorkbookFile): string[] {
  const path = relatedParts(parts, workbookPath, "sharedStrings")[0];
  return path === undefined ? [] : sharedStrings(textOf(parts, path) ?? "");
}

/** The number of each look's cell format, those of the file first. */
function formatNumbers(
  parts: Package,
  file: WorkbookFile,
  donor: Donor,
  unknown: readonly string[],
): (look: string) => number {
  const stylesPath = relatedParts(parts, file.workbookPath, "styles")[0] ?? "xl/styles.xml";
  const added = writeLooks(parts, stylesPath, donor);
  const numbers = new Map(unknown.map((key, index) => [key, added[index] ?? 0]));
  return (look) => {
    if (look === "") return 0;
    const known = file.lookKeys.indexOf(look);
    return known >= 0 ? known : (numbers.get(look) ?? 0);
  };
}

function placeSheet(
  parts: Package,
  file: WorkbookFile,
  workbook: HostWorkbook,
  sheet: HostSheet,
  before: FileSheet | null,
): SavedSheet {
  if (before !== null) {
    const relationship = relationshipsOf(parts, file.workbookPath).find(
      ({ target }) => target === before.path,
    );
    return {
      sheet,
      path: before.path,
      sheetId: before.sheetId,
      relationshipId: relationship?.id ?? "",
    };
  }
  const path = freePath(parts, "xl/worksheets/sheet");
  addPart(parts, path, worksheetType, blankSheet);
  const relationshipId = relate(parts, file.workbookPath, "worksheet", path);
  return { sheet, path, sheetId: newSheetId(file, workbook, sheet), relationshipId };
}

/** Numbers of sheets that were in the file are not given again; new sheets count on from the highest, in tab order. */
function newSheetId(file: WorkbookFile, workbook: HostWorkbook, sheet: HostSheet): number {
  const entries = elementsOf(textOf(file.parts, file.workbookPath) ?? "", "sheet");
  const taken = entries.map((entry) => Number(/\bsheetId="(\d+)"/.exec(entry)?.[1] ?? 0));
  const made = workbook.sheets.filter(({ source }) => source === null);
  return Math.max(0, ...taken) + made.indexOf(sheet) + 1;
}

const blankSnapshot: SheetSnapshot = {
  name: "",
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
  links: new Map(),
  page: {},
  headerFooter: {},
  tables: [],
  charts: [],
  validations: [],
};

function writePlan(
  parts: Package,
  workbook: HostWorkbook,
  { sheet, before, changes }: SheetPlan,
  path: string,
  donor: Donor,
  formatOf: (look: string) => number,
): void {
  const was = before?.before ?? blankSnapshot;
  const rows = rowChanges(was, sheet);
  if (changes.length > 0 || rows.size > 0)
    setText(
      parts,
      path,
      withoutDimension(writeCells(textOf(parts, path) ?? "", changes, rows, formatOf)),
    );
  const donorPath = donor.sheetPaths.get(sheet) ?? "";
  if (isChanged(was, sheet))
    writeSheet(parts, path, was, sheet, textOf(donor.parts, donorPath) ?? "");
  if (differs(was, sheet, "tables")) writeTables(parts, path, workbook, sheet, before);
  if (differs(was, sheet, "charts"))
    writeCharts(parts, path, sheet, before, { parts: donor.parts, path: donorPath });
}

function isChanged(was: SheetSnapshot, sheet: HostSheet): boolean {
  const { name, visibility, tables, charts, rowHeights, hiddenRows } = was;
  const others = { name, visibility, tables, charts, rowHeights, hiddenRows };
  return canonical(was) !== canonical({ ...snapshotOf(sheet), ...others });
}

/** The used range is a hint that changes make false; Excel finds it by itself. */
function withoutDimension(xml: string): string {
  const part = splitChildren(xml);
  return joinChildren({
    ...part,
    children: part.children.filter(({ name }) => name !== "dimension"),
  });
}

function removeSheets(parts: Package, file: WorkbookFile, workbook: HostWorkbook): void {
  file.sheets.forEach(({ path }, index) => {
    if (workbook.sheets.some(({ source }) => source === index)) return;
    const relationship = relationshipsOf(parts, file.workbookPath).find(
      ({ target }) => target === path,
    );
    for (const part of relatedParts(parts, path, "table")) removePart(parts, part);
    removePart(parts, path);
    if (relationship) unrelate(parts, file.workbookPath, relationship.id);
  });
}

/** Whether anything at all differs from the file, settings apart. */
function isTouched(
  file: WorkbookFile,
  workbook: HostWorkbook,
  plans: readonly SheetPlan[],
): boolean {
  const isSameOrder =
    workbook.sheets.length === file.sheets.length &&
    workbook.sheets.every(({ source }, index) => source === index);
  const isSameName = canonical(nameTexts(workbook)) === canonical(file.names);
  const isSameSheet = plans.every(
    ({ sheet, before, changes }) =>
      changes.length === 0 &&
      before !== null &&
      canonical(before.before) === canonical(snapshotOf(sheet)),
  );
  return (
    !isSameOrder || !isSameName || !isSameSheet || file.activeSheetId !== workbook.activeSheetId
  );
}

/** Two sheets marked as selected are a group, where typing in one types in both. */
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

/** The order of calculation lists the formulas that there were; Excel makes it anew. */
function removeCalculationChain(
  parts: Package,
  file: WorkbookFile,
  plans: readonly SheetPlan[],
): void {
  const touches = plans.some(({ changes }) =>
    changes.some(({ content }) => content !== null && content.kind !== "result"),
  );
  const isSame = !touches && plans.length === file.sheets.length;
  const relationship = relationshipsOf(parts, file.workbookPath).find(({ type }) =>
    type.endsWith("/calcChain"),
  );
  if (isSame || !relationship) return;
  removePart(parts, relationship.target);
  unrelate(parts, file.workbookPath, relationship.id);
}

function keptState(
  workbook: HostWorkbook,
  saved: readonly SavedSheet[],
): Parameters<typeof writeState>[2] {
  const own = saved.filter(({ sheet, sheetId }) => sheet.id !== sheetGuid(sheetId));
  return {
    settings: Object.fromEntries(workbook.settings),
    sheetIds: Object.fromEntries(own.map(({ sheet, sheetId }) => [String(sheetId), sheet.id])),
  };
}
