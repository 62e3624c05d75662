import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../../scripts/browser";
import { serve, type Server } from "../../workbench/page/serve";
import { watchViolations } from "./violations";

const ROOT = join(__dirname, "..", "..");
const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const SCREENS = join(ROOT, "out", "screens");

const SIZE = { width: 1400, height: 900 };

/** What a browser has to emulate for each theme. */
export const MEDIA = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

export type ThemeName = keyof typeof MEDIA;
export const THEMES = Object.keys(MEDIA) as readonly ThemeName[];

/** The built workbench in a browser. */
interface Stage {
  readonly browser: Browser;
  readonly server: Server;
}

interface OpenOptions {
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

/** Opens windows and pages in one browser for the tests of a file. */
export interface Opener {
  /** Opens a sample in a new window for one test, without anything remembered from earlier ones. */
  readonly open: (sample: string, options?: OpenOptions) => Promise<Scene>;
  /** Opens a sample in a new window and runs `reach`, once for all tests of the enclosing `describe`. */
  readonly share: (sample: string, reach?: (scene: Scene) => Promise<void>) => () => Scene;
  /** Opens a page of the add-in without the workbench, for one test. */
  readonly visit: (address: string) => Promise<Page>;
}

export function opener(): Opener {
  let stage: Stage;
  let pages: Page[] = [];
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
  });
  afterAll(async () => {
    await stage.browser.close();
    await stage.server.close();
  });
  return {
    open: async (sample, options) => {
      const scene = await openScene(stage, sample, options);
      pages.push(scene.page);
      return scene;
    },
    share: (sample, reach) => shared(() => openScene(stage, sample), reach),
    visit: async (address) => {
      const page = await newPage(stage, "light");
      pages.push(page);
      await page.goto(`${stage.server.address}addin/${address}`);
      return page;
    },
  };
}

function shared(open: () => Promise<Scene>, reach?: (scene: Scene) => Promise<void>): () => Scene {
  let scene: Scene | undefined;
  beforeAll(async () => {
    scene = await open();
    await reach?.(scene);
  });
  afterAll(() => scene?.page.close());
  return () => scene!;
}

async function openStage(): Promise<Stage> {
  for (const built of ["dist/taskpane.html", "out/workbench/index.html"])
    if (!existsSync(join(ROOT, built)))
      throw new Error(`${built} is missing: npm run build && npm run build:workbench make it.`);
  return {
    server: await serve(0, "test/fixtures/samples"),
    browser: await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS }),
  };
}

async function openScene(
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

async function newPage({ browser }: Stage, theme: ThemeName): Promise<Page> {
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
    // Transitions between the two themes start with the next frame.
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Takes a picture of the whole pane for visual checks. */
export async function photograph(scene: Scene, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  const height = await paneFrame(scene).evaluate(() => document.documentElement.scrollHeight);
  await scene.page.setViewportSize({ width: SIZE.width, height: height + 180 });
  await scene.page
    .locator(".pane")
    .first()
    .screenshot({ path: join(SCREENS, `${name}.png`) });
  await scene.page.setViewportSize(SIZE);
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

/** Returns the violations that axe finds in a frame, with rule and place. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(AXE);
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
