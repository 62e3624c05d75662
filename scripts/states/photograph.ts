import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../src/app/pane/paneState";
import { paneEn } from "../../src/locales/en/pane";
import type { PaneTexts } from "../../src/locales/pane";
import { paneVi } from "../../src/locales/vi/pane";
import { openScene, openStage, paneFrame, restyle, SIZE, THEMES, type Scene } from "../scene/scene";
import { STATES } from "./states";

const WIDTHS = [270, 320, 350, 500] as const;
const TEXTS: Readonly<Record<Language, PaneTexts>> = { vi: paneVi, en: paneEn };
const AT_ONCE = 2;

const root = join(__dirname, "..", "..");
const out = join(root, "out", "states");

/**
 * `npm run states -- [NAME …] [--language vi|en]`: takes pictures of these states of the built pane, or of all, in one language
 * or both, in each width and theme, to be looked at.
 */
async function main(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: "string" } },
  });
  const names = chosen(positionals, Object.keys(STATES));
  const languages = chosen(values.language === undefined ? [] : [values.language], LANGUAGES);
  mkdirSync(out, { recursive: true });
  const stage = await openStage();
  const waiting = names.flatMap((name) => languages.map((language) => ({ name, language })));
  const inTurn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, language } = next;
      const scene = await openScene(stage, "seed-2023.xlsx");
      // What tsx compiled calls a helper that a browser does not have.
      await scene.page.evaluate("globalThis.__name = (one) => one");
      // The workbench around it stays Vietnamese, so that its buttons are found.
      await scene.pane.locator("footer select").selectOption(language);
      await scene.pane.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
      await reach(scene, name, TEXTS[language]);
      await photographAll(scene, `${name}-${language}`);
      await scene.page.close();
      process.stdout.write(`${name} ${language}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
  await stage.browser.close();
  await stage.server.close();
}

/** Returns what was asked for, or all where nothing was; what does not exist is refused before any picture is taken. */
function chosen<T extends string>(asked: readonly string[], all: readonly T[]): readonly T[] {
  const known: readonly string[] = all;
  const unknown = asked.filter((each) => !known.includes(each));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(", ")} is not one of ${known.join(", ")}`);
  return asked.length === 0 ? all : all.filter((each) => asked.includes(each));
}

async function reach(scene: Scene, name: string, texts: PaneTexts): Promise<void> {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}`);
  const path = join(root, "test", "fixtures", state.workbook);
  await scene.page.locator('input[type="file"]').setInputFiles(path);
  await scene.page
    .getByRole("status")
    .filter({ hasText: basename(path) })
    .waitFor();
  await state.reach({ ...scene, texts });
}

/** The window is made as high as the pane once for each width, without the grid, which would be drawn anew each time. */
async function photographAll(scene: Scene, name: string): Promise<void> {
  await scene.page.addStyleTag({ content: ".book { display: none }" });
  for (const width of WIDTHS) {
    await scene.page.setViewportSize(SIZE);
    await restyle(scene, "light", width);
    const missing = await paneFrame(scene).evaluate(
      () => document.documentElement.scrollHeight - innerHeight,
    );
    await scene.page.setViewportSize({ width: SIZE.width, height: SIZE.height + missing });
    for (const theme of THEMES) {
      await restyle(scene, theme, width);
      const path = join(out, `${name}-${theme}-${String(width)}.png`);
      await scene.page.locator(".pane").first().screenshot({ path });
    }
  }
}

void main(process.argv.slice(2));
