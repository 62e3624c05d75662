import { describeVi } from "../../src/app/describeVi";
import { summarise, type Summary } from "../../src/app/summarise";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { setContent } from "../../workbench/host/book/cellInput";
import { readCell } from "../../workbench/host/book/cells";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { mergeReplica } from "../../workbench/host/operations/mergeReplica";
import { copySheet, renameSheet } from "../../workbench/host/operations/sheetEdit";
import { plainBranch } from "../support/branchWorkbook";
import { copyWorkbook } from "../support/faults/copyWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

const BOTH = [
  ["Tổng hợp", "Tổng hợp (2)"],
  ["Đề xuất của các chủ thể", "Đề xuất của các chủ thể (2)"],
  ["Thống kê xếp loại đảng viên", "Thống kê xếp loại đảng viên (2)"],
  ["Biểu 6F – BTCTW", "Biểu 6F – BTCTW (2)"],
  ["Kiểm soát tỷ lệ xuất sắc", "Kiểm soát tỷ lệ xuất sắc (2)"],
  ["Kiểm tra", "Kiểm tra (2)"],
] as const;
const FIRST = BOTH.map(([name]) => name);
const SECOND = BOTH.map(([, name]) => name);

async function oneClick(workbook: HostWorkbook): Promise<Summary> {
  await openInExcel(workbook, { floor: "1.13" });
  return onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "15/12/2025 14:05", describe: describeVi }),
  );
}

function cell(workbook: HostWorkbook, name: string, row: number, column = 0) {
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  return readCell(workbook, index, row, column).value;
}

/** The workbook after two people have summarised it so often, and their copies were merged. */
async function merged(mine: number, theirs: number): Promise<HostWorkbook> {
  const workbook = plainBranch(3);
  const other = copyWorkbook(workbook);
  for (let i = 0; i < mine; i += 1) await oneClick(workbook);
  for (let i = 0; i < theirs; i += 1) await oneClick(other);
  mergeReplica(workbook, other, 1);
  return workbook;
}

beforeAll(startStandIn);

describe("of the sheets that two people made at the same time", () => {
  test.each([
    [2, 1, FIRST, SECOND],
    [1, 2, SECOND, FIRST],
  ])("those of the later run are kept: %i and %i runs", async (mine, theirs, kept, emptied) => {
    const workbook = await merged(mine, theirs);
    const { written, review } = await oneClick(workbook);
    expect(review.branches.map(({ tally }) => tally.present)).toEqual([3]);
    expect(written.emptied).toEqual(emptied);
    expect(written.sheets.map(({ name }) => name)).toEqual([...kept, ...emptied]);
    for (const name of emptied)
      expect(cell(workbook, name, 1)).toBe(
        "Trang tính này đã có bản mới hơn thay thế, có thể xóa. Thời điểm lập: 15/12/2025 14:05.",
      );
    const charts = workbook.sheets.map((sheet) => [sheet.name, sheet.charts.length]);
    expect(charts.filter(([, count]) => count !== 0)).toEqual([[kept[0], 1]]);
  });

  test("the same ones are kept by the next run, which says no more of it", async () => {
    const workbook = await merged(1, 1);
    const first = await oneClick(workbook);
    const second = await oneClick(workbook);
    expect(first.written.emptied).toHaveLength(BOTH.length);
    expect(second.written).toEqual({ ...first.written, emptied: [] });
    expect(workbook.sheets).toHaveLength(1 + 2 * BOTH.length);
  });

  test("notes on an emptied one are left", async () => {
    const workbook = await merged(2, 1);
    const index = workbook.sheets.findIndex(({ name }) => name === "Tổng hợp (2)");
    setContent(workbook, index, 3, 20, "hỏi lại");
    await oneClick(workbook);
    expect(cell(workbook, "Tổng hợp (2)", 3, 20)).toBe("hỏi lại");
  });
});

describe("a sheet is left as it is", () => {
  test("where somebody copied ours", async () => {
    const workbook = plainBranch(3);
    await oneClick(workbook);
    const index = workbook.sheets.findIndex(({ name }) => name === "Biểu 6F – BTCTW");
    const copy = copySheet(workbook, workbook.sheets[index]!, "End");
    const { written, reading } = await oneClick(workbook);
    expect([written.emptied, reading.copies]).toEqual([[], [copy.name]]);
  });

  test("where it came from another workbook", async () => {
    const [workbook, other] = [plainBranch(3), plainBranch(4)];
    renameSheet(other, other.sheets[0]!, "Danh sách");
    await oneClick(workbook);
    for (let i = 0; i < 3; i += 1) await oneClick(other);
    const { settings } = workbook;
    workbook.settings = new Map();
    mergeReplica(workbook, other, 1);
    workbook.settings = settings;
    const before = cell(workbook, "Tổng hợp (2)", 4);
    const { written, reading } = await oneClick(workbook);
    expect([written.emptied, reading.copies]).toEqual([[], SECOND]);
    expect(cell(workbook, "Tổng hợp (2)", 4)).toBe(before);
  });
});
