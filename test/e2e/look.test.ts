import { version } from "../../package.json";
import {
  checkFirst,
  paneFrame,
  restyle,
  showView,
  MEDIA,
  THEMES,
  type,
  unfold,
  type Scene,
} from "../../scripts/scene/scene";
import { axeFindings, cutChoices, opener, sidewaysPixels } from "./stage";

const WIDTHS = [270, 320, 350, 500] as const;

const { open, share, visit } = opener();

/** Returns by how many pixels the pane is too wide, and the violations that axe finds. */
const faults = async (scene: Scene) => [
  await sidewaysPixels(paneFrame(scene)),
  await axeFindings(paneFrame(scene)),
];

async function checkAndUnfold(scene: Scene): Promise<void> {
  await checkFirst(scene);
  await unfold(scene);
}

async function showResult(scene: Scene): Promise<void> {
  await checkAndUnfold(scene);
  await showView(scene, "result");
}

async function showInfo(scene: Scene): Promise<void> {
  await checkAndUnfold(scene);
  await showView(scene, "info");
}

async function write(scene: Scene): Promise<void> {
  await checkAndUnfold(scene);
  await scene.pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await scene.pane.getByText(/^Đã lập \d+ trang tính/).waitFor();
}

async function checkWithoutTable({ page, pane }: Scene): Promise<void> {
  await page.getByRole("button", { name: "Tệp mới" }).click();
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
  await pane.getByRole("heading", { name: "Chưa tìm thấy bảng xếp loại" }).waitFor();
}

async function typeInvalidDate(scene: Scene): Promise<void> {
  await checkFirst(scene);
  const { page, pane } = scene;
  await showView(scene, "info");
  await pane.getByText("Sửa thông tin").click();
  await pane.getByLabel("Ngày họp").fill("hôm qua");
  await page.keyboard.press("Enter");
  await pane.getByText("Ghi theo dạng ngày/tháng/năm, ví dụ 15/12/2025.").waitFor();
  await type(scene, [], "ĐẢNG ỦY");
  await pane.getByText("Dữ liệu đã thay đổi sau lần kiểm tra gần nhất.").waitFor();
}

async function ignoreSheet(scene: Scene): Promise<void> {
  await typeInvalidDate(scene);
  const { pane } = scene;
  await pane.getByText("Cách đọc các cột").click();
  await pane.getByRole("button", { name: /^Bỏ qua trang tính/ }).click();
  await pane.getByText(/^Đang bỏ qua trang tính/).waitFor();
  await pane.getByText("Chỉ vị trí của bảng").click();
}

async function askThaw(scene: Scene): Promise<void> {
  await checkFirst(scene);
  const { pane } = scene;
  await showView(scene, "result");
  await pane.getByRole("button", { name: "Chốt số liệu" }).click();
  await pane.getByText("Đã chốt số liệu.").waitFor();
  await pane.getByRole("button", { name: "Tổng hợp", exact: true }).first().click();
  await pane.getByRole("button", { name: "Bỏ chốt và tổng hợp" }).waitFor();
}

describe.each([
  ["first", () => Promise.resolve()],
  ["check", checkAndUnfold],
  ["result", showResult],
  ["info", showInfo],
  ["written", write],
] as const)("the pane, %s", (_state, reach) => {
  const scene = share("messy-2023.xlsx", reach);

  describe.each(THEMES)("in the %s theme", (theme) => {
    test.each(WIDTHS)("at %i pixels everything fits and passes axe", async (width) => {
      await restyle(scene(), theme, width);
      await expect(faults(scene())).resolves.toEqual([0, []]);
    });
  });
});

describe.each(["vi", "en"])("the details of a table with points, in %s", (language) => {
  const scene = share("points-2025.xlsx", async (opened) => {
    await showInfo(opened);
    await opened.pane.locator("footer select").selectOption(language);
    await opened.pane.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
    await unfold(opened);
  });

  test.each(WIDTHS)("have no choice cut at %i pixels", async (width) => {
    await restyle(scene(), "light", width);
    await expect(cutChoices(paneFrame(scene()))).resolves.toEqual([]);
  });
});

