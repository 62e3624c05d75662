import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "./browser";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const NAMES = ["pane", "summarise", "check", "sample", "gather"];
const assets = join(__dirname, "..", "assets");

/** `npm run icons`: draws every icon of the manifest in every size from `assets/icon.svg`. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  const page = await browser.newPage();
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(assets, "icon.svg"), "utf8")}`,
  );
  mkdirSync(join(assets, "icons"), { recursive: true });
  for (const name of NAMES)
    for (const size of SIZES)
      writeFileSync(join(assets, "icons", `${name}-${String(size)}.png`), await draw(name, size));
  await browser.close();

  async function draw(name: string, size: number): Promise<Buffer> {
    await page.evaluate(
      ([shown, width]) => {
        const svg = document.querySelector("svg");
        svg?.setAttribute("width", String(width));
        svg?.setAttribute("height", String(width));
        for (const group of document.querySelectorAll("g"))
          group.style.display = ["sheet", shown].includes(group.id) ? "" : "none";
      },
      [name, size] as const,
    );
    return page.screenshot({
      clip: { x: 0, y: 0, width: size, height: size },
      omitBackground: true,
    });
  }
}

void drawIcons();
