import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dateToSerial, type CellValue as HucreValue, type Sheet, type Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { parseA1 } from "../../src/core/model/address";
import type { CellValue, ExcelTable, SheetSnapshot, Snapshot } from "../../src/core/model/grid";

const FIXTURES = join(process.cwd(), "test/fixtures");
const read = new Map<string, Promise<Snapshot>>();

/** Reads a sample's visible sheets as Excel's `range.values` returns them; once per test file. */
export function sampleSnapshot(file: string): Promise<Snapshot> {
  return fixtureSnapshot(`samples/${file}`);
}

/** Reads a workbook of `test/fixtures` in the same way. */
export function fixtureSnapshot(path: string): Promise<Snapshot> {
  const known = read.get(path);
  if (known) return known;
  const snapshot = readFile(join(FIXTURES, path)).then((bytes) => snapshotOf(bytes));
  read.set(path, snapshot);
  return snapshot;
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const workbook = await readXlsx(bytes);
  const is1904 = workbook.dateSystem === "1904";
  const sheets = visibleSheets(workbook).map(({ sheet, id }) => sheetSnapshot(sheet, id, is1904));
  return { sheets };
}

function visibleSheets(workbook: Workbook): { sheet: Sheet; id: string }[] {
  return workbook.sheets
    .map((sheet, index) => ({ sheet, id: `{sheet-${String(index + 1)}}` }))
    .filter(({ sheet }) => sheet.hidden !== true && sheet.veryHidden !== true);
}

function sheetSnapshot(sheet: Sheet, id: string, is1904: boolean): SheetSnapshot {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellValue(row[column] ?? null, is1904)),
  );
  return { id, name: sheet.name, grid: { top: 0, left: 0, values }, tables: excelTables(sheet) };
}

function cellValue(value: HucreValue, is1904: boolean): CellValue {
  if (value === null) return "";
  return value instanceof Date ? dateToSerial(value, is1904) : value;
}

function excelTables(sheet: Sheet): ExcelTable[] {
  return (sheet.tables ?? []).flatMap(({ name, range }) => {
    const rect = range === undefined ? null : parseA1(range);
    return rect === null ? [] : [{ name, range: rect }];
  });
}
