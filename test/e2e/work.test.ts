import { readFile } from "node:fs/promises";
import {
  checkFirst,
  paneFrame,
  showView,
  type,
  unfold,
  type Scene,
} from "../../scripts/scene/scene";
import { opener } from "./stage";
import type { Page } from "playwright-core";

const { open } = opener();

const cellName = ({ page }: Scene) => page.locator(".ic-formula-bar-address").innerText();

test("the first screen offers a check and a sample; the next time the pane checks at once", async () => {
  const scene = await open("messy-2023.xlsx");
  const { page, pane } = scene;
  await pane.getByRole("button").first().waitFor();
  await expect(pane.getByRole("button").allInnerTexts()).resolves.toEqual([
    "Kiểm tra bảng xếp loại",
    "Chưa có bảng? Tạo bảng mẫu",
  ]);
  await checkFirst(scene);
  await expect(pane.getByRole("status").first().innerText()).resolves.toMatch(/^Đã kiểm tra: /);
  await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
  await pane.getByRole("heading", { name: "Kiểm tra", exact: true }).waitFor();
  expect([scene.errors, scene.foreign]).toEqual([[], []]);
});

test("an opened workbook shows the active sheet of the file and its first cell", async () => {
  const scene = await open("seed-2023.xlsx");
  const { page } = scene;
  await expect(page.getByRole("tab", { selected: true }).innerText()).resolves.toBe(
    "Tổng hợp đề xuất",
  );
  await page.locator(".ic-formula-bar-address").waitFor();
  await expect(cellName(scene)).resolves.toBe("A1");
  await expect(page.locator(".ic-formula-bar-root").innerText()).resolves.toContain(
    "ĐẢNG BỘ VIỆN ỨNG DỤNG CÔNG NGHỆ",
  );
});

test("every finding leads to its cell, and the focus stays on its button", async () => {
  const scene = await open("messy-2023.xlsx");
  await checkFirst(scene);
  const { pane } = scene;
  await unfold(scene);
  const buttons = await pane
    .locator("#check-panel")
    .getByRole("button", { name: /^Đến ô .*TH xếp loại/ })
    .all();
  expect(buttons.length).toBeGreaterThanOrEqual(6);
  for (const button of buttons) {
    const wanted = await button.innerText();
    await button.click();
    await scene.page.waitForFunction(
      (cell) => document.querySelector(".ic-formula-bar-address")?.textContent.includes(cell),
      wanted,
    );
    await expect(button.evaluate((element) => element === document.activeElement)).resolves.toBe(
      true,
    );
  }
});

test("a fix is checked again and can be undone", async () => {
  const scene = await open("points-2025.xlsx");
  await checkFirst(scene);
  const { page, pane } = scene;
  const findings = pane.getByText(/Tổng điểm không khớp/);
  await findings.waitFor();
  await unfold(scene);
  await pane.getByRole("button", { name: "Sửa ô I22" }).click();
  await pane.getByText("Đã sửa 1 ô.").waitFor();
  await expect(findings.count()).resolves.toBe(0);
  await expect(
    pane.locator("#check-panel").evaluate((one) => one === document.activeElement),
  ).resolves.toBe(true);
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByText("Đã hoàn tác 1 ô.").waitFor();
  await expect(findings.count()).resolves.toBe(1);
  await page.waitForTimeout(300);
  await expect(pane.getByText("Dữ liệu đã thay đổi").count()).resolves.toBe(0);
});

test("all findings of a kind are fixed at once in twenty thousand rows", async () => {
  const scene = await open("large-2025.xlsx");
  const { pane } = scene;
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  const group = pane.locator("details", { has: pane.getByText(/Tổng điểm không khớp \(40\)/) });
  await group.waitFor({ timeout: 90_000 });
  await unfold(scene);
  await pane.getByRole("button", { name: "Sửa tất cả lỗi cùng loại (40)" }).click();
  await pane.getByRole("list", { name: "Những thay đổi sẽ ghi" }).waitFor();
  await pane.getByRole("button", { name: "Ghi 40 ô" }).click();
  await pane.getByText("Đã sửa 40 ô.").waitFor({ timeout: 60_000 });
  await expect(pane.getByText(/Tổng điểm không khớp/).count()).resolves.toBe(0);
});

test("the pane writes the summary and then links to its sheets", async () => {
  const scene = await open("seed-2023.xlsx");
  await checkFirst(scene);
  const { page, pane } = scene;
  await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await pane.getByText(/^Đã lập \d+ trang tính, \d+ biểu đồ/).waitFor();
  await expect(page.getByRole("tab", { selected: true }).innerText()).resolves.toBe("Tổng hợp");
  await page.locator(".chart svg").first().waitFor();
  await pane.getByRole("button", { name: "Biểu 6F – BTCTW" }).click();
  await page.getByRole("tab", { name: "Biểu 6F – BTCTW", selected: true }).waitFor();
  expect([scene.errors, scene.foreign]).toEqual([[], []]);
});

