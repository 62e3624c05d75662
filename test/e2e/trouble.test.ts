import { checkFirst, paneFrame, restyle, THEMES, type Scene } from "../../scripts/scene/scene";
import { axeFindings, opener } from "./stage";
import { tapWire, type Wire } from "../../scripts/scene/wire";

const SAMPLE = "points-2025.xlsx";

const { open, share } = opener();

const tabs = ({ page }: Scene) => page.getByRole("tab").allInnerTexts();

test("a run that Excel keeps waiting says so, can be stopped, and leaves nothing behind", async () => {
  const scene = await open(SAMPLE);
  const { pane } = scene;
  const wire = await tapWire(scene, SAMPLE);
  await checkFirst(scene);
  const before = await tabs(scene);
  await wire.hold();
  await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await pane.getByRole("progressbar", { name: "Bước 1/3: Đang đọc các trang tính" }).waitFor();
  await expect(pane.getByText(/^Tệp lớn hoặc/).count()).resolves.toBe(0);
  await pane.getByText(/^Tệp lớn hoặc đường truyền chậm/).waitFor();
  await pane.getByRole("button", { name: "Dừng" }).click();
  await pane.getByText("Sẽ dừng sau bước này").waitFor();
  await wire.release();
  await pane.getByText("Đã dừng theo yêu cầu.").waitFor();
  await expect(tabs(scene)).resolves.toEqual(before);
  await expect(paneFrame(scene).evaluate(() => document.activeElement?.tagName)).resolves.toBe(
    "H1",
  );
});

const REFUSALS = [
  ["AccessDenied", /đang ở chế độ chỉ đọc hoặc được bảo vệ/],
  ["InvalidOperationInCellEditMode", /Nhấn Enter để kết thúc sửa ô rồi thử lại/],
  ["ItemNotFound", /vừa được đổi tên, di chuyển hoặc xóa/],
  ["GeneralException", /Excel đang bận/],
  ["NotSeenBefore", /lỗi ngoài dự kiến/],
] as const;

describe("a write from the pane", () => {
  let wire: Wire;
  const shared = share(SAMPLE, async (scene) => {
    wire = await tapWire(scene, SAMPLE);
    await checkFirst(scene);
  });

  test.each(REFUSALS)(
    "that Excel answers with %s says what to do, keeps its result, and works again afterwards",
    async (code, sentence) => {
      const { pane, errors } = shared();
      const shown = await pane.locator("#check-panel").innerText();
      await wire.refuse(code);
      await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
      const alert = pane.getByRole("group").filter({ hasText: sentence });
      await alert.waitFor();
      await expect(alert.innerText()).resolves.toContain(`Mã lỗi: ${code}`);
      await expect(pane.locator("#check-panel").innerText()).resolves.toBe(shown);
      await wire.restore();
      await alert.getByRole("button", { name: "Kiểm tra lại" }).click();
      await alert.waitFor({ state: "detached" });
      await pane.getByText(/^Đã kiểm tra: /).waitFor();
      expect(errors).toEqual([]);
    },
  );
});

describe("a press of the ribbon button", () => {
  let wire: Wire;
  const shared = share(SAMPLE, async (scene) => {
    wire = await tapWire(scene, SAMPLE);
  });

  test.each(REFUSALS)(
    "that Excel answers with %s says what to do, and works the next time",
    async (code, sentence) => {
      const { page, errors } = shared();
      await page.getByRole("tab").first().click();
      await wire.refuse(code);
      const button = page.getByRole("button", { name: "Tổng hợp", exact: true });
      await button.click();
      const dialog = page.getByRole("dialog");
      const notice = page.frameLocator("dialog iframe").getByRole("alert");
      await notice.filter({ hasText: sentence }).waitFor();
      await dialog.getByRole("button", { name: "Đóng" }).click();
      await wire.restore();
      await button.click();
      await page.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
      expect(errors).toEqual([]);
    },
  );
});

describe("cells that compute a different number than the check", () => {
  const sentence = /^\d+ ô cho kết quả khác với số đã kiểm tra\. Nên kiểm tra lại/;

  test("are reported in the pane with the written sheets", async () => {
    const scene = await open(SAMPLE);
    const { pane } = scene;
    const wire = await tapWire(scene, SAMPLE);
    await checkFirst(scene);
    await wire.miscount();
    await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    await pane.getByRole("group").filter({ hasText: sentence }).waitFor();
    expect(scene.errors).toEqual([]);
  });

  test("are reported after pressing the ribbon button", async () => {
    const scene = await open(SAMPLE);
    const { page } = scene;
    const wire = await tapWire(scene, SAMPLE);
    await wire.miscount();
    await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    const notice = page.frameLocator("dialog iframe").getByRole("alert");
    await notice.filter({ hasText: sentence }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Đóng" }).click();
    await page.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
    expect(scene.errors).toEqual([]);
  });
});

describe("a failure", () => {
  const shared = share(SAMPLE, async (scene) => {
    const wire = await tapWire(scene, SAMPLE);
    await wire.refuse("AccessDenied");
    await scene.pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
    await scene.pane.getByText(/đang ở chế độ chỉ đọc hoặc được bảo vệ/).waitFor();
    await scene.pane.getByText("Chi tiết lỗi").click();
  });

  test("has details that name the failure", async () => {
    const details = shared().pane.getByRole("textbox", { name: "Chi tiết lỗi" });
    await expect(details.inputValue()).resolves.toMatch(/^failure: readOnly AccessDenied$/mu);
  });

  test.each(THEMES)("passes axe in the %s theme", async (theme) => {
    await restyle(shared(), theme);
    await expect(axeFindings(paneFrame(shared()))).resolves.toEqual([]);
  });
});
