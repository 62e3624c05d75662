import type { CellEdit } from "../../src/core/model/finding";
import { onExcel } from "../../src/excel/workbook";
import { readCell } from "../../workbench/host/book/cells";
import { setContents } from "../../workbench/host/book/cellInput";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

async function edit(edits: readonly Omit<CellEdit, "sheet">[]) {
  const workbook = newWorkbook(["Xếp loại"]);
  setContents(workbook, 0, 0, 0, [["htt", { formula: "=1+1" }, "4/12"]]);
  const host = await openInExcel(workbook);
  const missed = await onExcel(() => true)((port) =>
    port.edit(edits.map((each) => ({ ...each, sheet: "Xếp loại" }))),
  );
  const values = [0, 1, 2].map((column) => readCell(workbook, 0, 0, column).value);
  return { missed: missed.length, values, syncs: host.syncs };
}

test("a cell that still has the value that was read gets the new text", async () => {
  const edits = [{ row: 0, column: 0, from: "htt", to: "Hoàn thành tốt nhiệm vụ" }];
  expect(await edit(edits)).toEqual({
    missed: 0,
    values: ["Hoàn thành tốt nhiệm vụ", 2, "4/12"],
    syncs: 2,
  });
});

test("a cell that somebody changed meanwhile is left alone and reported", async () => {
  expect(await edit([{ row: 0, column: 0, from: "HTNV", to: "x" }])).toMatchObject({
    missed: 1,
    values: ["htt", 2, "4/12"],
  });
});

test("a formula is never overwritten", async () => {
  expect(await edit([{ row: 0, column: 1, from: 2, to: 3 }])).toMatchObject({
    missed: 1,
    values: ["htt", 2, "4/12"],
  });
});

test("text that Excel would parse as a date stays text", async () => {
  expect(await edit([{ row: 0, column: 2, from: "4/12", to: "5/12" }])).toMatchObject({
    missed: 0,
    values: ["htt", 2, "5/12"],
  });
});
