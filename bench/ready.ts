import { existsSync } from "node:fs";
import { newPage, openStage, type Stage } from "../scripts/scene/scene";
import { median } from "./compare";
import { count, milliseconds, times, type Rows } from "./row";

const ROUNDS = 7;
const PAGES = ["dist/taskpane.html", "out/workbench/index.html"];

/** The pane with the add-in's scripts, or its page as Office.js alone makes it. */
type Whose = "ours" | "bare";

interface Opened {
  /** Milliseconds from the request for the page to its first button, or to its end where it gets none. */
  readonly time: number;
  readonly files: number;
}

interface ReadyWindow extends Window {
  readyAt?: number;
}

/** How soon the pane can be used in a browser, by turns with its page without our scripts; no row where it is not built. */
export async function* readyRows(): Rows {
  if (!PAGES.every((page) => existsSync(page))) return;
  const stage = await openStage();
  const [ours, bare]: [Opened[], Opened[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await open(stage, "ours"));
    bare.push(await open(stage, "bare"));
  }
  await stage.browser.close();
  await stage.server.close();
  const [ready, alone] = [timeOf(ours), timeOf(bare)];
  yield {
    what: "pane: opened to its first button",
    measured: times(ready / alone),
    against: `its page with Office.js alone (${milliseconds(ready)} to ${milliseconds(alone)})`,
  };
  yield {
    what: "pane: opened to its first button",
    measured: count(median(ours.map(({ files }) => files))),
    against: "scripts of the add-in",
  };
}

function timeOf(opened: readonly Opened[]): number {
  return median(opened.map(({ time }) => time));
}

async function open(stage: Stage, whose: Whose): Promise<Opened> {
  const page = await newPage(stage, "light");
  await page.addInitScript(noteFirstButton);
  if (whose === "bare") await page.route(/\/addin\/.*\.js$/u, (route) => route.abort());
  await page.goto(`${stage.server.address}?dev&language=vi-VN&api=1.9&sample=seed-2023.xlsx`);
  const seat = await page.locator('iframe[data-seat="pane"]').elementHandle();
  const frame = await seat.contentFrame();
  if (!frame) throw new Error("The pane has no page");
  await frame.waitForURL("**/addin/taskpane.html", { waitUntil: "load" });
  if (whose === "ours")
    await frame.waitForFunction(() => (window as ReadyWindow).readyAt !== undefined);
  const opened = await frame.evaluate(timesInPage);
  await page.close();
  return opened;
}

/* Both run in the page. */

function noteFirstButton(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector("button")) return;
    (window as ReadyWindow).readyAt = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

function timesInPage(): Opened {
  const [navigation] = performance.getEntriesByType("navigation");
  const end = navigation ? navigation.startTime + navigation.duration : 0;
  const scripts = performance
    .getEntriesByType("resource")
    .filter(({ name }) => /\/addin\/.*\.js$/u.test(name));
  return { time: (window as ReadyWindow).readyAt ?? end, files: scripts.length };
}
