import { describeVi } from "../../src/app/describeVi";
import { summarise, type Summary } from "../../src/app/summarise";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { setContents } from "../../workbench/host/book/cellInput";
import { type HostValue, readCell } from "../../workbench/host/book/cells";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { HostOptions } from "../../workbench/host/host";
import { renameSheet } from "../../workbench/host/operations/sheetEdit";
import { fullBranch, plainBranch } from "../support/branchWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

/** So few that shares of them are findings: every sheet is written. */
const MEMBERS = 40;
const SHEETS = [
  "Tổng hợp",
  "Đề xuất của các chủ thể",
  "Thống kê xếp loại đảng viên",
  "Biểu 6F – BTCTW",
  "Biên bản kiểm phiếu",
  "Đề nghị khen thưởng",
  "Chưa kiểm điểm, xếp loại",
  "Kiểm soát tỷ lệ xuất sắc",
  "Kiểm tra",
];

/** Presses the button once in an Excel with these ways. */
async function oneClick(workbook: HostWorkbook, options: HostOptions = {}): Promise<Summary> {
  await openInExcel(workbook, options);
  return onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "15/12/2025 14:05", describe: describeVi }),
  );
}

test("writes every sheet where addresses are separated by semicolons", async () => {
  const { written } = await oneClick(fullBranch(MEMBERS), { listSeparator: ";" });
  expect(written.sheets.map(({ name }) => name)).toEqual(SHEETS);
  expect(written).toMatchObject({ differences: [], unfinishedLooks: [] });
});

/** The texts and numbers on one sheet of a workbook, as far as the tables of this file reach. */
function valuesOn(workbook: HostWorkbook, name: string): readonly HostValue[] {
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  return Array.from(
    { length: 60 * 12 },
    (_, i) => readCell(workbook, index, Math.floor(i / 12), i % 12).value,
  ).filter((value) => value !== "");
}

/** The looks are the last round trip: two to read so few members, then sheets, contents, reading back. */
const LOOKS = 6;

/** A workbook summarised where Excel refuses nothing. */
let smooth: HostWorkbook;

beforeAll(async () => {
  smooth = fullBranch(MEMBERS);
  await oneClick(smooth);
});

describe("without the focus", () => {
  const loses = (workbook: HostWorkbook): void => {
    workbook.hasFocus = false;
  };

  test("all figures are written, and the sheets whose looks are unfinished are named", async () => {
    const workbook = fullBranch(MEMBERS);
    const { written } = await oneClick(workbook, { faults: { [LOOKS]: { before: loses } } });
    expect(written).toMatchObject({ differences: [], sourceChanged: false });
    expect(written.unfinishedLooks).toEqual(SHEETS);
    for (const name of SHEETS) expect(valuesOn(workbook, name)).toEqual(valuesOn(smooth, name));
  });

  test("the next run finishes the looks", async () => {
    const workbook = fullBranch(MEMBERS);
    await oneClick(workbook, { faults: { [LOOKS]: { before: loses } } });
    workbook.hasFocus = true;
    const { written } = await oneClick(workbook);
    expect(written.unfinishedLooks).toEqual([]);
    expect(workbook.sheets.slice(1).filter(({ showGridlines }) => showGridlines)).toEqual([]);
  });

  test("nothing is written where a sheet would have to be added", async () => {
    const workbook = plainBranch(3);
    loses(workbook);
    await expect(oneClick(workbook)).rejects.toMatchObject({
      kind: "busy",
      progress: { kind: "known", done: [], partly: [] },
    });
    expect(workbook.sheets).toHaveLength(1);
  });
});

test("a list that is renamed before the sheets are filled is summarised under its new name", async () => {
  const workbook = fullBranch(MEMBERS);
  const before = ({ sheets }: HostWorkbook): void => {
    renameSheet(workbook, sheets[0]!, "Danh sách mới");
  };
  const { written, stale } = await oneClick(workbook, { faults: { [LOOKS - 2]: { before } } });
  expect([written.differences, stale]).toEqual([[], false]);
  expect(valuesOn(workbook, "Tổng hợp")).toEqual(valuesOn(smooth, "Tổng hợp"));
});

test("a selected chart only keeps cells from being merged", async () => {
  const workbook = fullBranch(MEMBERS);
  workbook.isChartSelected = true;
  const { written } = await oneClick(workbook);
  expect(written).toMatchObject({ differences: [], sourceChanged: false });
  expect(written.unfinishedLooks).toContain("Tổng hợp");
  for (const name of SHEETS) expect(valuesOn(workbook, name)).toEqual(valuesOn(smooth, name));
});

test("cells with links have the font of the report", () => {
  const sheet = smooth.sheets.find(({ name }) => name === "Kiểm tra");
  const fonts = Array.from(sheet?.links.keys() ?? [], (key) => sheet?.styles.get(key)?.font);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatchObject({ name: "Times New Roman", size: 12 });
});

test("under manual calculation the figures are calculated before they are compared", async () => {
  const workbook = fullBranch(MEMBERS);
  workbook.calculationMode = "Manual";
  const first = await oneClick(workbook);
  setContents(workbook, 0, 10, 16, [["Không hoàn thành nhiệm vụ"]]);
  const second = await oneClick(workbook);
  expect([first.written.differences, second.written.differences]).toEqual([[], []]);
  expect(valuesOn(workbook, "Tổng hợp")).not.toEqual(valuesOn(smooth, "Tổng hợp"));
});
