import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import { ADDIN_FOLDER } from "../../workbench/addinFolder";
import { serve, type Server } from "../../workbench/page/serve";
import { BROWSER_FLAGS, browserPath } from "../browser";
import { watchViolations } from "./violations";

const ROOT = join(__dirname, "..", "..");

export const SIZE = { width: 1400, height: 900 };

/** What a browser has to emulate for each theme. */
export const MEDIA = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

export type ThemeName = keyof typeof MEDIA;
export const THEMES = Object.keys(MEDIA) as readonly ThemeName[];

/** The built workbench in a browser. */
export interface Stage {
  readonly browser: Browser;
  readonly server: Server;
}

export interface OpenOptions {
  /** The language of Excel's menus. */
  readonly language?: string;
  /** The theme at the start. */
  readonly theme?: ThemeName;
  /** The version of ExcelApi. */
  readonly api?: string;
}

export interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requested addresses outside this machine. */
  readonly foreign: readonly string[];
  /** The errors in any frame, and the violations of its content security policy. */
  readonly errors: readonly string[];
}

export async function openStage(): Promise<Stage> {
  for (const built of [join(ADDIN_FOLDER, "taskpane.html"), join(ROOT, "out/workbench/index.html")])
    if (!existsSync(built))
      throw new Error(`${built} is missing: npm run build && npm run build:workbench make it.`);
  return {
    server: await serve(0, "test/fixtures/samples"),
    browser: await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS }),
  };
}

export async function openScene(
  stage: Stage,
  sample: string,
  { language = "vi-VN", theme = "light", api = "1.9" }: OpenOptions = {},
): Promise<Scene> {
  const page = await newPage(stage, theme);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await watchViolations(page, errors);
  await page.goto(`${stage.server.address}?dev&language=${language}&api=${api}&sample=${sample}`);
  await page.getByRole("status").filter({ hasText: sample }).waitFor();
  return { page, foreign, errors, pane: page.frameLocator('iframe[data-seat="pane"]') };
}

export async function newPage({ browser }: Stage, theme: ThemeName): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE, ...MEDIA[theme] });
  page.setDefaultTimeout(90_000);
  return page;
}

/** Changes theme and width of an open pane, and waits until its colours have changed. */
export async function restyle(scene: Scene, theme: ThemeName, width = 320): Promise<void> {
  await scene.page.emulateMedia(MEDIA[theme]);
  await scene.page.getByLabel("Bề rộng").selectOption(String(width));
  const frame = paneFrame(scene);
  await frame.waitForFunction(
    (colorScheme) => document.documentElement.style.colorScheme === colorScheme,
    MEDIA[theme].colorScheme,
  );
  await frame.evaluate(async () => {
    // Transitions between the two themes start with the next frame, which a frame out of sight may never get.
    const late = new Promise((resolve) => setTimeout(resolve, 1_000));
    await Promise.race([new Promise(requestAnimationFrame), late]);
    const ends = document.getAnimations().map(({ finished }) => finished);
    await Promise.race([Promise.allSettled(ends), late]);
  });
}

/** Goes past the first screen and waits for the result of the check. */
export async function checkFirst({ pane }: Scene): Promise<void> {
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  await pane.getByRole("heading", { name: "Kiểm tra", exact: true }).waitFor();
}

/** Shows one of the three parts of the pane after a check, in either language. */
export async function showView({ pane }: Scene, view: "check" | "result" | "info"): Promise<void> {
  await pane.locator(`#${view}-tab`).click();
  await pane.locator(`#${view}-panel`).waitFor();
}

/** Returns the frame of the pane, for what a locator cannot do. */
export function paneFrame({ page }: Scene): Frame {
  const frame = page.frames().find((each) => each.url().includes("/addin/taskpane.html"));
  if (!frame) throw new Error("The pane has no frame");
  return frame;
}

/** Types into a cell of the grid like a user. */
export async function type({ page }: Scene, keys: readonly string[], text: string): Promise<void> {
  // Forced, because the outline of the selected cell covers the canvas; it accepts clicks too.
  const canvas = page.locator(".ic-worksheet-sheet-canvas");
  await canvas.click({ position: { x: 60, y: 45 }, force: true });
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Opens all folded parts. */
export async function unfold(scene: Scene): Promise<void> {
  await paneFrame(scene).evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
}
