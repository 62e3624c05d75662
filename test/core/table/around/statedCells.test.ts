import type { CellValue } from "../../../../src/core/model/grid";
import { statedCells } from "../../../../src/core/table/around/statedCells";
import { typedSheet } from "../../../support/typedSheet";

const LEVELS = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "- Đảng viên HTTNV",
  "3. Hoàn thành nhiệm vụ",
  "KHTNV",
] as const;

/** Each figure as `row:column what unit value`. */
const stated = (rows: readonly (readonly CellValue[])[], inTables = false) =>
  statedCells(
    typedSheet(rows),
    inTables ? [{ top: 0, left: 0, bottom: rows.length, right: 9 }] : [],
    2025,
  ).map(({ row, column, what, unit, value }) => [row, column, what, unit, value].join(" "));

test("counts and shares beside the levels, and the sum below them", () => {
  const rows = [
    ["TỔNG HỢP KẾT QUẢ XẾP LOẠI NĂM 2025"],
    ["Mức xếp loại", "Số lượng", "Tỷ lệ (%)"],
    [LEVELS[0], 2, 12.5],
    [LEVELS[1], 13, 81.3],
    [LEVELS[2], 1, 6.3],
    [LEVELS[3], 0, 0],
    ["Tổng cộng", 16, 100],
  ];
  const expected = [
    "2 1 outstanding count 2",
    "3 1 good count 13",
    "4 1 completed count 1",
    "5 1 failed count 0",
    "6 1 rated count 16",
    "2 2 outstanding percent 12.5",
    "3 2 good percent 81.3",
    "4 2 completed percent 6.3",
    "5 2 failed percent 0",
  ];
  expect(stated(rows)).toEqual(expected);
  expect(stated(rows, true)).toEqual([]);
});

test("without headings the first column of figures is the count", () => {
  const rows = [[], [LEVELS[0], "", 2], [LEVELS[1], "", 13], [LEVELS[2], "", 1]];
  expect(stated(rows)).toEqual([
    "1 2 outstanding count 2",
    "2 2 good count 13",
    "3 2 completed count 1",
  ]);
});

test("figures under another heading are not the branch's counts", () => {
  const rows = [
    ["Mức", "Khung điểm", "Năm 2024"],
    [LEVELS[0], 90, 3],
    [LEVELS[1], 70, 12],
    [LEVELS[2], 50, 1],
  ];
  expect(stated(rows)).toEqual([]);
});

test("two levels, or one level twice, are no block", () => {
  expect(
    stated([
      [LEVELS[0], 2],
      [LEVELS[1], 13],
    ]),
  ).toEqual([]);
  expect(
    stated([
      [LEVELS[0], 2],
      [LEVELS[1], 13],
      [LEVELS[1], 1],
      [LEVELS[2], 1],
    ]),
  ).toEqual([]);
});

test("figures under a title of another year, or of other raters, are not the branch's counts", () => {
  const figures = [
    [LEVELS[0], 3],
    [LEVELS[1], 12],
    [LEVELS[2], 1],
  ];
  expect(stated([["Kết quả xếp loại năm 2025"], ...figures])).toHaveLength(3);
  expect(stated([["Kết quả xếp loại năm 2024"], ...figures])).toEqual([]);
  expect(stated([["Đảng viên tự xếp loại"], ...figures])).toEqual([]);
});
