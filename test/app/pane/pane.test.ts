import { isEmptyList } from "../../../src/app/pane/findingGroups";
import type { Pane } from "../../../src/app/pane/pane";
import { onExcel } from "../../../src/excel/workbook";
import { setContents } from "../../../workbench/host/book/cellInput";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import { openPane as open, scoredWorkbook } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

const codes = (pane: Pane) => pane.state().review?.findings.map(({ code }) => code);

test("a check reads, judges and plans, and writes nothing", async () => {
  const { pane, host, phases } = await open(scoredWorkbook());
  await pane.check();
  expect([codes(pane), phases, pane.state().welcomed]).toEqual([
    ["score-sum-mismatch"],
    ["read", "judge"],
    true,
  ]);
  expect(pane.state().plan.map(({ name }) => name)).toContain("Tổng hợp");
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Xếp loại"]);
});

test("writing goes through all phases and lists the sheets it wrote", async () => {
  const { pane, host, phases } = await open(scoredWorkbook());
  await pane.write();
  expect(phases).toEqual(["read", "judge", "write"]);
  const names = host.workbook.sheets.map(({ name }) => name).slice(1);
  expect(pane.state().written?.sheets.map(({ name }) => name)).toEqual(names);
  expect(pane.state().news).toEqual({ kind: "written", stale: false });
});

test("a cancelled run writes nothing", async () => {
  const { pane, host } = await open(scoredWorkbook());
  const stop = pane.subscribe(() => {
    if (pane.state().running?.phase === "judge" && !pane.state().running?.cancelling) pane.cancel();
  });
  await pane.write();
  stop();
  expect(pane.state()).toMatchObject({ running: null, news: { kind: "cancelled" }, written: null });
  expect(host.workbook.sheets).toHaveLength(1);
});

test("a second job is ignored while one runs", async () => {
  const { pane, host } = await open(scoredWorkbook());
  await Promise.all([pane.check(), pane.write()]);
  expect([pane.state().written, host.workbook.sheets.length]).toEqual([null, 1]);
});

test("changes of the source are noticed, our own fixes and sheets are not", async () => {
  const { pane, host } = await open(scoredWorkbook());
  const stop = await pane.watch();
  await pane.check();
  await pane.fix(pane.state().review?.findings ?? []);
  await pane.write();
  await settled();
  expect(pane.state().changed).toBe(false);
  const sheetId = host.workbook.sheets[0]?.id ?? "";
  host.raise({ name: "WorksheetChanged", sheetId, data: { address: "F4", source: "Remote" } });
  await settled();
  expect(pane.state().changed).toBe(true);
  await pane.check();
  stop();
  await settled();
  host.raise({ name: "WorksheetChanged", sheetId, data: { address: "F4", source: "Remote" } });
  await settled();
  expect(pane.state().changed).toBe(false);
});

test("a change that Excel did not report is noticed when the user comes back to the pane", async () => {
  const { pane, host } = await open(scoredWorkbook());
  await pane.check();
  await pane.lookAgain();
  expect(pane.state().changed).toBe(false);
  setContents(host.workbook, 0, 2, 5, [["Hoàn thành nhiệm vụ"]]);
  await pane.lookAgain();
  expect(pane.state().changed).toBe(true);
});

test("where Excel refused the change handler, the next check registers it again", async () => {
  const { pane, host } = await open(scoredWorkbook(), {
    faults: { 1: { error: { code: "GeneralException" } } },
  });
  const stop = await pane.watch();
  await pane.check();
  const sheetId = host.workbook.sheets[0]?.id ?? "";
  host.raise({ name: "WorksheetChanged", sheetId, data: { address: "F4", source: "Remote" } });
  await settled();
  expect(pane.state().changed).toBe(true);
  stop();
});

test("a scheme chosen by hand applies at once and is saved in the workbook", async () => {
  const workbook = scoredWorkbook();
  const { pane } = await open(workbook);
  await pane.check();
  await pane.choose({ scheme: "124-hd25" });
  expect(codes(pane)).toContain("scheme-has-no-scores");
  const again = await open(workbook);
  await again.pane.check();
  expect([again.pane.state().choice, again.pane.state().review?.schemeChosen]).toEqual([
    { scheme: "124-hd25" },
    true,
  ]);
});

test("a sample is added, and known as a table in which nobody is listed yet", async () => {
  const { pane, host } = await open(newWorkbook(["Trang tính 1"]));
  const stop = await pane.watch();
  await pane.makeSample();
  await settled();
  stop();
  expect(pane.state()).toMatchObject({
    welcomed: true,
    changed: false,
    news: { kind: "sampleMade" },
  });
  expect(pane.state().review?.findings.map(isEmptyList)).toEqual([true]);
  expect(host.workbook.sheets[1]).toMatchObject({
    name: "Xếp loại 2025",
    tables: [{ name: "XepLoai2025" }],
  });
  expect(host.workbook.sheets[1]?.validations).toHaveLength(4);
});

