import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeVi } from "../../src/app/describeVi";
import { summarise, type Summary } from "../../src/app/summarise";
import { hasTable } from "../../src/core/table/findTables";
import { MARK_NAME } from "../../src/excel/marks/mark";
import { OLD_FINDINGS_KEY } from "../../src/excel/marks/settings";
import { onExcel } from "../../src/excel/workbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";
import { opened } from "../workbench/xlsx/opened";

const FILE = join(__dirname, "../fixtures/earlier/messy-2023.summarised-2026-11-28.xlsx");
const OURS = [
  "Tổng hợp",
  "Đề xuất của các chủ thể",
  "Thống kê xếp loại đảng viên",
  "Biểu 6F – BTCTW",
  "Biên bản kiểm phiếu",
  "Chưa kiểm điểm, xếp loại",
  "Kiểm soát tỷ lệ xuất sắc",
  "Kiểm tra",
];

let workbook: HostWorkbook;
let sheetsBefore: readonly string[];
let summary: Summary;

beforeAll(async () => {
  await startStandIn();
  ({ workbook } = await opened(new Uint8Array(readFileSync(FILE))));
  sheetsBefore = workbook.sheets.map(({ name }) => name);
  await openInExcel(workbook);
  summary = await onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "15/12/2025 14:05", describe: describeVi }),
  );
});

describe("a workbook that the build of 28 November 2026 summarised", () => {
  test("keeps its sheets and gets no second ones", () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheetsBefore);
    expect(summary.written.sheets.map(({ name }) => name)).toEqual(OURS);
  });

  test("counts every member once", () => {
    expect(summary.review.branches.map(({ tally }) => tally.present)).toEqual([21]);
  });

  test("gets a mark on each sheet", () => {
    const marked = workbook.sheets.filter(({ names }) =>
      names.some(({ name }) => name === MARK_NAME),
    );
    expect(marked.map(({ name }) => name)).toEqual(OURS);
  });

  test("no longer has the names of people in its settings", () => {
    expect(workbook.settings.has(OLD_FINDINGS_KEY)).toBe(false);
    expect(JSON.stringify(Array.from(workbook.settings))).not.toMatch(/Đỗ Thị|Nguyễn|Trần/);
  });
});
