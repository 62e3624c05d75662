import { gather } from "../../../../src/core/committee/gather";
import type { CellValue } from "../../../../src/core/model/grid";
import { receivedFrom } from "../../../support/committee/received";
import { committeeSheets, linesOn } from "../../../support/committee/sheets";

const PEOPLE: readonly (readonly CellValue[])[] = [
  ["Lê Văn An", "15.001", "3/2/2001", "", 92, "HTXSNV", "Giấy khen", ""],
  ["Lê Thị Bình", "15.002", "3/2/2002", "", 80, "HTTNV", "", ""],
  ["Lê Văn Chi", "15.003", "3/2/2003", "", "", "", "", "Nghỉ ốm dài ngày"],
  ["Lê Văn Dũng", "15.004", "3/2/1975", "Miễn công tác và sinh hoạt đảng", "", "", "", ""],
  ["Lê Thị Giang", "15.005", "3/9/2025", "Mới kết nạp", "", "", "", ""],
  ["Lê Văn Hùng", "15.006", "3/2/1999", "Đình chỉ sinh hoạt đảng", "", "", "", ""],
];
const file = receivedFrom({
  file: "a.xlsx",
  modified: 0,
  rows: [
    ["ĐẢNG BỘ XÃ TÂN HÒA"],
    ["CHI BỘ THÔN ĐÔNG"],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    ["(Họp ngày 12 tháng 12 năm 2025)"],
    ["Chi bộ tự xếp loại: Hoàn thành tốt nhiệm vụ."],
    [],
    [
      "TT",
      "Họ và tên",
      "Số thẻ đảng viên",
      "Ngày vào Đảng",
      "Tình trạng",
      "Tổng điểm",
      "Chi bộ xếp loại",
      "Đề nghị khen thưởng",
      "Ghi chú",
    ],
    ...PEOPLE.map((cells, i) => [i + 1, ...cells]),
  ],
});
const decision = {
  committee: "",
  branch: "Chi bộ thôn Đông",
  name: "Lê Văn An",
  code: "15.001",
  birth: "",
  level: "good",
  written: "HTTNV",
} as const;
const gathering = gather([file], {
  expected: null,
  decisions: [decision],
  branchDecisions: [
    { committee: "", branch: "Chi bộ thôn Đông", proposed: "good", decided: "good", note: "" },
  ],
});
const sheets = committeeSheets(gathering);

/** The rows of a list, which begin with a number. */
const rowsOf = (key: string) =>
  linesOn(sheets.get(key)).filter(([first]) => typeof first === "number");

test.each([
  ["committee-changed", [[1, "CHI BỘ THÔN ĐÔNG", "Lê Văn An", 92, "HTTNV", "HTXSNV"]]],
  ["committee-commended", [[1, "CHI BỘ THÔN ĐÔNG", "Lê Văn An", 92, "HTTNV", "Giấy khen"]]],
  [
    "committee-recognised",
    [
      [1, "Lê Văn An", "15.001", "CHI BỘ THÔN ĐÔNG", "HTTNV"],
      [2, "Lê Thị Bình", "15.002", "CHI BỘ THÔN ĐÔNG", "HTTNV"],
    ],
  ],
  [
    "committee-unrated",
    [
      ["Lê Văn Chi", "15.003", "03/02/2003", "X", "Nghỉ ốm dài ngày"],
      ["Lê Văn Dũng", "15.004", "03/02/1975", "X", "X", "Được miễn công tác và sinh hoạt đảng"],
      ["Lê Thị Giang", "15.005", "03/9/2025", "X", "X", "Mới kết nạp chưa đủ 6 tháng"],
      ["Lê Văn Hùng", "15.006", "03/02/1999", "X", "X", "Bị đình chỉ sinh hoạt đảng"],
    ].map(([name = "", code = "", day = "", ...rest], i) => {
      return [i + 1, name, code, "CHI BỘ THÔN ĐÔNG", day, ...rest];
    }),
  ],
  ["committee-branch-levels", [[1, "CHI BỘ THÔN ĐÔNG", "HTTNV", "X"]]],
])("%s lists whom it is about", (key, rows) => {
  expect(rowsOf(key)).toEqual(rows);
});

test("nobody is proposed for outstanding any more, so there is no such list", () => {
  expect(sheets.has("committee-outstanding")).toBe(false);
});

test("the line of a branch has who is not rated and why, its own rating and what was decided", () => {
  expect(rowsOf("committee-total")).toEqual([
    [1, "CHI BỘ THÔN ĐÔNG", 6, 2, 1, 3, 0, 2, 0, 0, 1, 0, 0, "HTTNV", "HTTNV", "HTTNV"],
  ]);
});

test("the statistical form counts those present by whether they are rated, and the rated by level", () => {
  const lines = linesOn(sheets.get("committee-statistics")).filter(
    ([, count]) => typeof count === "number",
  );
  expect(lines.slice(0, 8).map(([, ...numbers]) => numbers)).toEqual([
    [6, 1],
    [1, 1 / 6],
    [3, 3 / 6],
    [2, 2 / 6],
    [0, 0],
    [2, 1],
    [0, 0],
    [0, 0],
  ]);
});

test("form 6F has the members' numbers, and leaves those of leading bodies to the committee", () => {
  const lines = linesOn(sheets.get("committee-form6f"));
  const of = (label: string) => lines.find((cells) => cells.includes(label))?.at(-1);
  expect([
    of("Số lượng thuộc đối tượng phải kiểm điểm tự phê bình và phê bình"),
    of("Số lượng đã kiểm điểm tự phê bình và phê bình"),
    of("Số lượng chưa kiểm điểm tự phê bình và phê bình. Trong đó:"),
    of("Đảng viên mới kết nạp dưới 6 tháng"),
    of("Đảng viên được miễn công tác và sinh hoạt đảng"),
    of("Đảng viên bị đình chỉ sinh hoạt đảng"),
  ]).toEqual([3, 2, 4, 1, 1, 1]);
});
