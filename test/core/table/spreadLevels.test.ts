import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

const ROWS = [
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  ["TT", "Họ và tên", "Cá nhân", "Chi bộ", "Đảng ủy", "GC"],
  [1, "Lê An", "HTTNV", "", "", ""],
  [2, "Lê Bình", "HTXSNV", "HTXSNV", "HTTNV", ""],
  [3, "Trần Chi", "HTNV", "", "", ""],
  [4, "Trần Dung", "HTTNV", "", "", ""],
];
const wide = (row: number) => ({ top: row, bottom: row, left: 2, right: 4 });

test("a level merged over the columns of several raters is that of each", () => {
  const sheet = { ...typedSheet(ROWS), merges: [2, 4, 5].map(wide) };
  const { branches, normalisations } = review({ sheets: [sheet] }, {});
  const members = branches.flatMap(({ table }) => table.members);
  expect(
    members.map(({ ratings: { branch, final } }) =>
      [branch, final].map((each) => (each.kind === "level" ? each.level : each.kind)),
    ),
  ).toEqual([
    ["good", "good"],
    ["outstanding", "good"],
    ["completed", "completed"],
    ["good", "good"],
  ]);
  expect(normalisations).toEqual([]);
});
