import { review } from "../../../src/core/review";
import { a1 } from "../../../src/core/model/address";
import { typedSheet } from "../../support/typedSheet";

const LIST = [
  ["CHI BỘ THÔN ĐÔNG"],
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  ["TT", "Họ và tên", "Chi bộ xếp loại"],
  [1, "Lê Văn An", "HTXSNV"],
  [2, "Trần Thị Bình", "HTTNV"],
  [3, "Vũ Chi", "HTNV"],
];

/** What is said against the table, on its own sheet or on another. */
function said(...texts: readonly string[]) {
  const sheets = [
    typedSheet([...LIST, [], ...texts.map((text) => [text])], { name: "XL" }),
    typedSheet(
      texts.map((text) => [text]),
      { name: "QĐ" },
    ),
  ];
  return review({ sheets }, {}).findings.flatMap(({ code, at, data }) =>
    code === "note-contradicts-level"
      ? [`${at.map((cell) => `${cell.sheet}!${a1(cell)}`).join(" ")} ${JSON.stringify(data)}`]
      : [],
  );
}

test("valid case: a decision as in the table", () => {
  expect(said("Đảng ủy quyết định xếp loại đồng chí Lê Văn An: HTXSNV")).toEqual([]);
});

test("a decision that differs from the table, on its sheet or on another", () => {
  const written = "Đảng ủy xã xếp loại đồng chí Lê Văn An mức Hoàn thành tốt nhiệm vụ";
  const data = JSON.stringify({ name: "Lê Văn An", level: "outstanding", noted: "good", written });
  expect(said(`${written}.`)).toEqual([`XL!A8 XL!C4 ${data}`, `QĐ!A1 XL!C4 ${data}`]);
});

test.each([
  "Hủy kết quả xếp loại “Hoàn thành xuất sắc nhiệm vụ” năm 2025 của đồng chí Lê Văn An; xếp loại lại: Không HTNV",
  "Đảng ủy không công nhận mức HTXSNV đối với đồng chí Lê Văn An, xếp loại HTTNV",
])("a level that is taken back: %s", (text) => {
  expect(said(text)).toHaveLength(2);
});

test.each([
  "Chi bộ thống nhất xếp loại HTTNV: Trần Thị Bình, HTXSNV: Lê Văn An, HTNV: Vũ Chi",
  "Chi ủy đề nghị đồng chí Trần Thị Bình được xếp loại HTXSNV",
  "Năm 2024 Đảng ủy xếp loại đồng chí Trần Thị Bình HTXSNV",
  "Đảng ủy quyết định xếp loại đồng chí Trần Văn Bình HTXSNV",
  "Đồng chí Trần Thị Bình tự nhận mức HTXSNV",
  "Đảng ủy quyết định: HTXSNV 1 đồng chí, HTTNV 1 đồng chí (Trần Thị Bình)",
])("none: %s", (text) => {
  expect(said(text)).toEqual([]);
});
