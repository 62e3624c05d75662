import type { Locator, Page } from "playwright-core";
import { digestOf, lookOf } from "./look";

/** A picture of the README, as it is on the screen now. */
export interface Picture {
  readonly name: string;
  readonly of: Locator;
  /** The digest of what it shows: of the data and of the build. */
  readonly shows: string;
}

/** High enough to show a page of paper, and the pane, without scrolling. */
const TALL = { width: 1500, height: 1400 };
const WIDE = { width: 1500, height: 940 };
/** The workbook of `npm run demo`. */
const DEMO = "meeting-2023.xlsx";
/** Times on the screen are always this one. */
const NOW = new Date("2023-12-15T14:05:00");

/**
 * Does in the workbench what `npm run demo` does on the command line, and calls `take` with each picture while it is on the
 * screen.
 */
export async function showPictures(
  page: Page,
  address: string,
  take: (picture: Picture) => Promise<void>,
): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize(WIDE);
  await page.goto(address);
  await page.getByLabel("Mở tệp mẫu").selectOption(DEMO);
  const pane = page.frameLocator('iframe[data-seat="pane"]');
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await pane.getByText(/^Đã lập \d+ trang tính/).waitFor();
  const beside = await lookOf(pane.locator("body"));
  await page.setViewportSize(TALL);
  await page.getByRole("button", { name: "Xem bản in" }).click();
  const paper = page
    .getByRole("region", { name: "Tổng hợp", exact: true })
    .locator(".paper")
    .first();
  const printed = await lookOf(paper);
  await take({ name: "summary.png", of: paper, shows: digestOf(printed) });
  await take({ name: "pane.png", of: page.locator(".pane"), shows: digestOf(beside) });
  await page.setViewportSize(WIDE);
  await page.getByRole("button", { name: "Bảng tính" }).click();
  const around = await lookOf(page.locator("header"));
  const all = [around, beside, printed].join("\n");
  await take({ name: "workbench.png", of: page.locator("body"), shows: digestOf(all) });
}
