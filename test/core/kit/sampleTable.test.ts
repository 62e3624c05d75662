import type { CellValue } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { sampleTable } from "../../../src/core/kit/sampleTable";
import { schemeById } from "../../../src/core/schemes/schemes";
import { typedSheet } from "../../support/typedSheet";

const headersOf = (scheme: string, year: number) =>
  sampleTable(schemeById(scheme)!, year).sheet.blocks[1]!.contents[0]!;

test("columns of scores carry the scheme's maxima in their headers", () => {
  expect(headersOf("366-hd43", 2025).slice(6, 9)).toEqual([
    "Điểm nhóm tiêu chí chung (/30)",
    "Điểm nhóm kết quả thực hiện nhiệm vụ (/70)",
    "Tổng điểm (/100)",
  ]);
});

test("a scheme without scores has no columns for them", () => {
  const headers = headersOf("124-hd25", 2024);
  expect(headers).toHaveLength(12);
  expect(headers.filter((header) => typeof header === "string" && header.includes("iểm"))).toEqual(
    [],
  );
});

/** The sample as Excel would read it after these members have been filled in. */
function filledIn(people: readonly Readonly<Record<string, CellValue>>[]) {
  const { sheet } = sampleTable(schemeById("366-hd43")!, 2025);
  const [, { row: top, contents }] = sheet.blocks as [unknown, (typeof sheet.blocks)[number]];
  const headers = contents[0]!.map(String);
  const values = sheet.blocks.flatMap((block) => block.contents.map((cells) => cells.map(valueOf)));
  people.forEach((person, i) => {
    values[top + 1 + i] = headers.map((header) => person[header] ?? "");
  });
  return review({ sheets: [typedSheet(values, { name: sheet.name })] }, {});
}

function valueOf(content: unknown): CellValue {
  return typeof content === "string" ? content : "";
}

test("an empty sample counts nobody, and is known as a table to fill in", () => {
  const { branches, findings } = filledIn([]);
  expect(branches).toEqual([]);
  expect(findings).toMatchObject([
    { code: "no-rating-table", data: { near: { lacks: "members", sheet: "Xếp loại 2025" } } },
  ]);
});

test("a sample that was filled in is read without a finding, and its hint is no group", () => {
  const member = {
    "Tình trạng đảng viên": "Chính thức",
    "Điểm nhóm tiêu chí chung (/30)": 27,
    "Điểm nhóm kết quả thực hiện nhiệm vụ (/70)": 60,
    "Tổng điểm (/100)": 87,
    "Đảng viên tự xếp loại": "Hoàn thành tốt nhiệm vụ",
    "Chi bộ xếp loại": "Hoàn thành tốt nhiệm vụ",
  };
  const { bodies, findings } = filledIn([
    { ...member, TT: 1, "Họ và tên": "Lê An" },
    { ...member, TT: 2, "Họ và tên": "Trần Bình" },
  ]);
  expect(findings).toEqual([]);
  expect(bodies.map(({ tally }) => [tally.present, tally.rated, tally.caps.length])).toEqual([
    [2, 2, 1],
  ]);
});