test("one press of the ribbon button does the whole job and shows errors if there are any", async () => {
  const scene = await open("messy-2023.xlsx");
  const { page } = scene;
  const button = page.getByRole("button", { name: "Tổng hợp" });
  await button.click();
  await page.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
  await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
  await page.locator(".chart svg").first().waitFor();
  const before = await page.getByRole("tab").count();
  await button.click();
  await page.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
  await expect(page.getByRole("tab").count()).resolves.toBe(before);
  await expect(
    page
      .getByRole("tab", { selected: true })
      .evaluate(
        (tab) =>
          tab.getBoundingClientRect().right < tab.parentElement!.getBoundingClientRect().right + 1,
      ),
  ).resolves.toBe(true);
  expect([scene.errors, scene.foreign]).toEqual([[], []]);
});

test("the ribbon button says what is missing in a workbook without a table", async () => {
  const scene = await open("seed-2023.xlsx");
  const { page } = scene;
  await page.getByRole("button", { name: "Tệp mới" }).click();
  await page.getByRole("tab", { name: "Trang tính 1" }).waitFor();
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await page.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
  await page.getByRole("button", { name: "Tạo bảng mẫu" }).click();
  await page.getByRole("tab", { name: /^Xếp loại 20\d\d$/, selected: true }).waitFor();
  expect([scene.errors, scene.foreign]).toEqual([[], []]);
});

test("a workbook without a table gets a sample, which says that it is to be filled in", async () => {
  const scene = await open("seed-2023.xlsx");
  const { page, pane } = scene;
  await page.getByRole("button", { name: "Tệp mới" }).click();
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  await pane.getByRole("heading", { name: "Chưa tìm thấy bảng xếp loại" }).waitFor();
  await pane.getByRole("button", { name: "Tạo bảng mẫu" }).click();
  await pane.getByText("Đã tạo bảng mẫu trên một trang tính mới.").waitFor();
  await pane.getByRole("heading", { name: "Bảng xếp loại còn trống" }).waitFor();
  await expect(pane.getByRole("button", { name: "Tạo bảng mẫu" }).count()).resolves.toBe(0);
  await expect(page.getByRole("tab", { selected: true }).innerText()).resolves.toMatch(
    /^Xếp loại 20\d\d$/,
  );
});

test("a scheme chosen by hand stays after the pane is opened again, and can be reset", async () => {
  const scene = await open("seed-2023.xlsx");
  await checkFirst(scene);
  const { page, pane } = scene;
  await showView(scene, "info");
  await pane.getByText("Sửa thông tin").click();
  await pane.getByLabel("Quy định áp dụng").selectOption("366-hd43");
  await pane.getByText("Quy định áp dụng (do người dùng chọn)").waitFor();
  await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
  await showView(scene, "info");
  await pane.getByText("Quy định áp dụng (do người dùng chọn)").waitFor();
  await pane.getByText("Sửa thông tin").click();
  await pane.getByLabel("Quy định áp dụng").selectOption("");
  await pane.locator("dd").filter({ hasText: "Quy định số 124‑QĐ/TW" }).waitFor();
});

test("the names of the branch and the committee are typed, kept in the workbook, printed, and reset", async () => {
  const scene = await open("seed-2023.xlsx");
  await checkFirst(scene);
  const { page, pane } = scene;
  const fact = (value: string) => pane.locator("dd").filter({ hasText: value });
  await showView(scene, "info");
  await pane.getByText("Sửa thông tin").click();
  await pane.getByLabel("Tên chi bộ").fill("Chi bộ Ươm tạo");
  await page.keyboard.press("Enter");
  await fact("Chi bộ Ươm tạo").waitFor();
  await expect(
    pane.getByLabel("Tên chi bộ").evaluate((one) => one === document.activeElement),
  ).resolves.toBe(true);
  await pane.getByLabel("Đảng bộ cấp trên trực tiếp").fill("Đảng ủy Viện");
  await page.keyboard.press("Tab");
  await fact("Đảng ủy Viện").waitFor();

  await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
  await showView(scene, "info");
  await fact("Chi bộ Ươm tạo").waitFor();
  await fact("Đảng ủy Viện").waitFor();
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await page.getByRole("tab", { name: "Tổng hợp", exact: true, selected: true }).waitFor();
  await page.locator(".ic-formula-bar-root").filter({ hasText: "ĐẢNG ỦY VIỆN" }).waitFor();

  await pane.getByText("Sửa thông tin").click();
  await pane.getByLabel("Tên chi bộ").fill("");
  await page.keyboard.press("Enter");
  await fact("CHI BỘ TRUNG TÂM ƯƠM TẠO CÔNG NGHỆ").waitFor();
});

