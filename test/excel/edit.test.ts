import { sourceEdits } from "../../src/core/edits/sourceEdits";
import type { CellEdit } from "../../src/core/model/finding";
import type { SourceEdit } from "../../src/core/model/sourceEdit";
import { onExcel } from "../../src/excel/workbook";
import { setContent, setContents } from "../../workbench/host/book/cellInput";
import { readCell } from "../../workbench/host/book/cells";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { Fault } from "../../workbench/host/faults";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

/** A row with a word, a formula and a text that looks like a day. */
function oneRow(): HostWorkbook {
  const workbook = newWorkbook(["Xếp loại"]);
  setContents(workbook, 0, 0, 0, [["htt", { formula: "=1+1" }, "4/12", "An"]]);
  return workbook;
}

/** Reads, lets `meanwhile` happen, and edits. */
async function edit(
  edits: readonly Omit<CellEdit, "sheet" | "from">[],
  faults: Record<number, Fault> = {},
) {
  const workbook = oneRow();
  await openInExcel(workbook);
  const wanted = await onExcel(() => true)(async (port) => {
    const { snapshot } = await port.read();
    const wish = edits.map((each) => ({ ...each, sheet: "Xếp loại", from: "" }));
    return sourceEdits(wish, snapshot, {});
  });
  const host = await openInExcel(workbook, { faults });
  const { written, refused, open, failure } = await onExcel(() => true)((port) =>
    port.edit(wanted),
  );
  const values = [0, 1, 2].map((column) => readCell(workbook, 0, 0, column).value);
  const ids = (list: readonly SourceEdit[]) => list.map(({ id }) => id);
  return {
    written: ids(written),
    refused: refused.map(({ why }) => why),
    open: ids(open),
    failure: failure?.kind ?? null,
    values,
    syncs: host.syncs,
  };
}

const HTT = { row: 0, column: 0, to: "Hoàn thành tốt nhiệm vụ" };

test("a cell that still is as it was read gets the new text, in two round trips", async () => {
  expect(await edit([HTT])).toEqual({
    written: [0],
    refused: [],
    open: [],
    failure: null,
    values: ["Hoàn thành tốt nhiệm vụ", 2, "4/12"],
    syncs: 2,
  });
});

const to = (row: number, column: number, value: string | number) => ({
  before: (workbook: HostWorkbook) => {
    setContent(workbook, 0, row, column, value);
  },
});

test.each([
  ["the cell itself before the look", { 1: to(0, 0, "HTNV") }, "changed", ["HTNV", 2, "4/12"]],
  ["another cell of the row before the look", { 1: to(0, 3, "Bình") }, "moved", ["htt", 2, "4/12"]],
  ["the cell itself after the look", { 2: to(0, 0, "HTNV") }, "changed", ["HTNV", 2, "4/12"]],
  ["another cell of the row after the look", { 2: to(0, 3, "Bình") }, "moved", ["htt", 2, "4/12"]],
])("what a co-author does stays: %s", async (_, faults, why, values) => {
  expect(await edit([HTT], faults)).toMatchObject({
    written: [],
    refused: [why],
    open: [],
    values,
  });
});

test("a formula is never overwritten, and one typed after the look is put back", async () => {
  expect(await edit([{ row: 0, column: 1, to: 3 }])).toMatchObject({
    refused: ["formula"],
    values: ["htt", 2, "4/12"],
  });
  const typed = {
    before: (workbook: HostWorkbook) => {
      setContents(workbook, 0, 0, 0, [[{ formula: '=LOWER("HTT")' }]]);
    },
  };
  expect(await edit([HTT], { 2: typed })).toMatchObject({
    refused: ["formula"],
    values: ["htt", 2, "4/12"],
  });
});

test("text that Excel would parse as a date stays text, and its format stays too", async () => {
  expect(await edit([{ row: 0, column: 2, to: "5/12" }])).toMatchObject({
    written: [0],
    values: ["htt", 2, "5/12"],
  });
});

test("what became of a batch that failed is looked at", async () => {
  const both = [HTT, { row: 0, column: 2, to: "5/12" }];
  const landed = { 2: { error: { code: "AccessDenied", lands: true } } };
  expect(await edit(both, landed)).toMatchObject({
    written: [0, 1],
    open: [],
    failure: "readOnly",
  });
  const refused = { 2: { error: { code: "AccessDenied" } } };
  expect(await edit(both, refused)).toMatchObject({ written: [], open: [], failure: "readOnly" });
});
