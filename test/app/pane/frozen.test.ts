import { describeVi } from "../../../src/app/describeVi";
import { summarise } from "../../../src/app/summarise";
import { onExcel } from "../../../src/excel/workbook";
import { readCell } from "../../../workbench/host/book/cells";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openPane, scoredWorkbook } from "../../support/openPane";
import { openInExcel, startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

const FROZEN = { time: "15/12/2025 14:05", digest: "3b27871d0bea37d7" };

async function frozenWorkbook(): Promise<HostWorkbook> {
  const workbook = scoredWorkbook();
  await (await openPane(workbook)).pane.freeze();
  return workbook;
}

/** How many cells of the summary have a formula. */
function formulasIn(workbook: HostWorkbook): number {
  const at = workbook.sheets.findIndex(({ name }) => name === "Tổng hợp");
  const cells = Array.from({ length: 60 * 12 }, (_, i) =>
    readCell(workbook, at, Math.floor(i / 12), i % 12),
  );
  return cells.filter(({ formula }) => String(formula).startsWith("=")).length;
}

test("frozen figures are known at once, and after the workbook is opened again", async () => {
  const workbook = scoredWorkbook();
  const { pane } = await openPane(workbook);
  await pane.write();
  expect(pane.state().frozen).toBeNull();
  await pane.freeze();
  expect(pane.state()).toMatchObject({ frozen: FROZEN, asksThaw: false });
  const { pane: again } = await openPane(workbook);
  await again.check();
  expect(again.state().frozen).toEqual(FROZEN);
});

test("writing asks first, and replaces frozen figures only once that is confirmed", async () => {
  const workbook = await frozenWorkbook();
  const { pane } = await openPane(workbook);
  await pane.check();
  await pane.write();
  expect(pane.state()).toMatchObject({ asksThaw: true, written: null, running: null });
  expect(formulasIn(workbook)).toBe(0);
  pane.keepFrozen();
  expect(pane.state()).toMatchObject({ asksThaw: false, frozen: FROZEN });
  await pane.thaw();
  expect(pane.state()).toMatchObject({ asksThaw: false, frozen: null, failure: null });
  expect(formulasIn(workbook)).toBeGreaterThan(0);
});

test("figures that somebody else has frozen since the check are asked about as well", async () => {
  const workbook = scoredWorkbook();
  const { pane } = await openPane(workbook);
  await pane.write();
  const other = await openPane(workbook);
  await other.pane.freeze();
  await pane.writeAgain();
  expect(pane.state()).toMatchObject({ asksThaw: true, running: null, failure: null });
  expect(formulasIn(workbook)).toBe(0);
});

test("a press of the ribbon button refuses to replace frozen figures", async () => {
  const workbook = await frozenWorkbook();
  await openInExcel(workbook);
  const press = onExcel(() => true)((port) =>
    summarise(port, { choice: {}, now: "16/12/2025 08:00", describe: describeVi }),
  );
  await expect(press).rejects.toMatchObject({ kind: "frozen" });
  expect(formulasIn(workbook)).toBe(0);
});
