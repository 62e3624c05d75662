import readExcel from "read-excel-file/node";
import { readCell } from "../../workbench/host/book/cells";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { asNewFile } from "../../workbench/xlsx/write/blankFile";
import { saveWorkbook } from "../../workbench/xlsx/write/saveWorkbook";
import { filledKit } from "../support/filledKit";
import { startStandIn } from "../support/openWorkbook";
import { throughOffice } from "./office";

let workbook: HostWorkbook;
let computed: Uint8Array;

beforeAll(async () => {
  await startStandIn();
  ({ workbook } = await filledKit());
  ({ kit: computed } = throughOffice({ kit: await saveWorkbook(await asNewFile(workbook)) }));
});

const ROWS = 30;
const COLUMNS = 12;

/** The results of a sheet's formulas, by row and column. */
function results(sheet: number): readonly (readonly [number, number, unknown])[] {
  const cells: [number, number, unknown][] = [];
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const { formula, value } = readCell(workbook, sheet, row, column);
      if (formula !== null) cells.push([row, column, value === "" ? null : value]);
    }
  return cells;
}

const SERIAL_OF_1970 = 25569;

/** A cell with a date is read as a moment. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.getTime() / 86_400_000 + SERIAL_OF_1970 : (value ?? null);
}

test.each([
  ["Thông tin hội nghị 2023", [1]],
  ["Kiểm phiếu 2023", ["Khớp", 75, "Có", "Chưa"]],
  ["Chỉ tiêu 2023", [120, "Vượt", 100, "Đạt", 92.5, "Chưa đạt"]],
  // 5 May 2024, and 30 working days later.
  ["Kết nạp, dự bị 2023", [45417, 45457]],
  ["Ý kiến, kiến nghị 2023", [1]],
  ["Biểu quyết 2023", ["Thông qua", "Không thông qua"]],
] as const)("every formula of %s has the same result in LibreOffice", async (name, shown) => {
  const own = results(workbook.sheets.findIndex((sheet) => sheet.name === name));
  const sheets = await readExcel(Buffer.from(computed));
  const rows = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  expect(own.map(([row, column]) => [row, column, plain(rows[row]?.[column])])).toEqual(own);
  expect(own.map(([, , value]) => value)).toEqual(expect.arrayContaining([...shown]));
});
