import { describeVi } from "../../../src/app/describeVi";
import { summarise } from "../../../src/app/summarise";
import { hasTable } from "../../../src/core/table/findTables";
import { onExcel } from "../../../src/excel/workbook";
import { setContents } from "../../../workbench/host/book/cellInput";
import { readCell } from "../../../workbench/host/book/cells";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openInExcel, startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

const NOTICE = "Đã lập bảng tổng hợp, nhưng dữ liệu đang được sửa. Nên tổng hợp lần nữa.";

function branch(rating: string): HostWorkbook {
  const workbook = newWorkbook(["Xếp loại"]);
  setContents(workbook, 0, 0, 0, [
    ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
    ["(Họp ngày 15 tháng 12 năm 2023)"],
    [],
    ["TT", "Họ và tên", "Chi bộ xếp loại", "Ghi chú"],
    [1, "Lê An", rating, ""],
    [2, "Lê Bình", "Hoàn thành tốt nhiệm vụ", ""],
  ]);
  return workbook;
}

const WRONG = "Đạt yêu cầu";
const FINE = "Hoàn thành tốt nhiệm vụ";

async function run(workbook: HostWorkbook): Promise<void> {
  await openInExcel(workbook);
  await onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "15/12/2023 14:05", describe: describeVi }),
  );
}

async function leave(workbook: HostWorkbook, text = NOTICE): Promise<number> {
  const host = await openInExcel(workbook);
  await onExcel(hasTable)((port) => port.leaveNotice(text));
  return host.syncs;
}

/** The cells of a sheet that contain something, from top to bottom. */
function cellsOn(workbook: HostWorkbook, name: string) {
  const sheet = workbook.sheets.findIndex((each) => each.name === name);
  return Array.from({ length: 120 * 12 }, (_, i) => ({ row: Math.floor(i / 12), column: i % 12 }))
    .map((at) => ({ ...at, value: readCell(workbook, sheet, at.row, at.column).value }))
    .filter(({ value }) => value !== "");
}

const bottomOf = (workbook: HostWorkbook, name: string) => cellsOn(workbook, name).at(-1);

function namesOn(workbook: HostWorkbook, name: string): readonly string[] {
  return workbook.sheets.find((each) => each.name === name)?.names.map((each) => each.name) ?? [];
}

test("a notice is the last line of the sheet of findings, under a hidden name, in three round trips", async () => {
  const workbook = branch(WRONG);
  await run(workbook);
  const last = bottomOf(workbook, "Kiểm tra")!;
  expect(await leave(workbook)).toBe(3);
  expect(bottomOf(workbook, "Kiểm tra")).toEqual({ row: last.row + 1, column: 0, value: NOTICE });
  expect(workbook.sheets.find(({ name }) => name === "Kiểm tra")?.names).toContainEqual(
    expect.objectContaining({ name: "xlcb.notice", visible: false }),
  );
});

test("two runs later nothing of it is left, and notes stay where they were", async () => {
  const workbook = branch(WRONG);
  await run(workbook);
  await run(workbook);
  const before = cellsOn(workbook, "Kiểm tra");
  const names = namesOn(workbook, "Kiểm tra");
  const sheet = workbook.sheets.findIndex(({ name }) => name === "Kiểm tra");
  await leave(workbook);
  const { row } = bottomOf(workbook, "Kiểm tra")!;
  setContents(workbook, sheet, row, 9, [["bên cạnh"]]);
  setContents(workbook, sheet, row + 3, 1, [["bên dưới"]]);
  await run(workbook);
  await run(workbook);
  expect(cellsOn(workbook, "Kiểm tra")).toEqual([
    ...before,
    { row, column: 9, value: "bên cạnh" },
    { row: row + 3, column: 1, value: "bên dưới" },
  ]);
  expect(namesOn(workbook, "Kiểm tra")).toEqual(names);
});

test("a second notice replaces the first", async () => {
  const workbook = branch(WRONG);
  await run(workbook);
  await leave(workbook);
  const first = bottomOf(workbook, "Kiểm tra")!;
  await leave(workbook, "=khác");
  expect(bottomOf(workbook, "Kiểm tra")).toEqual({ ...first, value: "=khác" });
  expect(namesOn(workbook, "Kiểm tra").filter((name) => name === "xlcb.notice")).toHaveLength(1);
});

test("without findings the notice is on the summary", async () => {
  const workbook = branch(FINE);
  await run(workbook);
  await leave(workbook);
  expect(bottomOf(workbook, "Tổng hợp")?.value).toBe(NOTICE);
});

test("a protected sheet is passed over", async () => {
  const workbook = branch(WRONG);
  await run(workbook);
  workbook.sheets.find(({ name }) => name === "Kiểm tra")!.protection = { sheet: true };
  await leave(workbook);
  expect(bottomOf(workbook, "Tổng hợp")?.value).toBe(NOTICE);
});

test.each<[string, (workbook: HostWorkbook) => Promise<void> | void]>([
  ["that was never summarised", () => undefined],
  [
    "that is read-only",
    async (workbook) => {
      await run(workbook);
      workbook.isReadOnly = true;
    },
  ],
])("nothing is written into a workbook %s", async (_, prepare) => {
  const workbook = branch(WRONG);
  await prepare(workbook);
  const all = () => workbook.sheets.map(({ name }) => cellsOn(workbook, name));
  const before = all();
  await leave(workbook);
  expect(all()).toEqual(before);
});
