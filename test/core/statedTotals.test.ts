import type { CellValue } from "../../src/core/model/grid";
import { review } from "../../src/core/review";
import { heldIn, type OldFont } from "../support/oldFonts";
import { typedSheet } from "../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const RATINGS: Rows = [
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  [],
  ["TT", "Họ và tên", "Chi bộ xếp loại"],
  ...Array.from({ length: 6 }, (_, i) => [i + 1, `Lê Văn ${"ABCDEG".charAt(i)}`, "HTTNV"]),
];
const TOTALS: Rows = [
  ["Mức xếp loại", "Số lượng"],
  ["Hoàn thành xuất sắc nhiệm vụ", 0],
  ["Hoàn thành tốt nhiệm vụ", 5],
  ["Hoàn thành nhiệm vụ", 0],
];

const found = (...sheets: Rows[]) =>
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
  const others = RATINGS.map((cells) =>
    cells.map((cell) => (typeof cell === "string" ? cell.replace("Lê Văn", "Trần Thị") : cell)),
  );
  expect(found(RATINGS, others, TOTALS)).toEqual([]);
});

test.each<OldFont>(["tcvn3", "vni"])("totals typed in a font of %s are compared too", (font) => {
  const held = (rows: Rows) =>
    rows.map((row) =>
      row.map((value) => (typeof value === "string" ? heldIn(font, value) : value)),
    );
  expect(found(held([...RATINGS, [], [], ...TOTALS]))).toEqual(["totals-mismatch Trang 1 13 1"]);
  expect(found(held(RATINGS), held(TOTALS))).toEqual(["totals-mismatch Trang 2 2 1"]);
});
