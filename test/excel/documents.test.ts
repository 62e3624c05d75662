import { readFileSync } from "node:fs";
import { describeVi } from "../../src/app/describeVi";
import { summarise } from "../../src/app/summarise";
import { writeDocuments } from "../../src/app/writeDocuments";
import { documentLines } from "../../src/core/documents/documentText";
import { documentsOf } from "../../src/core/documents/documents";
import { parseA1 } from "../../src/core/model/address";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { readCell } from "../../workbench/host/book/cells";
import { setContent } from "../../workbench/host/book/cellInput";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { openWorkbook } from "../../workbench/xlsx/read/openWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";
import { wordParagraphs } from "../support/wordText";

beforeAll(startStandIn);

const OPTIONS = { choice: {}, now: "16/12/2023 08:00", describe: describeVi } as const;
const MERGED_AREAS_SET = "1.13";

async function meeting(): Promise<HostWorkbook> {
  const opened = await openWorkbook(readFileSync("samples/meeting-2023.xlsx"));
  if ("failure" in opened) throw new Error(opened.failure.kind);
  await openInExcel(opened.workbook, { floor: MERGED_AREAS_SET });
  return opened.workbook;
}

const write = () => onExcel(hasTable)((port) => writeDocuments(port, OPTIONS));

function indexOf(book: HostWorkbook, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name === name);
}

/** What the first cells of a sheet's rows show. */
function linesOn(book: HostWorkbook, name: string): readonly string[] {
  const rows = Array.from({ length: 150 }, (_, row) => readCell(book, indexOf(book, name), row, 0));
  return rows.map(({ value }) => String(value).trim());
}

function rowOf(book: HostWorkbook, name: string, start: string): number {
  return linesOn(book, name).findIndex((line) => line.startsWith(start));
}

function put(book: HostWorkbook, sheet: string, address: string, value: string | number): void {
  const { top, left } = parseA1(address)!;
  setContent(book, indexOf(book, sheet), top, left, value);
}

const NEWS = "Tin hội nghị";
const RATINGS = "Tại Hội nghị, Chi bộ tự xếp loại";

test("a rating, a target and a vote that change show in the sheets at once, and in the documents after them", async () => {
  const book = await meeting();
  const { written } = await write();
  expect(written?.differences).toEqual([]);
  put(book, "Tổng hợp đề xuất", "K13", "Hoàn thành nhiệm vụ");
  put(book, "Chỉ tiêu", "E9", 1);
  put(book, "Biểu quyết", "E6", 13);
  const changed = [
    "“Hoàn thành tốt nhiệm vụ” 13 đồng chí (81,3%)",
    "Chi bộ hoàn thành 07/08 chỉ tiêu",
    "Nghị quyết lãnh đạo thực hiện nhiệm vụ năm 2024 với 13/14 đảng viên chính thức tán thành (92,9%)",
  ];
  const live = linesOn(book, NEWS).join("\n");
  expect(changed.filter((words) => !live.includes(words))).toEqual([]);
  const { review, written: again } = await write();
  expect(again?.differences).toEqual([]);
  const news = documentsOf(review).filter(({ kind }) => kind === "news");
  const lines = news.flatMap(documentLines);
  expect(changed.filter((words) => !lines.join("\n").includes(words))).toEqual([]);
  expect(lines).toContain(
    "- Chỉ tiêu chưa đạt: kết nạp đảng viên mới (kế hoạch 02, thực hiện 01 đảng viên).",
  );
  expect(linesOn(book, NEWS)).toContain(
    "– Chỉ tiêu chưa đạt: kết nạp đảng viên mới (kế hoạch 02, thực hiện 01 đảng viên).",
  );
});

const OF_BEFORE = ["87,5%", "08/08", "14/14 đảng viên chính thức tán thành (100%)"];
const OF_NOW = ["81,3%", "06/08", "13/14 đảng viên chính thức tán thành (92,9%)"];

