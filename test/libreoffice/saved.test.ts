import { a1 } from "../../src/core/model/address";
import { addSheet } from "../../workbench/host/book/newWorkbook";
import type { OpenedWorkbook } from "../../workbench/xlsx/file/file";
import { readCells, sharedStrings } from "../../src/files/sheet/fileCells";
import { textOf } from "../../src/files/package/package";
import { unpack } from "../../workbench/xlsx/package/package";
import { saveWorkbook } from "../../workbench/xlsx/write/saveWorkbook";
import { startStandIn } from "../support/openWorkbook";
import { opened, sampleBytes, sampleNames } from "../workbench/xlsx/opened";
import { richBook } from "../workbench/xlsx/richBook";
import { fillSummary } from "../workbench/xlsx/summary";
import { office, throughOffice } from "./office";

const RICH = "a file of another program";

/** The saved samples by name, and the same files after LibreOffice. */
const saved: Record<string, Uint8Array> = {};
let converted: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  await startStandIn();
  for (const name of sampleNames) saved[name] = await saveWorkbook(await withSummary(name));
  saved[RICH] = await saveWorkbook(await opened(richBook));
  converted = throughOffice(saved);
});

/** Returns the value of every filled cell by sheet and address, with numbers to nine digits. */
function valuesOf(bytes: Uint8Array): Record<string, unknown> {
  const parts = unpack(bytes);
  const strings = sharedStrings(textOf(parts, "xl/sharedStrings.xml") ?? "");
  const sheets = [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+$/.test(path)).sort();
  const values: Record<string, unknown> = {};
  for (const path of sheets)
    for (const cell of readCells(textOf(parts, path) ?? "", strings)) {
      const value = "value" in cell.value ? cell.value.value : "";
      if (value === "") continue;
      values[`${path}!${a1(cell)}`] =
        typeof value === "number" ? Number(value.toPrecision(9)) : value;
    }
  return values;
}

async function withSummary(name: string): Promise<OpenedWorkbook> {
  const book = await opened(sampleBytes(name));
  const sheet = addSheet(book.workbook, "Tổng hợp");
  fillSummary(book.workbook, sheet);
  return book;
}

test.each(sampleNames)(
  "%s with a summary has the same values after LibreOffice computes them",
  (name) => {
    expect(valuesOf(converted[name]!)).toEqual(valuesOf(saved[name]!));
  },
);

test("LibreOffice reads charts, merges, tables and looks", async () => {
  const { workbook } = await opened(converted["seed-2023.xlsx"]!);
  const sheet = workbook.sheets[2]!;
  expect(sheet.charts.map(({ name, type, title }) => [name, type, title])).toEqual([
    ["xlcb-muc", "ColumnClustered", "Kết quả xếp loại đảng viên"],
    ["xlcb-ty-le", "Doughnut", "Tỷ lệ các mức"],
  ]);
  expect(sheet.charts[0]!.series[0]!.colors.get(3)).toBe("#C00000");
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 9 }]);
  expect(sheet.tables.map(({ name, range }) => [name, range])).toEqual([
    ["tblTongHop", { top: 1, left: 0, bottom: 5, right: 2 }],
  ]);
  expect(sheet.styles.get("1,0")?.font).toMatchObject({
    name: "Times New Roman",
    size: 13,
    bold: true,
  });
  expect(sheet.page).toMatchObject({ paperSize: "a4", orientation: "landscape", fitToWidth: 1 });
});

test(`${RICH} keeps its sheets and its table`, async () => {
  const { workbook } = await opened(converted[RICH]!);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Dữ liệu", "Visible"],
    ["Kín", "Hidden"],
    ["An", office === undefined ? "VeryHidden" : "Hidden"],
  ]);
  expect(workbook.sheets[0]!.tables[0]!.columns).toEqual(["Họ và tên", "Điểm", "Gấp đôi"]);
});
