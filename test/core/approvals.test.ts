import type { CellValue } from "../../src/core/model/grid";
import { review } from "../../src/core/review";
import { typedSheet } from "../support/typedSheet";

const NAMES = ["Lê Văn A", "Lê Văn B", "Lê Văn C", "Lê Văn D", "Lê Văn E", "Lê Văn G", "Lê Văn H"];

const ratings = [
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  ["TT", "Họ và tên", "Chi bộ xếp loại"],
  ...NAMES.map((name, i) => [i + 1, name, i === 0 ? "HTXSNV" : "HTTNV"]),
];

/** The findings beside a sheet of the ballot on the outstanding, which names these people. */
function found(...rows: readonly (readonly CellValue[])[]) {
  const ballot = [
    ["KẾT QUẢ BÌNH CHỌN ĐẢNG VIÊN HOÀN THÀNH XUẤT SẮC NHIỆM VỤ"],
    ["Số phiếu phát ra: 7; thu về: 7; hợp lệ: 7; không hợp lệ: 0"],
    ["TT", "Họ và tên", "Đồng ý", "Không đồng ý"],
    ...rows,
  ];
  const sheets = [
    typedSheet(ratings, { name: "Xếp loại" }),
    typedSheet(ballot, { name: "Bình chọn" }),
  ];
  return review({ sheets }, {}).findings.map(({ code, at: [at] }) =>
    [code, at?.sheet, at?.row].join(" "),
  );
}

test("a second ballot on the outstanding is read, whatever share of the members it names", () => {
  expect(found([1, "Lê Văn A", 6, 1])).toEqual([]);
  expect(found([1, "Lê Văn A", 6, 2])).toEqual(["ballot-mismatch Bình chọn 3"]);
  expect(found([1, "Lê Văn A", 3, 4])).toEqual(["no-majority Xếp loại 2"]);
});

test("a ballot that names somebody else is another branch's", () => {
  expect(found([1, "Lê Văn A", 3, 3], [2, "Trần Văn X", 3, 3])).toEqual([]);
});
