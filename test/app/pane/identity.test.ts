import type { Pane } from "../../../src/app/pane/pane";
import { nameOfEdit } from "../../../src/core/model/sourceEdit";
import { setContents } from "../../../workbench/host/book/cellInput";
import { readCell } from "../../../workbench/host/book/cells";
import { addSheet } from "../../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { moveRows } from "../../../workbench/host/operations/shift";
import { renameSheet } from "../../../workbench/host/operations/sheetEdit";
import { openPane, scoredWorkbook } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

/** What the pane's line says of a fix or an undo. */
function news(pane: Pane) {
  const said = pane.state().news;
  if (said?.kind !== "fixed" && said?.kind !== "undone") return said;
  const { kind, count, refused, open } = said;
  return [kind, count, refused.map(({ edit, why }) => `${nameOfEdit(edit)}: ${why}`), open];
}

/** Totals by member, wherever the rows are. */
function totals(workbook: HostWorkbook): Readonly<Record<string, unknown>> {
  const rows = Array.from({ length: 8 }, (_, row) => row);
  const at = (row: number, column: number) => readCell(workbook, 0, row, column).value;
  const members = rows.filter((row) => /^(Lê|Trần|Ngô) /u.test(String(at(row, 1))));
  return Object.fromEntries(members.map((row) => [String(at(row, 1)), at(row, 4)]));
}

const RIGHT = { "Lê An": 87, "Trần Bình": 84, "Ngô Chi": 82 };
const WRONG = { ...RIGHT, "Trần Bình": 85 };

async function checkedPane(workbook = scoredWorkbook()) {
  const opened = await openPane(workbook);
  await opened.pane.check();
  return { ...opened, findings: opened.pane.state().review?.findings ?? [] };
}

const insertRow = ({ workbook }: { workbook: HostWorkbook }) => {
  moveRows(workbook, workbook.sheets[0]!, 2, 1);
};
const swapRows = ({ workbook }: { workbook: HostWorkbook }) => {
  setContents(workbook, 0, 2, 0, [
    [1, "Trần Bình", 26, 58, 85, "Hoàn thành tốt nhiệm vụ"],
    [2, "Lê An", 27, 60, 87, "Hoàn thành tốt nhiệm vụ"],
  ]);
};

test("a fix corrects the cell and can be undone", async () => {
  const { pane, host, findings } = await checkedPane();
  await pane.fix(findings);
  expect([totals(host.workbook), news(pane)]).toEqual([RIGHT, ["fixed", 1, [], 0]]);
  expect(pane.state().review?.findings).toEqual([]);
  await pane.undo();
  expect([totals(host.workbook), news(pane)]).toEqual([WRONG, ["undone", 1, [], 0]]);
  expect(pane.state().fixes).toEqual([]);
});

test.each([
  ["a row was inserted above", insertRow],
  ["two members were swapped", swapRows],
  [
    "the sheet was renamed and another one has its name",
    ({ workbook }: { workbook: HostWorkbook }) => {
      renameSheet(workbook, workbook.sheets[0]!, "Danh sách");
      addSheet(workbook, "Xếp loại");
    },
  ],
])("where %s, the fix and its undo go to the member", async (_, change) => {
  const { pane, host, findings } = await checkedPane();
  change(host);
  await pane.fix(findings);
  expect([totals(host.workbook), news(pane)]).toEqual([RIGHT, ["fixed", 1, [], 0]]);
  insertRow(host);
  await pane.undo();
  expect([totals(host.workbook), news(pane)]).toEqual([WRONG, ["undone", 1, [], 0]]);
});

test("a fix skips a cell that somebody changed, and names the member", async () => {
  const { pane, host, findings } = await checkedPane();
  setContents(host.workbook, 0, 3, 4, [[90]]);
  await pane.fix(findings);
  expect([totals(host.workbook), news(pane)]).toEqual([
    { ...RIGHT, "Trần Bình": 90 },
    ["fixed", 0, ["Trần Bình: changed"], 0],
  ]);
  expect(pane.state().fixes).toEqual([]);
});

test("a fix whose reason has changed is refused", async () => {
  const { pane, host, findings } = await checkedPane();
  setContents(host.workbook, 0, 3, 3, [[57]]);
  await pane.fix(findings);
  expect([totals(host.workbook), news(pane)]).toEqual([
    WRONG,
    ["fixed", 0, ["Trần Bình: changed"], 0],
  ]);
});

test("a member who is gone is named", async () => {
  const { pane, host, findings } = await checkedPane();
  moveRows(host.workbook, host.workbook.sheets[0]!, 3, -1);
  await pane.fix(findings);
  expect(news(pane)).toEqual(["fixed", 0, ["Trần Bình: gone"], 0]);
});

test("what cannot be undone now stays on record until it can", async () => {
  const { pane, host, findings } = await checkedPane();
  await pane.fix(findings);
  setContents(host.workbook, 0, 3, 4, [[90]]);
  await pane.undo();
  expect(news(pane)).toEqual(["undone", 0, ["Trần Bình: changed"], 0]);
  setContents(host.workbook, 0, 3, 4, [[84]]);
  await pane.undo();
  expect([totals(host.workbook), news(pane)]).toEqual([WRONG, ["undone", 1, [], 0]]);
});

test("an undo never goes to a namesake", async () => {
  const workbook = scoredWorkbook();
  setContents(workbook, 0, 4, 0, [[3, "Trần Bình", 24, 60, 84, "Hoàn thành tốt nhiệm vụ"]]);
  const { pane, host, findings } = await checkedPane(workbook);
  await pane.fix(findings);
  moveRows(host.workbook, host.workbook.sheets[0]!, 3, -1);
  await pane.undo();
  expect([totals(host.workbook), news(pane)]).toEqual([
    { "Lê An": 87, "Trần Bình": 84 },
    ["undone", 0, ["Trần Bình: alike"], 0],
  ]);
});

test("a batch that landed although Excel refused it can be undone", async () => {
  const { pane, host } = await openPane(scoredWorkbook(), {
    faults: { 8: { error: { code: "AccessDenied", lands: true } } },
  });
  await pane.check();
  await pane.fix(pane.state().review?.findings ?? []);
  expect([news(pane), pane.state().failure?.kind]).toEqual([["fixed", 1, [], 0], "readOnly"]);
  await pane.undo();
  expect([totals(host.workbook), news(pane)]).toEqual([WRONG, ["undone", 1, [], 0]]);
});
