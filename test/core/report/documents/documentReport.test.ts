import { describeVi } from "../../../../src/app/describeVi";
import type { Grid, Snapshot } from "../../../../src/core/model/grid";
import type { Content, ReportSheet } from "../../../../src/core/model/report";
import { review } from "../../../../src/core/review";
import { documentReport } from "../../../../src/core/report/documents/documentReport";
import type { TypedText } from "../../../../src/core/report/papers/filledIn";
import { roomOn } from "../../../../src/core/report/page/pages";
import { printedWidth } from "../../../support/laidOut";
import { fixtureSnapshot } from "../../../support/sampleSnapshot";
import { typedSheet } from "../../../support/typedSheet";

const NEWS = "document:news";
const REPORT = "document:yearReport";

function made(snapshot: Snapshot, grids: readonly Grid[] = [], typed: readonly TypedText[] = []) {
  const earlier = [NEWS, REPORT].map((key) => ({ key, name: "Tin", grids, typed }));
  const options = { snapshot, now: "16/12/2023 08:00", describe: describeVi, earlier };
  const result = documentReport(review(snapshot, {}), options);
  if (!result) throw new Error("No documents");
  const news = result.report.sheets.find(({ key }) => key === NEWS)!;
  return { ...result, news };
}

const meeting = fixtureSnapshot("../../samples/meeting-2023.xlsx");

/** The sheet as Excel returns its formulas. */
function gridOf({ blocks }: ReportSheet): (string | number)[][] {
  const width = Math.max(...blocks.map(({ column, contents }) => column + contents[0]!.length));
  const rows = blocks[0]!.contents.map(() =>
    Array.from({ length: width }, (): string | number => ""),
  );
  for (const { row, column, contents } of blocks)
    contents.forEach((cells, i) => {
      cells.forEach((content, j) => {
        rows[row + i]![column + j] = raw(content);
      });
    });
  return rows;
}

function raw(content: Content): string | number {
  return typeof content === "object" ? (content?.formula ?? "") : content;
}

const gridFrom = (values: (string | number)[][]): Grid => ({ top: 0, left: 0, values });
const firstOf = (cells: readonly (string | number)[]) => String(cells[0]).trim();

test("documents are as wide as the paper at most, so that no page of theirs is shrunk", async () => {
  for (const { name, columnWidths, page } of made(await meeting).report.sheets) {
    const printed = columnWidths.slice(0, page.printArea!.right + 1);
    expect([name, printedWidth(printed) <= roomOn(page).width]).toEqual([name, true]);
  }
});

test("a sheet that nobody changed is written again just as it was", async () => {
  const snapshot = await meeting;
  const first = made(snapshot);
  const second = made(snapshot, [gridFrom(gridOf(first.news))]);
  expect(second.news).toEqual(first.news);
  expect(second.kept).toEqual([]);
});

test("a number in the head stays where a person wrote it, and not where we did", async () => {
  const report = (typed: readonly TypedText[]) =>
    made(snapshot, [grid], typed).report.sheets.find(({ key }) => key === REPORT)!;
  const numberOn = (sheet: ReportSheet) =>
    gridOf(sheet)
      .map(firstOf)
      .find((text) => text.startsWith("Số "));
  const snapshot = await meeting;
  const text = "Số 12-BC/CB";
  const grid = gridFrom([[text]]);
  expect(numberOn(report([]))).toBe("Số ………-BC/CB");
  const typed = report([{ row: 3, column: 0, text }]);
  expect(numberOn(typed)).toBe(text);
  expect(typed.kept).toEqual([{ row: 3, column: 0, theirs: text, ours: "Số ………-BC/CB" }]);
});

test("a row that a person inserted stays below the paragraph that it was below, each time", async () => {
  const snapshot = await meeting;
  const rows = gridOf(made(snapshot).news);
  const at = rows.findIndex((cells) => firstOf(cells).startsWith("Ngày 05/5/2023"));
  const mine = "Lễ kết nạp được tổ chức trang trọng.";
  rows.splice(
    at + 1,
    0,
    rows[0]!.map((_, i) => (i === 0 ? mine : "")),
  );
  const again = gridOf(made(snapshot, [gridFrom(rows)]).news);
  expect(firstOf(again[at + 1]!)).toBe(mine);
  const third = gridOf(made(snapshot, [gridFrom(again)]).news);
  expect(third).toEqual(again);
});

test("a formula whose words a person changed stays a formula", async () => {
  const snapshot = await meeting;
  const rows = gridOf(made(snapshot).news);
  const at = rows.findIndex((cells) => String(cells[0]).includes("Chi bộ hoàn thành "));
  const mine = String(rows[at]![0]).replace("Chi bộ hoàn thành ", "Toàn Chi bộ đã đạt ");
  rows[at]![0] = mine;
  const { news, findings } = made(snapshot, [gridFrom(rows)]);
  expect(news.blocks[0]!.contents[at]![0]).toEqual({ formula: mine, value: null });
  expect(findings).toEqual([]);
});

/** A meeting with one opinion of many sentences. */
function longSpeech(sentences: number): Snapshot {
  const speech = Array.from(
    { length: sentences },
    (_, i) => `Câu thứ ${String(i)} của bài phát biểu dài.`,
  );
  const rating = typedSheet(
    [
      ["KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
      ["TT", "Họ và tên", "Chi bộ xếp loại"],
      [1, "Lê Văn An", "Hoàn thành tốt nhiệm vụ"],
    ],
    { name: "Xếp loại" },
  );
  const opinions = typedSheet(
    [
      ["Ý KIẾN TẠI HỘI NGHỊ"],
      ["TT", "Người phát biểu", "Nội dung ý kiến"],
      [1, "Lê Văn An", speech.join(" ")],
    ],
    { name: "Ý kiến" },
  );
  return { sheets: [rating, opinions] };
}

test("a long speech takes several rows, none higher than Excel allows, and loses no word", () => {
  const { news } = made(longSpeech(120));
  expect(Math.max(...news.rowHeights.map(({ height }) => height))).toBeLessThan(409);
  const words = gridOf(news).map(firstOf).join(" ");
  for (let i = 0; i < 120; i += 1) expect(words).toContain(`Câu thứ ${String(i)} của bài`);
});

test("no text within a formula is longer than Excel allows", async () => {
  const { report } = made(await meeting);
  const formulas = report.sheets
    .flatMap((sheet) => gridOf(sheet).flat().map(String))
    .filter((text) => text.startsWith("="));
  const texts = formulas.flatMap((formula) =>
    Array.from(formula.matchAll(/"((?:[^"]|"")*)"/gu), ([, text = ""]) => text),
  );
  expect(formulas.length).toBeGreaterThan(20);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(255);
});