test("the sheet of local rules is added once, shown again, and counts as no change of the data", async () => {
  const { pane, host } = await open(scoredWorkbook());
  const stop = await pane.watch();
  await pane.check();
  await pane.makeLocalRules();
  await settled();
  expect([pane.state().news, pane.state().changed, pane.state().written]).toEqual([
    { kind: "localRulesMade" },
    false,
    null,
  ]);
  await pane.makeLocalRules();
  await settled();
  stop();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Xếp loại", "Quy chế"]);
  expect(pane.state().changed).toBe(false);
});

test("names entered by hand are saved in the workbook and can be removed", async () => {
  const workbook = scoredWorkbook();
  const { pane } = await open(workbook);
  await pane.check();
  const sheet = workbook.sheets[0]?.id ?? "";
  await pane.choose({ branches: [{ sheet, name: "Chi bộ thôn Đông" }], committee: "Đảng ủy xã" });
  const again = await open(workbook);
  await again.pane.check();
  const facts = () => again.pane.state().review?.branches[0]?.table.facts;
  expect([facts()?.branch?.value, facts()?.committee?.value]).toEqual([
    "Chi bộ thôn Đông",
    "Đảng ủy xã",
  ]);
  await again.pane.choose({});
  expect([facts()?.branch, facts()?.committee]).toEqual([null, null]);
});

test("a sample that is still as it was made is brought up instead of a second one", async () => {
  const { pane, host } = await open(newWorkbook(["Trang tính 1"]));
  await pane.makeSample();
  await pane.makeSample();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Trang tính 1", "Xếp loại 2025"]);
});

test("a second sample gets names of its own", async () => {
  const { pane, host } = await open(newWorkbook(["Trang tính 1"]));
  await pane.makeSample();
  setContents(host.workbook, 1, 0, 0, [["CHI BỘ THÔN ĐÔNG"]]);
  await pane.makeSample();
  expect(host.workbook.sheets.slice(1).map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
    ["Xếp loại 2025", "XepLoai2025"],
    ["Xếp loại 2025 (2)", "XepLoai2025_2"],
  ]);
});

test("a failure of Excel is shown by kind and code, and the next run works", async () => {
  const { pane } = await open(scoredWorkbook(), {
    faults: { 1: { error: { code: "AccessDenied" } } },
  });
  await pane.check();
  expect(pane.state()).toMatchObject({
    running: null,
    failure: { kind: "readOnly", code: "AccessDenied" },
    review: null,
  });
  await pane.check();
  expect([pane.state().failure, codes(pane)]).toEqual([null, ["score-sum-mismatch"]]);
});

test("a bug of our own ends the run with a message and is thrown again", async () => {
  const bug = new Error("bug");
  let broken = true;
  const excel = onExcel(() => true);
  const { pane } = await open(scoredWorkbook(), {
    world: { run: (job) => (broken ? Promise.reject(bug) : excel(job)) },
  });
  await expect(pane.check()).rejects.toBe(bug);
  expect(pane.state()).toMatchObject({
    running: null,
    failure: { kind: "unexpected", code: "" },
  });
  broken = false;
  await pane.check();
  expect([pane.state().failure, codes(pane)]).toEqual([null, ["score-sum-mismatch"]]);
});

test("while a cell is edited that is said, and the run continues afterwards", async () => {
  let finish: () => void = () => undefined;
  const cellEdit = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const waits: [number, () => void][] = [];
  const { pane } = await open(scoredWorkbook(), {
    faults: { 1: { cellEdit } },
    world: {
      setTimer: (milliseconds, call) => (waits.push([milliseconds, call]), () => undefined),
    },
  });
  const run = pane.check();
  await settled();
  const phase = waits.slice(-4);
  expect(phase.map(([milliseconds]) => milliseconds)).toEqual([3_000, 7_000, 12_000, 30_000]);
  phase[0]![1]();
  await settled();
  expect(pane.state().running?.waiting).toBe("editing");
  finish();
  await run;
  expect([pane.state().running, codes(pane)]).toEqual([null, ["score-sum-mismatch"]]);
});

test("a wait is only called slow where Excel says nothing of a cell, and not at once", async () => {
  const waits: (() => void)[] = [];
  const { pane } = await open(scoredWorkbook(), {
    faults: { 1: { delay: 300 } },
    world: {
      setTimer: (_, call) => (waits.push(call), () => undefined),
      isCellEdited: () => Promise.resolve(false),
    },
  });
  const run = pane.check();
  await settled();
  const seen = [];
  for (const call of waits.slice(-4)) {
    call();
    await settled();
    seen.push(pane.state().running?.waiting);
  }
  expect(seen).toEqual([null, "slow", "slow", "slow"]);
  await run;
});

test("going to a cell selects it; a deleted sheet is reported", async () => {
  const { pane, host } = await open(scoredWorkbook());
  await pane.check();
  const [finding] = pane.state().review?.findings ?? [];
  await pane.goTo(finding!, finding!.at[0]!);
  expect(host.workbook.selection).toEqual({ top: 3, left: 4, bottom: 3, right: 4 });
  await pane.showSheet("{gone}");
  expect(pane.state().news).toEqual({ kind: "notShown" });
});

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