test("changing how a column is read takes effect at once, and its first three rows are shown", async () => {
  const scene = await open("seed-2023.xlsx");
  await checkFirst(scene);
  const { pane } = scene;
  await showView(scene, "info");
  await pane.getByText("Cách đọc các cột").click();
  await pane.getByText(/cột đã nhận diện rõ$/).click();
  const name = pane.getByLabel(/^Cột “Họ và tên.*được hiểu là$/);
  await expect(name.inputValue()).resolves.toBe("name");
  await expect(
    pane
      .getByLabel(/^Ba hàng đầu của cột “Họ và tên/)
      .locator("li")
      .count(),
  ).resolves.toBe(3);
  const rating = pane
    .locator("select")
    .filter({ has: pane.locator('option:checked[value="final"]') });
  await rating.selectOption("");
  await pane
    .getByText(/Chưa có kết quả xếp loại của chi bộ|Chưa tìm thấy bảng xếp loại/)
    .first()
    .waitFor({ state: "attached" });
});

test("an edit in the grid or by a co-author shows that the data changed, and does nothing else", async () => {
  const scene = await open("points-2025.xlsx");
  await checkFirst(scene);
  const { page, pane } = scene;
  const changed = pane.getByText("Dữ liệu đã thay đổi sau lần kiểm tra gần nhất.");
  const result = await pane.locator("#check-panel").innerText();
  await type(scene, [], "ĐẢNG ỦY");
  await changed.waitFor();
  await expect(pane.locator("#check-panel").innerText()).resolves.toBe(result);
  await expect(paneFrame(scene).evaluate(() => document.hasFocus())).resolves.toBe(false);
  await pane.getByRole("button", { name: "Kiểm tra lại" }).first().click();
  await changed.waitFor({ state: "detached" });

  await page.getByLabel("Giả lập người khác cùng sửa").check();
  const other = page.frameLocator('iframe[data-seat="coauthor"]');
  const group = other.locator("details", { has: other.getByText(/Tổng điểm không khớp/) });
  await group.waitFor();
  if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
  await other.getByRole("button", { name: "Sửa ô I22" }).click();
  await changed.waitFor();
  await other.getByText("Đã sửa 1 ô.").waitFor();
  await expect(other.getByText("Dữ liệu đã thay đổi").count()).resolves.toBe(0);
});

/** From the first cell of the sheet to a rating with a drop-down list. */
const TO_LIST = [...Array<string>(4).fill("ArrowDown"), ...Array<string>(11).fill("ArrowRight")];

test("a value chosen from a list, which Excel does not report, is noticed in the pane", async () => {
  const scene = await open("excel-table-2025.xlsx");
  await checkFirst(scene);
  const { pane } = scene;
  const changed = pane.getByText("Dữ liệu đã thay đổi sau lần kiểm tra gần nhất.");
  await type(scene, TO_LIST, "Hoàn thành nhiệm vụ");
  await pane.getByText("Năm 2025 · ").hover();
  await expect(changed.count()).resolves.toBe(0);
  await pane.getByText("Năm 2025 · ").click();
  await changed.waitFor();
});

test("the workbook is saved to the machine and opens again", async () => {
  const scene = await open("seed-2023.xlsx");
  const { page } = scene;
  await page.getByRole("button", { name: "Tổng hợp" }).click();
  await page.getByRole("tab", { name: "Tổng hợp", exact: true, selected: true }).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu về máy" }).click();
  const file = await (await download).path();
  await page.getByRole("button", { name: "Tệp mới" }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: "saved.xlsx",
    mimeType: "application/octet-stream",
    buffer: await readFile(file),
  });
  await page.getByRole("tab", { name: "Biểu 6F – BTCTW" }).waitFor();
  await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
  await page.locator(".chart svg").first().waitFor();
  await expect(cellName(scene)).resolves.toMatch(/^[A-Z]+\d+/);
});

test("a dropped workbook is opened, and any other file is refused with a reason", async () => {
  const scene = await open("seed-2023.xlsx");
  const { page, pane } = scene;
  const bytes = await readFile("test/fixtures/samples/small-2024.xlsx", "base64");
  await drop(page, "Chi bộ 5.xlsx", bytes);
  await page.getByRole("status").filter({ hasText: "Chi bộ 5.xlsx" }).waitFor();
  await page.getByRole("tab", { name: "Xếp loại 2024", selected: true }).waitFor();
  await checkFirst(scene);
  await pane.getByText("Năm 2024 · 5 đảng viên").waitFor();
  await drop(page, "thư.xlsx", Buffer.from("xin chào").toString("base64"));
  await page.getByRole("status").filter({ hasText: "thư.xlsx: " }).waitFor();
  await expect(page.getByRole("tab", { selected: true }).innerText()).resolves.toBe(
    "Xếp loại 2024",
  );
});

async function drop(page: Page, name: string, base64: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file));
      return transfer;
    },
    [name, base64] as const,
  );
  await page.locator(".desk").dispatchEvent("drop", { dataTransfer: data });
}
