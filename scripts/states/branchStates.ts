import type { View } from "../../src/app/pane/paneState";
import { showView, type, unfold } from "../scene/scene";
import { tapWire } from "../scene/wire";
import {
  check,
  CLEAN,
  inView,
  MESSY,
  POINTS,
  settle,
  start,
  unfolded,
  type Setting,
  type States,
} from "./state";

const NINE = "../../samples/nine-branches-2025.xlsx";

/** From the first screen to the result of a check. */
export const BRANCH_STATES: States = {
  first: { workbook: CLEAN, reach: () => Promise.resolve() },
  "no-table": { workbook: CLEAN, reach: emptyWorkbook },
  sample: { workbook: CLEAN, reach: sample },
  "no-member-column": { workbook: CLEAN, reach: withoutNames },
  clean: { workbook: CLEAN, reach: check },
  findings: { workbook: MESSY, reach: check },
  "findings-unfolded": { workbook: MESSY, reach: unfolded },
  "question-version": { workbook: "workbooks/three-copies.xlsx", reach: unfolded },
  "question-word": { workbook: "cases/levels-called-by-number.xlsx", reach: check },
  preview: { workbook: MESSY, reach: preview },
  edited: { workbook: POINTS, reach: edited },
  undone: { workbook: POINTS, reach: undone },
  changed: { workbook: POINTS, reach: changed },
  result: { workbook: MESSY, reach: (setting) => inView(setting, "result") },
  written: { workbook: MESSY, reach: written },
  frozen: { workbook: CLEAN, reach: frozen },
  "thaw-question": { workbook: CLEAN, reach: thawQuestion },
  info: { workbook: MESSY, reach: (setting) => inView(setting, "info") },
  "nine-findings": { workbook: NINE, reach: check },
  "nine-result": { workbook: NINE, reach: (setting) => folded(setting, "result") },
  "nine-result-unfolded": { workbook: NINE, reach: (setting) => inView(setting, "result") },
  "nine-info": { workbook: NINE, reach: (setting) => folded(setting, "info") },
  busy: { workbook: POINTS, reach: busy },
  failure: { workbook: POINTS, reach: failure },
};

/** Opens an empty workbook instead. */
async function emptyWorkbook(setting: Setting): Promise<void> {
  await newWorkbook(setting);
  await start(setting);
  await setting.pane.locator("#none").waitFor();
}

async function newWorkbook({ page }: Setting): Promise<void> {
  await page.getByRole("button", { name: "Tệp mới" }).click();
  await page.getByRole("tab").nth(1).waitFor({ state: "detached" });
}

async function sample(setting: Setting): Promise<void> {
  await emptyWorkbook(setting);
  const { pane, texts } = setting;
  await pane.getByRole("button", { name: texts.found.none.sample }).click();
  await pane.getByText(texts.news.sampleMade).waitFor();
  await settle(setting);
}

async function withoutNames(setting: Setting): Promise<void> {
  await newWorkbook(setting);
  const rows = [
    ["TT", "Ghi chú", "Chi bộ xếp loại"],
    ["1", "", "HTTNV"],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      if (text !== "")
        await type(
          setting,
          [...Array<string>(row).fill("ArrowDown"), ...Array<string>(column).fill("ArrowRight")],
          text,
        );
  await start(setting);
  await setting.pane.locator("#none").waitFor();
}

async function folded(setting: Setting, view: View): Promise<void> {
  await check(setting);
  await showView(setting, view);
}

async function preview(setting: Setting): Promise<void> {
  await check(setting);
  await setting.pane.locator("#check-panel button[aria-expanded=false]").last().click();
  await unfold(setting);
}

async function edited(setting: Setting): Promise<void> {
  await unfolded(setting);
  const { pane, texts } = setting;
  await pane.getByRole("button", { name: texts.check.fixLong("I22") }).click();
  await pane.getByRole("button", { name: texts.check.undo }).waitFor();
  await settle(setting);
}

async function undone(setting: Setting): Promise<void> {
  await edited(setting);
  const undo = setting.pane.getByRole("button", { name: setting.texts.check.undo });
  await undo.click();
  await undo.waitFor({ state: "detached" });
  await settle(setting);
}

async function changed(setting: Setting): Promise<void> {
  await check(setting);
  await type(setting, [], "ĐẢNG ỦY");
  await setting.pane.getByText(setting.texts.check.changed).waitFor();
}

async function written(setting: Setting): Promise<void> {
  await check(setting);
  await write(setting);
  await setting.pane.locator("#written").waitFor();
}

async function frozen(setting: Setting): Promise<void> {
  await inView(setting, "result");
  const { pane, texts } = setting;
  await pane.getByRole("button", { name: texts.write.freeze }).click();
  await pane.getByText(texts.news.frozen).waitFor();
}

async function thawQuestion(setting: Setting): Promise<void> {
  await frozen(setting);
  await write(setting);
  await setting.pane.getByText(setting.texts.write.thaw.question).waitFor();
}

async function write({ pane, texts }: Setting): Promise<void> {
  await pane.getByRole("button", { name: texts.write.button, exact: true }).first().click();
}

async function busy(setting: Setting): Promise<void> {
  const wire = await tapWire(setting, nameOf(POINTS));
  await check(setting);
  await wire.hold();
  await write(setting);
  await setting.pane.getByText(setting.texts.progress.waiting.slow).waitFor();
}

async function failure(setting: Setting): Promise<void> {
  const wire = await tapWire(setting, nameOf(POINTS));
  await check(setting);
  await wire.refuse("AccessDenied");
  await write(setting);
  await setting.pane.getByText(setting.texts.failures.readOnly).waitFor();
  // Loaded only then.
  await setting.pane.getByText(setting.texts.failureReport.heading).waitFor();
  await unfold(setting);
}

function nameOf(workbook: string): string {
  return workbook.slice(workbook.lastIndexOf("/") + 1);
}
