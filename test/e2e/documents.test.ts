import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
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

const PAPERS = [
  "Biên bản hội nghị",
  "Báo cáo kết quả xếp loại",
  "Báo cáo tổng kết năm",
  "Nghị quyết",
  "Tờ trình khen thưởng",
  "Danh sách theo dõi đảng viên dự bị",
  "Tin hội nghị",
];

async function showDocuments(scene: Scene): Promise<void> {
  await checkFirst(scene);
  await showView(scene, "result");
  await scene.pane.getByRole("heading", { name: "Văn bản của hội nghị" }).waitFor();
}

const tabs = ({ page }: Scene) => page.getByRole("tab").allInnerTexts();

/** A button of the first document, which is the minutes. */
const first = ({ pane }: Scene, name: string) => pane.getByRole("button", { name }).first();

describe("the documents of the meeting", () => {
  const scene = share("seed-2023.xlsx", async (opened) => {
    await showDocuments(opened);
    await first(opened, "Xem").click();
    await unfold(opened);
  });

  test("are listed by name, before any file or sheet is made", async () => {
    const lines = (await scene().pane.locator("body").innerText()).split("\n");
    expect(PAPERS.filter((name) => !lines.includes(name))).toEqual([]);
    expect(await tabs(scene())).not.toContain("Biên bản hội nghị");
  });

  test.each(THEMES)("in the %s theme fit and pass axe", async (theme) => {
    await restyle(scene(), theme);
    const frame = paneFrame(scene());
    expect([await sidewaysPixels(frame), await axeFindings(frame)]).toEqual([0, []]);
  });
});

test("a document is saved as a Word file that says what the workbook says", async () => {
  const scene = await open("seed-2023.xlsx");
  await showDocuments(scene);
  const [download] = await Promise.all([
    scene.page.waitForEvent("download"),
    first(scene, "Lưu tệp Word").click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(download.suggestedFilename()).toBe("bien-ban-hoi-nghi.docx");
  expect(strFromU8(parts["word/document.xml"]!)).toContain("CHỦ TRÌ HỘI NGHỊ");
});

test("a document is copied with its words", async () => {
  const scene = await open("seed-2023.xlsx");
  await showDocuments(scene);
  await first(scene, "Xem").click();
  await first(scene, "Sao chép").click();
  await scene.pane.getByText("Đã sao chép. Dán vào Word để hoàn thiện.").waitFor();
  const copied = await paneFrame(scene).evaluate(() => document.getSelection()?.toString() ?? "");
  expect(copied).toContain("Chủ trì: đồng chí Nguyễn Công Thắng");
});

test("the documents are written as sheets", async () => {
  const scene = await open("seed-2023.xlsx");
  await showDocuments(scene);
  await scene.pane.getByRole("button", { name: "Lập văn bản" }).click();
  await scene.pane.getByText("Đã lập văn bản của hội nghị.").waitFor();
  expect(await tabs(scene)).toEqual(
    expect.arrayContaining(["Biên bản hội nghị", "Nghị quyết", "Tin hội nghị"]),
  );
});