describe.each([
  ["none", "a workbook without a table", "seed-2023.xlsx", checkWithoutTable],
  ["typed", "an invalid date and changed data", "small-2024.xlsx", typeInvalidDate],
  ["thaw", "the question before frozen figures are replaced", "seed-2023.xlsx", askThaw],
  ["pointing", "an ignored sheet and pointing out a table", "small-2024.xlsx", ignoreSheet],
] as const)("the pane, %s: %s", (_state, _what, sample, reach) => {
  const scene = share(sample, reach);

  test.each(THEMES)("in the %s theme fits and passes axe", async (theme) => {
    await restyle(scene(), theme);
    await expect(faults(scene())).resolves.toEqual([0, []]);
  });
});

test.each([
  "help.html",
  "support.html",
  "notice.html?kind=readOnly&code=AccessDenied&language=vi",
  "notice.html?kind=readOnly&code=AccessDenied&language=en",
])("the page %s passes axe in every theme", async (address) => {
  const page = await visit(address);
  await page
    .getByText(/Xếp loại Chi bộ|AccessDenied/)
    .first()
    .waitFor();
  for (const theme of THEMES) {
    await page.emulateMedia(MEDIA[theme]);
    await expect(axeFindings(page.mainFrame())).resolves.toEqual([]);
  }
});

test("the pane starts in the dark theme of the system", async () => {
  const scene = await open("seed-2023.xlsx", { theme: "dark" });
  await scene.pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).waitFor();
  const scheme = await paneFrame(scene).evaluate(() => document.documentElement.style.colorScheme);
  expect([scheme, ...(await faults(scene))]).toEqual(["dark", 0, []]);
});

test("the pane starts in the language of Excel's menus", async () => {
  const scene = await open("seed-2023.xlsx", { language: "en-US" });
  const { pane } = scene;
  await pane.getByRole("button", { name: "Check the rating table" }).waitFor();
  await expect(pane.locator("html").getAttribute("lang")).resolves.toBe("en");
});

test("the language can be switched, is set on the page, and is remembered", async () => {
  const scene = await open("messy-2023.xlsx");
  await checkFirst(scene);
  const { page, pane } = scene;
  await expect(pane.locator("html").getAttribute("lang")).resolves.toBe("vi");
  await pane.getByLabel("Ngôn ngữ").selectOption("en");
  await pane.getByRole("heading", { name: "Check", exact: true }).waitFor();
  await unfold(scene);
  await expect(faults(scene)).resolves.toEqual([0, []]);
  await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
  await pane.getByRole("heading", { name: "Check", exact: true }).waitFor();
  await expect(pane.locator("html").getAttribute("lang")).resolves.toBe("en");
});

test("the foot of the pane leads to the help, which names the version", async () => {
  const { page, pane } = await open("seed-2023.xlsx");
  const [help] = await Promise.all([
    page.context().waitForEvent("page"),
    pane.getByRole("link", { name: "Hướng dẫn" }).click(),
  ]);
  await help.getByText(`Phiên bản ${version}`).waitFor();
});

test("the pane is ready to use within 300 ms of its scripts", async () => {
  const scene = await open("seed-2023.xlsx");
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    await scene.page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
    await scene.pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).waitFor();
    times.push(
      await paneFrame(scene).evaluate(async () => {
        await new Promise(requestAnimationFrame);
        const scripts = performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.includes("/addin/taskpane."))
          .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
        const [painted] = performance.getEntriesByName("first-contentful-paint");
        return (painted?.startTime ?? Infinity) - Math.max(...scripts);
      }),
    );
  }
  expect(Math.min(...times)).toBeLessThan(300);
});
