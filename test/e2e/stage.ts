import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import {
  newPage,
  openScene,
  openStage,
  type OpenOptions,
  type Scene,
  type Stage,
} from "../../scripts/scene/scene";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

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

/** Returns the chosen words of select boxes that are too small for them. */
export function cutChoices(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d")!;
    const isCut = (box: HTMLSelectElement) => {
      const { font, paddingLeft, paddingRight, lineHeight } = getComputedStyle(box);
      const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      context.font = font;
      const { width } = context.measureText(box.selectedOptions[0]?.text ?? "");
      return Math.ceil(width / room) * parseFloat(lineHeight) > box.clientHeight;
    };
    return Array.from(document.querySelectorAll("select"))
      .filter((box) => box.clientWidth > 0 && isCut(box))
      .map((box) => box.selectedOptions[0]?.text ?? "");
  });
}
