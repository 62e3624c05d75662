import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { ADDIN_FOLDER } from "../../workbench/addinFolder";
import { BROWSER_FLAGS, browserPath } from "../../scripts/browser";

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
});
afterAll(() => browser.close());

test.each(["vi", "en"])("the secretary's guide in %s prints on two pages", async (language) => {
  const path = join(ADDIN_FOLDER, "guides", `secretary.${language}.html`);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  const pictures = await page
    .locator("img")
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  await page.close();
  expect(pictures).toEqual([true, true]);
  expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(2);
});
