import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { paneFrame, type Scene } from "../../scripts/scene/scene";
import { opener } from "./stage";

const { share } = opener();

const FIXTURES = join(__dirname, "..", "fixtures");

const WORKBOOKS = ["samples", "cases", "workbooks"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

/** Without a table there is nothing to summarise. */
const WITHOUT_TABLE: readonly string[] = ["workbooks/commendation-list.xlsx"];

const shared = share("seed-2023.xlsx", async ({ page, pane }) => {
  await page
    .locator(".pane")
    .first()
    .evaluate((one) => {
      one.style.height = "600px";
    });
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  await pane.locator("#check-panel").waitFor();
});

/** Opens a workbook; the pane, which knows its user by now, checks it at once. */
async function openFile(scene: Scene, workbook: string): Promise<void> {
  const { page, pane } = scene;
  await paneFrame(scene).evaluate(() => {
    document.body.id = "before";
  });
  await page.locator('input[type="file"]').setInputFiles(join(FIXTURES, workbook));
  await page
    .getByRole("status")
    .filter({ hasText: basename(workbook) })
    .waitFor();
  await pane.locator("body:not(#before) :is(#check-panel, #none)").waitFor();
}

test.each(WORKBOOKS.filter((workbook) => !WITHOUT_TABLE.includes(workbook)))(
  "after a check of %s, the summary is one press away without scrolling at 320 × 600",
  async (workbook) => {
    const scene = shared();
    await openFile(scene, workbook);
    await paneFrame(scene).evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    const bottom = await scene.pane
      .getByRole("button", { name: "Tổng hợp", exact: true })
      .evaluate((one) => one.getBoundingClientRect().bottom);
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(200);
  },
);
