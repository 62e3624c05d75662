import { readFileSync } from "node:fs";
import { LAST_ROW } from "../../../src/core/model/address";
import { hasTable } from "../../../src/core/table/findTables";
import { onExcel } from "../../../src/excel/workbook";
import { setContents } from "../../../workbench/host/book/cellInput";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openWorkbook } from "../../../workbench/xlsx/read/openWorkbook";
import { openInExcel, startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

const STRAY = "test/fixtures/cases/stray-mark-in-last-row.xlsx";

async function read(workbook: HostWorkbook) {
  const host = await openInExcel(workbook);
  const { snapshot } = await onExcel(hasTable)((port) => port.read());
  return { grid: snapshot.sheets[0]?.grid, syncs: host.syncs, bytes: host.responseBytes };
}

test("a full stop in the last row costs one round trip, and the table above is read", async () => {
  const opened = await openWorkbook(new Uint8Array(readFileSync(STRAY)));
  if ("failure" in opened) throw new Error(opened.failure.kind);
  const { grid, syncs, bytes } = await read(opened.workbook);
  expect(grid?.values[5]?.slice(0, 3)).toEqual(["TT", "Họ và tên", "Chức vụ đảng"]);
  expect(grid?.values.length).toBeLessThan(100);
  expect(syncs).toBeLessThanOrEqual(4);
  expect(bytes).toBeLessThan(100_000);
});

test("a long table above a stray cell is read to its end", async () => {
  const workbook = newWorkbook(["Danh sách"]);
  const rows = Array.from({ length: 1_500 }, (_, i) => [i + 1, "Lê An", "Hoàn thành nhiệm vụ"]);
  setContents(workbook, 0, 0, 0, [["TT", "Họ và tên", "Chi bộ xếp loại"], ...rows]);
  setContents(workbook, 0, LAST_ROW, 2, [["."]]);
  const { grid } = await read(workbook);
  expect([grid?.values.length, grid?.values.at(-1)?.[0]]).toEqual([1_501, 1_500]);
});
