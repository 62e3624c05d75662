import type { CellValue } from "../../../../src/core/model/grid";
import { readFacts } from "../../../../src/core/table/around/facts";
import { findTables } from "../../../support/usedTables";
import { readTable } from "../../../../src/core/table/readTable";
import { totalRowCells } from "../../../../src/core/table/around/totalRow";
import { typedSheet } from "../../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../../support/vocabulary";

const HEAD = [
  ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
  ["TT", "Họ và tên", "Đề nghị xếp loại", "", "", ""],
  ["", "", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
];
const MEMBERS = [
  [1, "Nguyễn Văn An", "x", "", "", ""],
  [2, "Lê Thị Ba", "", "x", "", ""],
  [3, "Trần Văn Cường", "", "x", "", ""],
];

/** Each count as `row:column what value, marks in the column`. */
function figures(below: readonly (readonly CellValue[])[], members = MEMBERS): string[] {
  const sheet = typedSheet([...HEAD, ...members, ...below]);
  const [layout] = findTables(sheet, []);
  if (!layout) throw new Error("no table");
  const table = readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout));
  return totalRowCells(sheet, table).map(
    ({ row, column, what, value, asMarked }) =>
      `${String(row)}:${String(column)} ${what} ${String(value)}, ${String(asMarked)}`,
  );
}

test("the sums under the columns of marks, not the shares below them", () => {
  const below = [
    ["", "Tổng cộng", 2, 2, 0, 0],
    ["", "Tỷ lệ %", 67, 67, 0, 0],
  ];
  expect(figures(below)).toEqual([
    "6:2 outstanding 2, 1",
    "6:3 good 2, 2",
    "6:4 completed 0, 0",
    "6:5 failed 0, 0",
  ]);
});

test("nothing without a total row, and nothing of a sum that may be the last group's", () => {
  expect(figures([])).toEqual([]);
  const [an, ba, cuong] = MEMBERS;
  const grouped = [
    ["I. Tổ đảng 1"],
    an ?? [],
    ["", "Cộng", 1, 0, 0, 0],
    ["II. Tổ đảng 2"],
    ba ?? [],
    cuong ?? [],
  ];
  expect(figures([["", "Cộng", 0, 2, 0, 0]], grouped)).toEqual([]);
});
