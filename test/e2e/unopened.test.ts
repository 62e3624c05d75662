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

test("a pane whose scripts do not arrive says so after a while, in both languages", async () => {
  const page = await browser.newPage();
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(pathToFileURL(join(ADDIN_FOLDER, "taskpane.html")).href);
  const [inVietnamese, inEnglish] = [/^Ngăn tác vụ chưa mở được/, /^The pane could not open/].map(
    (words) => page.getByText(words),
  );
  await expect(inVietnamese?.isVisible()).resolves.toBe(false);
  await inVietnamese?.waitFor();
  await inEnglish?.waitFor();
  await page.close();
});
