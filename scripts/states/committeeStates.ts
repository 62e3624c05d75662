import { committeeFiles, type SampleFile } from "../../workbench/samples/committeeFiles";
import { paneFrame, unfold } from "../scene/scene";
import { CLEAN, settle, type Setting, type States } from "./state";

/** What a committee sees that gathers its branches. */
export const COMMITTEE_STATES: States = {
  committee: { workbook: CLEAN, reach: showCommittee },
  "committee-reading": { workbook: CLEAN, reach: reading },
  "committee-gathered": { workbook: CLEAN, reach: gathered },
  "committee-unfolded": { workbook: CLEAN, reach: unfolded },
  "committee-written": { workbook: CLEAN, reach: written },
  "committee-again": { workbook: CLEAN, reach: gatheredAgain },
};

const BROKEN: SampleFile = { name: "hong.xlsx", modified: 0, bytes: new Uint8Array([1, 2, 3]) };

async function showCommittee({ page, pane }: Setting): Promise<void> {
  await page.getByRole("button", { name: "Gộp các chi bộ" }).click();
  await pane.locator("#list-hint").waitFor();
}

/** Stays at the first file. */
async function reading(setting: Setting): Promise<void> {
  await showCommittee(setting);
  await paneFrame(setting).evaluate(() => {
    File.prototype.arrayBuffer = () => new Promise(() => undefined);
  });
  const { branches } = await committeeFiles();
  await choose(setting, branches);
  await setting.pane.getByRole("progressbar").waitFor();
}

async function gathered(setting: Setting): Promise<void> {
  await showCommittee(setting);
  const { branches, list } = await committeeFiles();
  await choose(setting, [...branches, list, BROKEN]);
  await setting.pane.locator("#gathered").waitFor();
}

async function choose({ pane }: Setting, files: readonly SampleFile[]): Promise<void> {
  await pane.locator("input[type=file]").setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

/** What a finding is about is shown only once its branch is opened. */
async function unfolded(setting: Setting): Promise<void> {
  await gathered(setting);
  await findingsShown(setting);
}

async function written(setting: Setting): Promise<void> {
  await gathered(setting);
  await setting.pane.locator("section[aria-labelledby=gathered]").getByRole("button").click();
  await setting.pane.locator("#written").waitFor();
  await settle(setting);
}

/** Two branches hand in again, the others are kept. */
async function gatheredAgain(setting: Setting): Promise<void> {
  await written(setting);
  await setting.page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
  await setting.pane.locator("#gathered").waitFor({ state: "detached" });
  await showCommittee(setting);
  const { branches } = await committeeFiles();
  await choose(setting, branches.slice(0, 2));
  await setting.pane.locator("#gathered").waitFor();
  await findingsShown(setting);
}

/** Their words are loaded only then, which makes the page higher. */
async function findingsShown(setting: Setting): Promise<void> {
  await unfold(setting);
  await setting.pane.locator("li li").first().waitFor();
}
