import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";
import { ADDIN_FOLDER } from "../../workbench/addinFolder";
import { paneFrame } from "../../scripts/scene/scene";
import { opener } from "./stage";

const { open } = opener();

const KB = 1000;

/** Returns the compressed bytes of the add-in's own scripts that a frame has loaded so far. */
async function weight(frame: Frame): Promise<number> {
  const names = await frame.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/addin\/.*\.js$/.test(path)),
  );
  const files = Array.from(new Set(names), (path) =>
    readFileSync(join(ADDIN_FOLDER, path.replace("/addin/", ""))),
  );
  expect(files.length).toBeGreaterThan(0);
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

test.each(["vi-VN", "en-US"])(
  "the first screen of the pane weighs at most 170 KB in %s",
  async (language) => {
    const scene = await open("seed-2023.xlsx", { language });
    await scene.pane.getByRole("button").first().waitFor();
    expect(await weight(paneFrame(scene))).toBeLessThan(170 * KB);
  },
);

test("the page of the ribbon loads at most 63 KB by itself, and 204 KB after a button is pressed", async () => {
  const scene = await open("seed-2023.xlsx");
  const { page } = scene;
  const commands = await ribbonPage(page);
  const before = await weight(commands);
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await page.getByRole("tab", { name: "Tổng hợp", exact: true, selected: true }).waitFor();
  const after = await weight(commands);
  expect([before < 63 * KB, after < 204 * KB, after > before]).toEqual([true, true, true]);
});

/** Returns the frame of the ribbon's page after it has loaded everything that it needs by itself. */
async function ribbonPage(page: Page): Promise<Frame> {
  const seat = await page.locator('iframe[data-seat="ribbon"]').elementHandle();
  const frame = await seat.contentFrame();
  if (!frame) throw new Error("The ribbon has no page");
  await frame.waitForURL("**/addin/commands.html");
  await frame.waitForLoadState("networkidle");
  return frame;
}
