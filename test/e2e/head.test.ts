import { readdirSync } from "node:fs";
import { join } from "node:path";
import { opener, paneFrame } from "./stage";

const { open } = opener();

const SAMPLES = readdirSync(join(__dirname, "..", "fixtures", "samples")).filter((name) =>
  name.endsWith(".xlsx"),
);

test.each(SAMPLES)(
  "after a check of %s, the summary is one press away without scrolling at 320 × 600",
  async (sample) => {
    const scene = await open(sample);
    const { page, pane } = scene;
    await page
      .locator(".pane")
      .first()
      .evaluate((one) => {
        one.style.height = "600px";
      });
    await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
    await pane.locator("#check-panel").waitFor();
    const frame = paneFrame(scene);
    await frame.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    const bottom = await pane
      .getByRole("button", { name: "Tổng hợp", exact: true })
      .evaluate((one) => one.getBoundingClientRect().bottom);
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(200);
  },
);
