import { paneFrame, unfold, type Scene } from "../../scripts/scene/scene";
import { opener } from "./stage";

const { open } = opener();

/** What can be operated in the pane, and the panel of a tab, which can be scrolled, as far as they are visible. */
const OPERABLE = "a[href], button, input, select, textarea, summary, [role=tabpanel]";

interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
}

async function checkByKey(scene: Scene): Promise<void> {
  await scene.pane.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).focus();
  await scene.page.keyboard.press("Enter");
  await scene.pane.getByRole("heading", { name: "Kiểm tra", exact: true }).waitFor();
}

/** Presses Tab until the focus leaves the pane or comes to the last name; returns where it was. */
async function tabThrough(scene: Scene, last?: string): Promise<readonly Focus[]> {
  const passed: Focus[] = [];
  for (;;) {
    await scene.page.keyboard.press("Tab");
    const [focus] = await describeIn(scene, ":focus");
    if (!focus) return passed;
    passed.push(focus);
    if (focus.name === last) return passed;
  }
}

/** Returns what a screen reader calls these elements, and whether each shows the focus. */
function describeIn(scene: Scene, selector: string): Promise<readonly Focus[]> {
  return paneFrame(scene).evaluate(async (wanted) => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const isDrawn = ({ borderBottomStyle, transform }: CSSStyleDeclaration) =>
      borderBottomStyle !== "none" && !transform.startsWith("matrix(0,");
    return Array.from(document.querySelectorAll<HTMLElement>(wanted))
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        // Fluent UI draws the focus of a field as a line that grows below it.
        const frame = element.matches("input") ? element.parentElement! : element;
        const label = (element as HTMLInputElement).labels?.[0]?.textContent;
        return {
          name: element.getAttribute("aria-label") ?? label ?? element.textContent,
          isSeen:
            outlineStyle !== "none" ||
            boxShadow !== "none" ||
            isDrawn(getComputedStyle(frame, "::after")),
        };
      });
  }, selector);
}

test("after a check, Tab goes through everything that can be operated, in order, with a visible focus", async () => {
  const scene = await open("messy-2023.xlsx");
  await checkByKey(scene);
  await unfold(scene);
  const passed = await tabThrough(scene);
  expect(passed.map(({ name }) => name)).toEqual(
    (await describeIn(scene, OPERABLE)).map(({ name }) => name),
  );
  expect(passed.filter(({ isSeen }) => !isSeen)).toEqual([]);
});

test("a folded part is opened from the keyboard", async () => {
  const scene = await open("messy-2023.xlsx");
  await checkByKey(scene);
  const folded = scene.pane.locator("details:not([open]) > summary", { hasText: "Sửa thông tin" });
  await expect(folded.count()).resolves.toBe(1);
  await tabThrough(scene, "Thông tin");
  await scene.page.keyboard.press("Enter");
  await tabThrough(scene, "Sửa thông tin");
  await scene.page.keyboard.press("Enter");
  await expect(folded.count()).resolves.toBe(0);
});

test("after a fix, whose button is gone, Tab goes on from the heading of the list", async () => {
  const scene = await open("points-2025.xlsx");
  await checkByKey(scene);
  await unfold(scene);
  await tabThrough(scene, "Sửa ô I22");
  await scene.page.keyboard.press("Enter");
  await scene.pane.getByText("Đã sửa 1 ô.").waitFor();
  const next = "lỗi: Điểm và mức xếp loại không khớp (1)";
  await expect(tabThrough(scene, next)).resolves.toEqual(
    ["Vừa sửa 1 ô", "Tìm theo tên, ô, nội dung", "Chỉ lỗi", "Mục trước", "Mục sau", next].map(
      (name) => ({ name, isSeen: true }),
    ),
  );
});

test("summarising works from the keyboard", async () => {
  const scene = await open("messy-2023.xlsx");
  await checkByKey(scene);
  await tabThrough(scene, "Tổng hợp");
  await scene.page.keyboard.press("Enter");
  await scene.pane.getByText(/^Đã lập \d+ trang tính/).waitFor();
});

test("the question before frozen figures are replaced is answered from the keyboard", async () => {
  const scene = await open("seed-2023.xlsx");
  await checkByKey(scene);
  await tabThrough(scene, "Kết quả");
  await scene.page.keyboard.press("Enter");
  await tabThrough(scene, "Chốt số liệu");
  await scene.page.keyboard.press("Enter");
  await scene.pane.getByText("Đã chốt số liệu.").waitFor();
  await scene.pane.getByRole("button", { name: "Tổng hợp", exact: true }).first().focus();
  await scene.page.keyboard.press("Enter");
  const keep = scene.pane.getByRole("button", { name: "Giữ số đã chốt" });
  await keep.waitFor();
  const passed = await tabThrough(scene, "Giữ số đã chốt");
  expect(passed.filter(({ isSeen }) => !isSeen)).toEqual([]);
  await scene.page.keyboard.press("Enter");
  await keep.waitFor({ state: "detached" });
  await scene.pane.getByText(/^Số liệu đã chốt /).waitFor();
});
