import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../workbench/page/serve";
import { BROWSER_FLAGS, browserPath } from "./browser";

/** High enough to show the detected table and the first findings. */
const TALL = 1500;

const docs = join(__dirname, "..", "docs");

/** `npm run screens`: takes the screenshots of the built workbench and pane for the README. */
async function photograph(): Promise<void> {
  const server = await serve(0, "test/fixtures/samples");
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1500, height: 940 } });
  mkdirSync(docs, { recursive: true });
  await page.goto(server.address);

  const pane = page.frameLocator('iframe[data-seat="pane"]');
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await pane.getByText(/^Đã lập \d+ trang tính/).waitFor();
  await pane.getByRole("heading", { name: "Kết quả" }).evaluate((one) => {
    document.documentElement.scrollTop = one.getBoundingClientRect().top - 12;
  });
  await page.locator(".ic-worksheet-wrapper").evaluate((one) => {
    one.scrollTop = 300;
  });
  await page.mouse.move(700, 500);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(docs, "workbench.png") });

  await page.getByLabel("Mở tệp mẫu").selectOption("messy-2023.xlsx");
  await pane.getByRole("heading", { name: "Kết quả" }).waitFor();
  await page.setViewportSize({ width: 1500, height: TALL });
  await page.waitForTimeout(500);
  await page.locator(".pane").screenshot({ path: join(docs, "pane.png") });
  await browser.close();
  await server.close();
}

void photograph();
