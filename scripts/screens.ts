import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { chromium } from "playwright-core";
import { serve } from "../workbench/page/serve";
import { BROWSER_FLAGS, browserPath } from "./browser";
import { digestOf } from "./pictures/look";
import { showPictures } from "./pictures/pictures";

const docs = join(__dirname, "..", "docs");

/** `npm run screens`: takes the README's pictures of the built workbench, and notes in pictures.json what they show. */
async function photograph(): Promise<void> {
  const server = await serve(0);
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  const notes: Record<string, { readonly shows: string; readonly file: string }> = {};
  await showPictures(await browser.newPage(), server.address, async ({ name, of, shows }) => {
    const path = join(docs, name);
    await of.page().waitForTimeout(500);
    await of.screenshot({ path });
    notes[name] = { shows, file: digestOf(readFileSync(path)) };
  });
  writeFileSync(
    join(docs, "pictures.json"),
    await format(JSON.stringify(notes), { parser: "json" }),
  );
  await browser.close();
  await server.close();
}

void photograph();
