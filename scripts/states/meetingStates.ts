import type { Locator } from "playwright-core";
import { unfold } from "../scene/scene";
import { CLEAN, inView, MESSY, settle, type Setting, type States } from "./state";

/** The sheets for the meeting, its documents, and the copy for the committee above. */
export const MEETING_STATES: States = {
  "kit-made": { workbook: CLEAN, reach: kitMade },
  "next-year": { workbook: CLEAN, reach: nextYear },
  document: { workbook: CLEAN, reach: document },
  "documents-written": { workbook: CLEAN, reach: documentsWritten },
  sent: { workbook: MESSY, reach: sent },
};

/** Returns the buttons of a section that is loaded after the rest. */
function buttonsOf({ pane }: Setting, section: string): Locator {
  return pane.locator(`section[aria-labelledby=${section}]`).getByRole("button");
}

async function kitMade(setting: Setting): Promise<void> {
  await inView(setting, "info");
  await buttonsOf(setting, "kit").first().click();
  await setting.page.getByRole("tab", { name: "Biểu quyết 2023" }).waitFor();
  await settle(setting);
  await unfold(setting);
}

async function nextYear(setting: Setting): Promise<void> {
  await inView(setting, "info");
  await buttonsOf(setting, "kit").last().click();
  await setting.page.getByRole("tab", { name: /2024/ }).waitFor();
  await settle(setting);
}

async function document(setting: Setting): Promise<void> {
  await inView(setting, "result");
  await buttonsOf(setting, "documents").nth(2).click();
}

async function documentsWritten(setting: Setting): Promise<void> {
  await inView(setting, "result");
  await buttonsOf(setting, "documents").first().click();
  await setting.pane.getByText(setting.texts.news.documentsWritten).waitFor();
  await settle(setting);
}

async function sent(setting: Setting): Promise<void> {
  await inView(setting, "result");
  const saving = setting.page.waitForEvent("download");
  await buttonsOf(setting, "sending").first().click();
  await saving;
  await unfold(setting);
}
