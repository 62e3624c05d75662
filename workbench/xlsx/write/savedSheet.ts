import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import type { FileSheet, WorkbookFile } from "../file/file";
import { addPart, freePath, relate } from "../package/package";
import { type Package, relationshipsOf, textOf } from "../../../src/files/package/package";
import { elementsOf } from "../../../src/files/package/xml";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const blankSheet =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** A worksheet and its part in the saved file. */
export interface SavedSheet {
  readonly sheet: HostSheet;
  readonly path: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** Returns the part of a sheet, and adds a blank one for a sheet that the file does not have. */
export function savedSheet(
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

/** New sheets are numbered in tab order from the highest number in the file, so that no number is used twice. */
function newSheetId(file: WorkbookFile, workbook: HostWorkbook, sheet: HostSheet): number {
  const entries = elementsOf(textOf(file.parts, file.workbookPath) ?? "", "sheet");
  const taken = entries.map((entry) => Number(/\bsheetId="(\d+)"/.exec(entry)?.[1] ?? 0));
  const added = workbook.sheets.filter(({ source }) => source === null);
  return Math.max(0, ...taken) + added.indexOf(sheet) + 1;
}
