import { checkFirst } from "../../scripts/scene/scene";
import { axeFindings, opener } from "./stage";

const { open } = opener();

test("merged cells are drawn as one, centred over their columns", async () => {
  const { page } = await open("seed-2023.xlsx");
  const title = page.locator(".merged", { hasText: "ĐẢNG CỘNG SẢN VIỆT NAM" });
  await title.waitFor();
  const [box, text] = await Promise.all([title.boundingBox(), title.locator("span").boundingBox()]);
  const middle = (one: typeof box) => (one ? one.x + one.width / 2 : NaN);
  expect(Math.abs(middle(box) - middle(text))).toBeLessThan(2);
  await expect(title.evaluate((one) => getComputedStyle(one).fontFamily)).resolves.toContain(
    "Times New Roman",
  );
});

test("the written sheets are shown as pages, with numbers in the language of the page", async () => {
  const scene = await open("seed-2023.xlsx");
  const { page, pane } = scene;
  await page.getByRole("button", { name: "Xem bản in" }).click();
  await page.getByText("Chưa có trang tính nào để in.").waitFor();
  await page.getByRole("button", { name: "Bảng tính" }).click();
  await checkFirst(scene);
  await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await pane
    .getByText(/^Đã lập /)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Xem bản in" }).click();
  const summary = page.getByRole("region", { name: "Tổng hợp", exact: true });
  await summary.getByText("12,5%").first().waitFor();
  await expect(summary.locator(".paper").count()).resolves.toBeGreaterThan(0);
  await expect(axeFindings(page.mainFrame())).resolves.toEqual([]);
});

test("in English everything around the workbook is English", async () => {
  const { page } = await open("seed-2023.xlsx", { language: "en-US" });
  await page.getByRole("button", { name: "Print preview" }).waitFor();
  const around = await page.locator("header").innerText();
  expect(around).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
});
