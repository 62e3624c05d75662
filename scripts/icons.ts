import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "./browser";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const NAMES = ["pane", "summarise", "check", "sample", "gather"];
const assets = join(__dirname, "..", "assets");
const DRAWING = readFileSync(join(assets, "icon.svg"), "utf8");

/** `npm run icons`: draws every icon of the manifest in every size from `assets/icon.svg`. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  const page = await browser.newPage();
  mkdirSync(join(assets, "icons"), { recursive: true });
  for (const name of NAMES)
    for (const size of SIZES)
      writeFileSync(
        join(assets, "icons", `${name}-${String(size)}.png`),
        await draw(page, name, size),
      );
  await browser.close();
}

/** Drawn on a canvas: what a screenshot of a drawing has at its edges depends on how busy the machine is. */
async function draw(page: Page, name: string, size: number): Promise<Buffer> {
  const shown = DRAWING.replace(">", `><style>g:not(#sheet, #${name}) { display: none }</style>`);
  const url = await page.evaluate(
    async ([svg, width]) => {
      const image = new Image(width, width);
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width, height: width });
      canvas.getContext("2d")?.drawImage(image, 0, 0, width, width);
      return canvas.toDataURL();
    },
    [shown, size] as const,
  );
  return Buffer.from(url.replace(/^.*,/, ""), "base64");
}

void drawIcons();