test("after a rating, a target and a vote change, every number in the Word files follows", async () => {
  const book = await meeting();
  const documentsNow = async () => {
    const { review } = await write();
    const all = documentsOf(review);
    const texts = await Promise.all(all.map(wordParagraphs));
    return all.map(({ kind }, i) => ({ kind, text: texts[i]?.join("\n") ?? "" }));
  };
  const saying = (
    numbers: readonly string[],
    documents: Awaited<ReturnType<typeof documentsNow>>,
  ) =>
    numbers.map((number) =>
      documents.filter(({ text }) => text.includes(number)).map(({ kind }) => kind),
    );
  const before = saying(OF_BEFORE, await documentsNow());
  put(book, "Tổng hợp đề xuất", "K13", "Hoàn thành nhiệm vụ");
  for (const row of ["E9", "E10"]) put(book, "Chỉ tiêu", row, 1);
  for (const row of ["E4", "E5", "E6"]) put(book, "Biểu quyết", row, 13);
  const now = await documentsNow();
  expect(saying(OF_BEFORE, now)).toEqual([[], [], []]);
  expect(saying(OF_NOW, now)).toEqual(before);
  expect(before).toEqual([
    ["minutes", "ratingReport", "yearReport", "resolution", "news"],
    ["minutes", "yearReport", "resolution", "news"],
    ["minutes", "resolution", "news"],
  ]);
});

test("a sheet says what the document says", async () => {
  const book = await meeting();
  const { review } = await write();
  const [minutes] = documentsOf(review);
  const shown = new Set(
    linesOn(book, "Biên bản hội nghị").map((line) => line.replace(/^– /u, "- ")),
  );
  const sentences = documentLines(minutes!).filter(
    (line) => line.endsWith(".") && !line.includes(" | "),
  );
  expect(sentences.filter((line) => !shown.has(line))).toEqual([]);
});

test("a paragraph that a person changed stays, and an old number in it is a finding", async () => {
  const book = await meeting();
  await write();
  const row = rowOf(book, NEWS, RATINGS);
  const mine = "Kết quả: 02 đồng chí xuất sắc, 14 đồng chí hoàn thành tốt.";
  setContent(book, indexOf(book, NEWS), row, 0, mine);
  const second = await write();
  expect(second.kept).toEqual([{ sheet: NEWS, text: mine }]);
  expect(second.written?.movedNotes).toEqual([]);
  expect(second.findings).toEqual([]);
  put(book, "Tổng hợp đề xuất", "K13", "Hoàn thành nhiệm vụ");
  const third = await write();
  expect(third.findings).toEqual([
    {
      code: "outdated-paragraph",
      severity: "warning",
      at: [{ sheet: NEWS, row, column: 0 }],
      data: { text: mine, numbers: [{ written: "14", now: "13" }] },
      basis: null,
    },
  ]);
  expect(linesOn(book, NEWS)).toContain(mine);
  setContent(book, indexOf(book, NEWS), row, 0, mine.replace("14", "13"));
  expect((await write()).findings).toEqual([]);
});

test("a number that a person filled in for the dots stays", async () => {
  const book = await meeting();
  await write();
  const sheet = "Báo cáo kết quả xếp loại";
  const row = rowOf(book, sheet, "Số ………");
  setContent(book, indexOf(book, sheet), row, 0, "Số 12-BC/CB");
  await write();
  expect(linesOn(book, sheet)).toContain("Số 12-BC/CB");
});

test("documents and summary leave each other alone", async () => {
  const book = await meeting();
  await write();
  const before = linesOn(book, NEWS);
  await onExcel(hasTable)((port) => summarise(port, OPTIONS));
  expect(linesOn(book, NEWS)).toEqual(before);
  const summary = linesOn(book, "Tổng hợp");
  await write();
  expect(linesOn(book, "Tổng hợp")).toEqual(summary);
});
