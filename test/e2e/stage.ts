import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../../scripts/browser";
import { serve, type Server } from "../../workbench/page/serve";

const ROOT = join(__dirname, "..", "..");
const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const SCREENS = join(ROOT, "out", "screens");

export const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The built workbench in a browser. */
interface Stage {
  /** Opens a sample in a new window, without anything remembered from earlier ones. */
  open(sample: string, options?: OpenOptions): Promise<Scene>;
  close(): Promise<void>;
}

interface OpenOptions {
  /** The language of Excel's menus. */
  readonly language?: string;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

export interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly context: BrowserContext;
  /** Requested addresses outside this machine. */
  readonly foreign: readonly string[];
  /** The errors in any frame. */
  readonly errors: readonly string[];
}

/** Returns a function that opens scenes on one stage for all tests of a file; the scenes of a test close after it. */
export function sceneOpener(): Stage["open"] {
  let stage: Stage;
  let scenes: Scene[] = [];
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    await Promise.all(scenes.map(({ context }) => context.close()));
    scenes = [];
  });
  afterAll(() => stage.close());
  return async (sample, options) => {
    const scene = await stage.open(sample, options);
    scenes.push(scene);
    return scene;
  };
}

async function openStage(): Promise<Stage> {
  for (const built of ["dist/taskpane.html", "out/workbench/index.html"])
    if (!existsSync(join(ROOT, built)))
      throw new Error(`${built} is missing: run npm run test:e2e, which builds it first.`);
  const server = await serve(0, "test/fixtures/samples");
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  return {
    open: (sample, options = {}) => openScene(browser, server, sample, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openScene(
  browser: Browser,
  { address }: Server,
  sample: string,
  { language = "vi-VN", colorScheme = "light", forcedColors = "none" }: OpenOptions,
): Promise<Scene> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    colorScheme,
    forcedColors,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${address}?language=${language}`);
  await page.getByLabel("Mở tệp mẫu").selectOption(sample);
  await page.getByRole("status").filter({ hasText: sample }).waitFor();
  return { page, context, foreign, errors, pane: page.frameLocator('iframe[data-seat="pane"]') };
}

/** Takes a picture of the whole pane for visual checks. */
export async function photograph(scene: Scene, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  const height = await paneFrame(scene).evaluate(() => document.documentElement.scrollHeight);
  await scene.page.setViewportSize({ width: 1400, height: height + 180 });
  await scene.page
    .locator(".pane")
    .first()
    .screenshot({ path: join(SCREENS, `${name}.png`) });
}

/** Goes past the first screen and waits for the result of the check. */
export async function checkFirst({ pane }: Scene): Promise<void> {
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  await pane.getByRole("heading", { name: "Kiểm tra", exact: true }).waitFor();
}

/** Returns the frame of the pane, for what a locator cannot do. */
export function paneFrame({ page }: Scene): Frame {
  const frame = page.frames().find((each) => each.url().includes("/addin/taskpane.html"));
  if (!frame) throw new Error("The pane has no frame");
  return frame;
}

/** Returns the violations that axe finds in a frame, with rule and place. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<{
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  }>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Returns by how many pixels the page is wider than its frame. */
export function sidewaysPixels(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  });
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
