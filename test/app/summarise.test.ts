import { describeVi } from "../../src/app/describeVi";
import { summarise } from "../../src/app/summarise";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { readCell } from "../../workbench/host/book/cells";
import { setContent, setContents } from "../../workbench/host/book/cellInput";
import type { HostOptions } from "../../workbench/host/host";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { copyWorkbook } from "../support/faults/copyWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

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

async function run(workbook: HostWorkbook, options: HostOptions = {}) {
  const host = await openInExcel(workbook, options);
  const summary = await onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "15/12/2023 14:05", describe: describeVi }),
  );
  return { host, summary };
}

function textsOn(workbook: HostWorkbook, name: string): readonly unknown[] {
  const sheet = workbook.sheets.findIndex((each) => each.name === name);
  return Array.from(
    { length: 40 * 8 },
    (_, i) => readCell(workbook, sheet, Math.floor(i / 8), i % 8).value,
  ).filter((value) => value !== "");
}

test("the summary is shown where nothing is wrong, the findings where there is an error", async () => {
  const fine = branch("Hoàn thành tốt nhiệm vụ");
  await run(fine);
  expect(fine.sheets.find(({ id }) => id === fine.activeSheetId)?.name).toBe("Tổng hợp");
  const wrong = branch("Đạt yêu cầu");
  await run(wrong);
  expect(wrong.sheets.find(({ id }) => id === wrong.activeSheetId)?.name).toBe("Kiểm tra");
});

test("the next run lists a finding that was corrected", async () => {
  const workbook = branch("Đạt yêu cầu");
  const first = await run(workbook);
  expect(first.summary.review.findings.map(({ code }) => code)).toEqual(["unknown-level-word"]);
  setContent(workbook, 0, 4, 2, "Hoàn thành tốt nhiệm vụ");
  const second = await run(workbook);
  expect(second.summary.review.findings).toEqual([]);
  expect(textsOn(workbook, "Kiểm tra")).toContain("Đã xử lý từ lần kiểm tra trước");
  await run(workbook);
  expect(textsOn(workbook, "Kiểm tra")).not.toContain("Đã xử lý từ lần kiểm tra trước");
});

test("a source edited during writing makes the run start over once", async () => {
  const workbook = branch("Hoàn thành nhiệm vụ");
  const { summary } = await run(workbook, {
    faults: {
      3: {
        before: () => {
          setContent(workbook, 0, 4, 2, "Hoàn thành tốt nhiệm vụ");
        },
      },
    },
  });
  expect(summary.stale).toBe(false);
  expect(summary.review.branches[0]?.tally.levels).toMatchObject({ good: 2, completed: 0 });
});

test("a finding that was corrected is listed where an attempt cleared the list and ended", async () => {
  const start = branch("Đạt yêu cầu");
  await run(start);
  setContent(start, 0, 4, 2, "Hoàn thành tốt nhiệm vụ");
  for (const lands of [0.6, 0.7, 0.8, 0.9]) {
    const workbook = copyWorkbook(start);
    await run(workbook, { faults: { 5: { error: { code: "GeneralException", lands } } } });
    const isListed = textsOn(workbook, "Kiểm tra").includes("Đã xử lý từ lần kiểm tra trước");
    expect([lands, isListed]).toEqual([lands, true]);
  }
});

test("the result is stale where somebody keeps typing", async () => {
  const workbook = branch("Hoàn thành nhiệm vụ");
  const type = (rating: string) => ({
    before: () => {
      setContent(workbook, 0, 4, 2, rating);
    },
  });
  const { summary } = await run(workbook, {
    faults: { 4: type("Hoàn thành tốt nhiệm vụ"), 11: type("Không hoàn thành nhiệm vụ") },
  });
  expect(summary.stale).toBe(true);
});

test("a protected sheet of ours stops the run and leaves the source alone", async () => {
  const workbook = branch("Hoàn thành tốt nhiệm vụ");
  await run(workbook);
  workbook.sheets[1]!.protection = { sheet: true };
  await expect(run(workbook)).rejects.toMatchObject({ kind: "sheetProtected" });
  expect(readCell(workbook, 0, 4, 2).value).toBe("Hoàn thành tốt nhiệm vụ");
});
