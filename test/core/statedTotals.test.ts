import type { CellValue } from "../../src/core/model/grid";
import { review } from "../../src/core/review";
import { typedSheet } from "../support/typedSheet";

const RATINGS: readonly (readonly CellValue[])[] = [
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  [],
  ["TT", "Họ và tên", "Chi bộ xếp loại"],
  ...Array.from({ length: 6 }, (_, i) => [i + 1, `Lê Văn ${"ABCDEG".charAt(i)}`, "HTTNV"]),
];
const TOTALS: readonly (readonly CellValue[])[] = [
  ["Mức xếp loại", "Số lượng"],
  ["Hoàn thành xuất sắc nhiệm vụ", 0],
  ["Hoàn thành tốt nhiệm vụ", 5],
  ["Hoàn thành nhiệm vụ", 0],
];

const found = (...sheets: (readonly (readonly CellValue[])[])[]) =>
  review(
    {
      sheets: sheets.map((rows, i) => typedSheet(rows, { name: `Trang ${String(i + 1)}` })),
    },
    {},
  ).findings.map(({ code, at: [at] }) => [code, at?.sheet, at?.row, at?.column].join(" "));

test("totals below the table and on a sheet of their own are held against it", () => {
  expect(found([...RATINGS, [], [], ...TOTALS])).toEqual(["totals-mismatch Trang 1 13 1"]);
  expect(found(RATINGS, TOTALS)).toEqual(["totals-mismatch Trang 2 2 1"]);
});

test("where two tables could be meant, none is", () => {
  expect(found(RATINGS, RATINGS, TOTALS)).toEqual([]);
});
