import {
  checkFirst,
  paneFrame,
  restyle,
  showView,
  THEMES,
  unfold,
  type Scene,
} from "../../scripts/scene/scene";
import { axeFindings, opener, sidewaysPixels } from "./stage";

const { open, share } = opener();

const PARTS = [
  "Thông tin hội nghị",
  "Phiếu (để in)",
  "Kiểm phiếu",
  "Chỉ tiêu",
  "Kết nạp, dự bị",
  "Ý kiến, kiến nghị",
  "Biểu quyết",
];

const tabs = ({ page }: Scene) => page.getByRole("tab").allInnerTexts();

/** The section on the tab of what was found. */
async function showKit(scene: Scene): Promise<void> {
  await checkFirst(scene);
  await showView(scene, "info");
  await scene.pane.getByRole("heading", { name: "Bộ mẫu cuối năm" }).waitFor();
}

describe("the section of the kit", () => {
  const scene = share("seed-2023.xlsx", async (opened) => {
    await showKit(opened);
    await unfold(opened);
  });

  test("has a button for the whole kit, one for each sheet, and one for the next year", async () => {
    const buttons = await scene()
      .pane.locator("section[aria-labelledby=kit]")
      .getByRole("button")
      .allInnerTexts();
    expect(buttons).toEqual(["Tạo bộ mẫu cuối năm", ...PARTS, "Sang năm mới"]);
  });

  test.each(THEMES)("in the %s theme fits and passes axe", async (theme) => {
    await restyle(scene(), theme);
    const frame = paneFrame(scene());
    expect([await sidewaysPixels(frame), await axeFindings(frame)]).toEqual([0, []]);
  });
});

test("by keyboard alone a sheet is added, and the focus stays on its button", async () => {
  const scene = await open("seed-2023.xlsx");
  await showKit(scene);
  const { page, pane } = scene;
  await pane.getByText("Tạo từng mẫu").focus();
  await page.keyboard.press("Enter");
  for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
  const button = pane.getByRole("button", { name: "Chỉ tiêu" });
  await expect(button.evaluate((one) => one === document.activeElement)).resolves.toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByText("Đã tạo trang tính “Chỉ tiêu 2023”.").waitFor();
  await expect(tabs(scene)).resolves.toContain("Chỉ tiêu 2023");
  await expect(button.evaluate((one) => one === document.activeElement)).resolves.toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByText("Giữ nguyên trang tính đã có: “Chỉ tiêu 2023”.").waitFor();
  expect([scene.errors, scene.foreign]).toEqual([[], []]);
});
