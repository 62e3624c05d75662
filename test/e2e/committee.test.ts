import { readFileSync } from "node:fs";
import { readSnapshot } from "../../src/files/readSnapshot";
import { committeeFiles, type SampleFile } from "../../workbench/samples/committeeFiles";
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

const tabs = ({ page }: Scene) => page.getByRole("tab").allInnerTexts();

/** Presses the button of the ribbon, which shows the pane on the screen of a committee. */
async function showCommittee({ page, pane }: Scene): Promise<void> {
  await page.getByRole("button", { name: "Gộp các chi bộ" }).click();
  await pane.getByRole("heading", { name: "Gộp các chi bộ" }).waitFor();
}

/** Chooses the files of the sample committee, its list among them, and one that is no workbook. */
async function chooseFiles(scene: Scene): Promise<void> {
  const { branches, list } = await committeeFiles();
  await choose(scene, [...branches, list, { name: "hong.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);
  await scene.pane.getByText("Đã đọc 14 tệp.").waitFor();
}

async function choose(
  { pane }: Scene,
  files: readonly Pick<SampleFile, "name" | "bytes">[],
): Promise<void> {
  await pane.locator("input[type=file]").setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

const section = ({ pane }: Scene, id: string) => pane.locator(`section[aria-labelledby=${id}]`);

describe("the files of a committee's branches", () => {
  const scene = share("seed-2023.xlsx", async (opened) => {
    await showCommittee(opened);
    await chooseFiles(opened);
    await unfold(opened);
  });

  test("are read and counted, and what is to be settled is named", async () => {
    const one = scene();
    await one.pane.getByRole("heading", { name: "Năm 2025 · 11 chi bộ" }).waitFor();
    expect(await section(one, "missing").getByRole("listitem").allInnerTexts()).toEqual([
      "Chi bộ thôn Bắc",
    ]);
    expect(await section(one, "unread").getByRole("listitem").allInnerTexts()).toEqual([
      "hong.xlsx: Không đọc được: đây không phải tệp Excel (.xlsx). Cần chọn đúng tệp có bảng xếp loại.",
    ]);
    await expect(section(one, "questions").getByRole("button").allInnerTexts()).resolves.toEqual([
      "Tính theo tệp này",
    ]);
  });

  test.each(THEMES)("in the %s theme fit and pass axe", async (theme) => {
    await restyle(scene(), theme);
    const frame = paneFrame(scene());
    expect([await sidewaysPixels(frame), await axeFindings(frame)]).toEqual([0, []]);
  });

  test.each([270, 350])("fit at %i pixels", async (width) => {
    await restyle(scene(), "light", width);
    const frame = paneFrame(scene());
    expect([await sidewaysPixels(frame), await axeFindings(frame)]).toEqual([0, []]);
  });
});

test("opening what a file has to be looked at for leaves the rest of the screen in sight", async () => {
  const scene = await open("seed-2023.xlsx");
  await showCommittee(scene);
  await chooseFiles(scene);
  const { page, pane } = scene;
  let load = (): void => undefined;
  const held = new Promise<void>((resolve) => (load = resolve));
  await page.route(/\/(?:findingsVi|\w*describeVi)[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await pane.getByText("Từng chi bộ (11)").click();
  await pane.getByText("Các mục trong tệp", { exact: true }).first().click();
  await expect(pane.locator("#gathered").isVisible()).resolves.toBe(true);
  load();
  await pane
    .getByText(/^Ô [A-Z]+\d+, trang tính/)
    .first()
    .waitFor();
});

test("by keyboard alone the sheets are written, and the focus stays on their button", async () => {
  const scene = await open("seed-2023.xlsx");
  await showCommittee(scene);
  await chooseFiles(scene);
  const { page, pane } = scene;
  await pane.getByRole("heading", { name: "Gộp các chi bộ" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const button = pane.getByRole("button", { name: "Lập trang tính của đảng bộ" });
  await expect(button.evaluate((one) => one === document.activeElement)).resolves.toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Lập lại trang tính của đảng bộ" }).waitFor();
  expect(await tabs(scene)).toEqual(
    expect.arrayContaining(["Tổng hợp đảng bộ", "Kiểm soát tỷ lệ", "Dữ liệu đảng bộ"]),
  );
  const focused = await paneFrame(scene).evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe("Lập lại trang tính của đảng bộ");
  expect([scene.errors, scene.foreign]).toEqual([[], []]);
});

describe("the next day two branches hand in again", () => {
  const scene = share("seed-2023.xlsx", async (opened) => {
    await showCommittee(opened);
    await chooseFiles(opened);
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Lập trang tính của đảng bộ" }).click();
    await pane.getByRole("button", { name: "Lập lại trang tính của đảng bộ" }).waitFor();
    await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
    await pane.locator("#gathered").waitFor({ state: "detached" });
    await showCommittee(opened);
    const { branches } = await committeeFiles();
    await choose(opened, branches.slice(0, 2));
    await pane.getByText("Đã đọc 2 tệp.").waitFor();
    await pane.getByText("Giữ từ lần gộp trước: 9 chi bộ").click();
  });
  const WHOLE = "Năm 2025 · 11 chi bộ · 101 đảng viên";
  const heading = ({ pane }: Scene) => pane.locator("#gathered");
  const dropHamlet = ({ pane }: Scene) =>
    pane.getByRole("button", { name: "Bỏ khỏi kết quả: Chi bộ thôn Thượng" });

  test("the others stay in the result", async () => {
    await expect(heading(scene()).innerText()).resolves.toBe(WHOLE);
    await expect(scene().pane.getByText("Bỏ khỏi kết quả").count()).resolves.toBe(9);
  });

  test("one of them is dropped, counts no more, and is taken back", async () => {
    const { pane } = scene();
    await dropHamlet(scene()).click();
    await pane.getByText("Chi bộ thôn Thượng (đã bỏ)").waitFor();
    await expect(heading(scene()).innerText()).resolves.toBe("Năm 2025 · 10 chi bộ · 94 đảng viên");
    await pane.getByRole("button", { name: "Giữ lại: Chi bộ thôn Thượng" }).click();
    await dropHamlet(scene()).waitFor();
    await expect(heading(scene()).innerText()).resolves.toBe(WHOLE);
  });

  test.each([270, 350])("the list fits and passes axe at %i pixels", async (width) => {
    await restyle(scene(), "light", width);
    const frame = paneFrame(scene());
    expect([await sidewaysPixels(frame), await axeFindings(frame)]).toEqual([0, []]);
  });
});

test("from the open table the screen is one press away, and one press back", async () => {
  const scene = await open("seed-2023.xlsx");
  await checkFirst(scene);
  await showView(scene, "info");
  await scene.pane.getByRole("button", { name: "Gộp các chi bộ" }).click();
  await scene.pane.getByRole("heading", { name: "Gộp các chi bộ" }).waitFor();
  await scene.pane.getByRole("button", { name: "Quay lại" }).click();
  await scene.pane.getByRole("heading", { name: "Thông tin", exact: true }).waitFor();
});

test("the workbench's sample of a committee is read by the pane", async () => {
  const scene = await open("seed-2023.xlsx");
  await scene.page.getByLabel("Mở tệp mẫu").selectOption("committee");
  await scene.pane.getByText("Đã đọc 13 tệp.").waitFor();
  await scene.pane.getByText("Đối chiếu với danh sách 12 chi bộ.").waitFor();
});

describe("the copy for the committee above", () => {
  test("fits and passes axe with its preview open", async () => {
    const scene = await open("seed-2023.xlsx");
    await checkFirst(scene);
    await showView(scene, "result");
    await scene.pane.getByText("Xem trước bản gửi").click();
    const frame = paneFrame(scene);
    expect([await sidewaysPixels(frame), await axeFindings(frame)]).toEqual([0, []]);
  });

  test("is saved as a file where Excel does not open it", async () => {
    const scene = await open("seed-2023.xlsx");
    await checkFirst(scene);
    await showView(scene, "result");
    const [download] = await Promise.all([
      scene.page.waitForEvent("download"),
      scene.pane.getByRole("button", { name: "Lưu bản gửi cấp trên" }).click(),
    ]);
    const read = readSnapshot(new Uint8Array(readFileSync(await download.path())));
    const sheets = read.kind === "read" ? read.snapshot.sheets : [];
    expect([download.suggestedFilename(), sheets.map(({ name }) => name)]).toEqual([
      "chi-bo-trung-tam-uom-tao-cong-nghe-va-doanh-nghiep-khcn-2023.xlsx",
      ["Xếp loại"],
    ]);
  });
});
