import { describeVi } from "../../src/app/describeVi";
import { summarise } from "../../src/app/summarise";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { setContents } from "../../workbench/host/book/cellInput";
import { addSheet } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { fullBranch, plainBranch } from "../support/branchWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

const KILOBYTE = 1024;

beforeAll(startStandIn);

/** Measures the whole job: read, check, write every sheet, show. */
async function costOf(workbook: HostWorkbook) {
  const host = await openInExcel(workbook);
  const options = { choice: {}, now: "15/12/2025 14:05", describe: describeVi };
  const { written } = await onExcel(hasTable)((port) => summarise(port, options));
  return {
    sheets: written.sheets.map(({ name }) => name),
    differences: written.differences,
    syncs: host.syncs,
    bytes: host.requestBytes,
  };
}

test("a plain branch of a hundred members takes at most 8 round trips and 135 KB of requests", async () => {
  const { syncs, bytes, differences } = await costOf(plainBranch(100));
  expect(differences).toEqual([]);
  expect(syncs).toBeLessThanOrEqual(8);
  expect(bytes).toBeLessThanOrEqual(135 * KILOBYTE);
});

test("a branch that fills every sheet takes at most 8 round trips and 215 KB", async () => {
  const { syncs, bytes, sheets, differences } = await costOf(fullBranch(100));
  expect(sheets).toEqual([
    "Tổng hợp",
    "Đề xuất của các chủ thể",
    "Thống kê xếp loại đảng viên",
    "Biểu 6F – BTCTW",
    "Biên bản kiểm phiếu",
    "Đề nghị khen thưởng",
    "Chưa kiểm điểm, xếp loại",
    "Kiểm soát tỷ lệ xuất sắc",
  ]);
  expect(differences).toEqual([]);
  expect(syncs).toBeLessThanOrEqual(8);
  expect(bytes).toBeLessThanOrEqual(215 * KILOBYTE);
});

test("the second run takes at most 8 round trips and 235 KB", async () => {
  const workbook = fullBranch(100);
  await costOf(workbook);
  const { syncs, bytes } = await costOf(workbook);
  expect(syncs).toBeLessThanOrEqual(8);
  expect(bytes).toBeLessThanOrEqual(235 * KILOBYTE);
});

test("sheets that are no source cost no round trip and few bytes", async () => {
  const [few, many] = [plainBranch(20), plainBranch(20)];
  for (let i = 0; i < 30; i += 1) {
    addSheet(many, `Chấm công tháng ${String(i + 1)}`);
    setContents(many, i + 1, 0, 0, [["BẢNG CHẤM CÔNG"], ["TT", "Họ và tên", "Ngày công"]]);
  }
  const [one, all] = [await costOf(few), await costOf(many)];
  expect(all.syncs).toBe(one.syncs);
  expect(all.bytes - one.bytes).toBeLessThanOrEqual(30 * 1.5 * KILOBYTE);
});

test("each additional member costs the same, because only the lists grow", async () => {
  const bytes: number[] = [];
  for (const members of [100, 200, 400]) bytes.push((await costOf(fullBranch(members))).bytes);
  const [some = 0, more = 0, most = 0] = bytes;
  expect((most - more) / 200).toBeLessThanOrEqual(1.1 * ((more - some) / 100));
  expect((more - some) / 100).toBeLessThanOrEqual(400);
});
