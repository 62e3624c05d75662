import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../../scripts/browser";
import { digestOf } from "../../scripts/pictures/look";
import { showPictures } from "../../scripts/pictures/pictures";
import { serve } from "../../workbench/page/serve";

const docs = join(process.cwd(), "docs");

/** The pictures that the READMEs show. */
function pictured(): string[] {
  const readmes = ["README.md", "README.en.md"]
    .map((page) => readFileSync(page, "utf8"))
    .join("\n");
  const names = readmes.matchAll(/\]\(docs\/([^)]+\.png)\)/gu);
  return Array.from(new Set(Array.from(names, ([, name]) => name ?? "")));
}

test("the README's pictures show the demo's workbook as it is now; if not, run `npm run screens`", async () => {
  const server = await serve(0);
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  const now: Record<string, unknown> = {};
  await showPictures(await browser.newPage(), server.address, ({ name, shows }) => {
    now[name] = { shows, file: digestOf(readFileSync(join(docs, name))) };
    return Promise.resolve();
  });
  await browser.close();
  await server.close();
  expect(JSON.parse(readFileSync(join(docs, "pictures.json"), "utf8"))).toEqual(now);
  expect(pictured().sort()).toEqual(Object.keys(now).sort());
});
