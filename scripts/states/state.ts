import type { FrameLocator, Page } from "playwright-core";
import type { View } from "../../src/app/pane/paneState";
import type { PaneTexts } from "../../src/locales/pane";
import { showView, unfold, type Scene } from "../scene/scene";

/** A pane in some language, on its way to a state. */
export interface Setting extends Scene {
  readonly texts: PaneTexts;
}

/** Something that the pane can show, and what somebody does until it does. */
export interface State {
  /** Below `test/fixtures`. */
  readonly workbook: string;
  readonly reach: (setting: Setting) => Promise<void>;
}

export type States = Readonly<Record<string, State>>;

export const MESSY = "samples/messy-2023.xlsx";
export const POINTS = "samples/points-2025.xlsx";
export const CLEAN = "samples/seed-2023.xlsx";

export async function start({ pane, texts }: Setting): Promise<void> {
  await pane.getByRole("button", { name: texts.welcome.start }).click();
}

export async function check(setting: Setting): Promise<void> {
  await start(setting);
  await setting.pane.locator("#check-panel").waitFor();
  await settle(setting);
}

export async function unfolded(setting: Setting): Promise<void> {
  await check(setting);
  await unfold(setting);
}

export async function inView(setting: Setting, view: View): Promise<void> {
  await check(setting);
  await unfold(setting);
  await showView(setting, view);
}

/** Waits until no job runs. */
export async function settle({
  pane,
}: {
  readonly pane: FrameLocator;
  readonly page: Page;
}): Promise<void> {
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}
