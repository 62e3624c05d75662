import { version } from "../../package.json";
import {
  axeFindings,
  checkFirst,
  sceneOpener,
  paneFrame,
  photograph,
  sidewaysPixels,
  THEMES,
  type,
  unfold,
  type Scene,
} from "./stage";

jest.setTimeout(120_000);

const WIDTHS = [270, 320, 350] as const;

const open = sceneOpener();

describe.each(Object.entries(THEMES))("in the %s theme", (theme, media) => {
  test.each(WIDTHS)("at %i pixels everything fits and passes axe", async (width) => {
    const scene = await open("messy-2023.xlsx", media);
    const { page, pane } = scene;
    await page.getByLabel("Bề rộng").selectOption(String(width));
    await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).waitFor();
    expect([await sidewaysPixels(paneFrame(scene)), await axeFindings(paneFrame(scene))]).toEqual([
      0,
      [],
    ]);
    await photograph(scene, `first-${theme}-${String(width)}`);

    await checkFirst(scene);
    await unfold(scene);
    expect([await sidewaysPixels(paneFrame(scene)), await axeFindings(paneFrame(scene))]).toEqual([
      0,
      [],
    ]);
    await photograph(scene, `check-${theme}-${String(width)}`);

    await pane.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    await pane.getByText(/^Đã lập \d+ trang tính/).waitFor();
    expect([await sidewaysPixels(paneFrame(scene)), await axeFindings(paneFrame(scene))]).toEqual([
      0,
      [],
    ]);
    await photograph(scene, `written-${theme}-${String(width)}`);
  });
});

describe.each(Object.entries(THEMES))("in the %s theme, axe accepts", (theme, media) => {
  const seen = async (scene: Scene) => [
    await sidewaysPixels(paneFrame(scene)),
    await axeFindings(paneFrame(scene)),
  ];

  test("a workbook without a table", async () => {
    const scene = await open("seed-2023.xlsx", media);
    const { page, pane } = scene;
    await page.getByRole("button", { name: "Tệp mới" }).click();
    await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
    await pane.getByRole("heading", { name: "Chưa tìm thấy bảng xếp loại" }).waitFor();
    await expect(seen(scene)).resolves.toEqual([0, []]);
    await photograph(scene, `none-${theme}-320`);
  });

  test("an invalid date, changed data, an ignored sheet, and pointing out a table", async () => {
    const scene = await open("small-2024.xlsx", media);
    await checkFirst(scene);
    const { page, pane } = scene;
    await pane.getByText("Sửa thông tin").click();
    await pane.getByLabel("Ngày họp").fill("hôm qua");
    await page.keyboard.press("Enter");
    await pane.getByText("Ghi theo dạng ngày/tháng/năm, ví dụ 15/12/2025.").waitFor();
    await type(scene, [], "ĐẢNG ỦY");
    await pane.getByText("Dữ liệu đã thay đổi sau lần kiểm tra gần nhất.").waitFor();
    await expect(seen(scene)).resolves.toEqual([0, []]);
    await photograph(scene, `typed-${theme}-320`);
    await pane.getByText("Cách đọc các cột").click();
    await pane.getByRole("button", { name: /^Bỏ qua trang tính/ }).click();
    await pane.getByText(/^Đang bỏ qua trang tính/).waitFor();
    await pane.getByText("Chỉ ra bảng có sẵn").click();
    await expect(seen(scene)).resolves.toEqual([0, []]);
    await photograph(scene, `pointing-${theme}-320`);
  });

  test.each([
    "help.html",
    "notice.html?kind=readOnly&code=AccessDenied&language=vi",
    "notice.html?kind=readOnly&code=AccessDenied&language=en",
  ])("the page %s", async (address) => {
    const scene = await open("seed-2023.xlsx", media);
    const { page } = scene;
    await page.goto(new URL(`/addin/${address}`, page.url()).href);
    await page
      .getByText(/Xếp loại Chi bộ|AccessDenied/)
      .first()
      .waitFor();
    await expect(axeFindings(page.mainFrame())).resolves.toEqual([]);
  });
});

test("the pane starts in the language of Excel's menus", async () => {
  const scene = await open("seed-2023.xlsx", { language: "en-US" });
  const { pane } = scene;
  await pane.getByRole("button", { name: "Check the rating table" }).waitFor();
  await expect(pane.locator("html").getAttribute("lang")).resolves.toBe("en");
  await photograph(scene, "first-english-320");
});

test("the language can be switched, is set on the page, and is remembered", async () => {
  const scene = await open("messy-2023.xlsx");
  await checkFirst(scene);
  const { page, pane } = scene;
  await expect(pane.locator("html").getAttribute("lang")).resolves.toBe("vi");
  await pane.getByLabel("Ngôn ngữ").selectOption("en");
  await pane.getByRole("heading", { name: "Check", exact: true }).waitFor();
  await unfold(scene);
  expect([await sidewaysPixels(paneFrame(scene)), await axeFindings(paneFrame(scene))]).toEqual([
    0,
    [],
  ]);
  await photograph(scene, "english-light-320");
  await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
  await pane.getByRole("heading", { name: "Check", exact: true }).waitFor();
  await expect(pane.locator("html").getAttribute("lang")).resolves.toBe("en");
});

test("the foot of the pane leads to the help, which names the version", async () => {
  const { context, pane } = await open("seed-2023.xlsx");
  const [help] = await Promise.all([
    context.waitForEvent("page"),
    pane.getByRole("link", { name: "Hướng dẫn" }).click(),
  ]);
  await help.getByText(`Phiên bản ${version}`).waitFor();
});

test("everything works from the keyboard, with a visible focus", async () => {
  const scene = await open("messy-2023.xlsx");
  const { page, pane } = scene;
  await pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Kiểm tra", exact: true }).waitFor();
  const frame = paneFrame(scene);
  const names: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    const name = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "";
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const after = getComputedStyle(element, "::after");
      const isSeen =
        outlineStyle !== "none" || boxShadow !== "none" || after.borderTopStyle !== "none";
      return `${element.getAttribute("aria-label") ?? element.textContent}${isSeen ? "" : " (unseen)"}`;
    });
    if (name === "") break;
    names.push(name);
    if (name === "Tổng hợp") break;
  }
  expect(names.filter((name) => name.endsWith("(unseen)"))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(["Kiểm tra lại", "Đến ô M17, trang tính “TH xếp loại”", "Tổng hợp"]),
  );
  await page.keyboard.press("Enter");
  await pane.getByText(/^Đã lập \d+ trang tính/).waitFor();
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
