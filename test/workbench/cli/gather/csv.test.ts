import { gather } from "../../../../src/core/committee/gather";
import { linesOf } from "../../../../workbench/cli/gather/csv";
import { receivedFrom } from "../../../support/committee/received";

const NAMES = ['=HYPERLINK("http://x")', "＝1+1", "@SUM(A1)", "-2+3", "Trần Thị Bình, tổ 2"];
const ROWS = [
  ["CHI BỘ THÔN ĐÔNG"],
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  [],
  ["TT", "Họ và tên", "Chi bộ xếp loại"],
  ...NAMES.map((name, i) => [i + 1, name, "HTTNV"]),
];

test("a text that a spreadsheet would run is neutralised, any other is as written", () => {
  const file = receivedFrom({ file: "a.xlsx", modified: 0, rows: ROWS });
  const [header, ...lines] = [...linesOf(gather([file], { expected: null }))];
  expect(header?.startsWith("\uFEFFcommittee,branch,file")).toBe(true);
  expect(lines.map((line) => line.split("2025,")[1]?.split(",,")[0])).toEqual([
    `"'=HYPERLINK(""http://x"")"`,
    "'＝1+1",
    "'@SUM(A1)",
    "'-2+3",
    '"Trần Thị Bình, tổ 2"',
  ]);
});
