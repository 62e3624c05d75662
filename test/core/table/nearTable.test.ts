import { a1 } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";
import type { Mapping } from "../../../src/core/model/mapping";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const TITLE = ["TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2025"];
const PEOPLE = ["Lê Văn An", "Trần Thị Bình", "Lê Văn Chi"];

/** What the finding on a workbook without a rating table lacks, where, and what is written there. */
function nearest(sheets: readonly Rows[], mapping: Mapping = []) {
  const snapshot = sheets.map((rows, at) => typedSheet(rows, { name: `Trang ${String(at + 1)}` }));
  return review({ sheets: snapshot }, { mapping }).findings.flatMap((finding) => {
    if (finding.code !== "no-rating-table") return [];
    const { near } = finding.data;
    return near ? [`${near.lacks} ${near.sheet}!${a1(near)} ${near.written}`] : ["nothing near"];
  });
}

/** The user's word that the second row of a sheet is the header. */
function pointedAt(sheet: string): Mapping {
  return [{ sheet, isRatingTable: true, headerRow: 2, columns: [] }];
}

function listed(header: readonly string[], ...cells: readonly CellValue[]): Rows {
  return [TITLE, header, ...PEOPLE.map((name, at) => [at + 1, name, ...cells])];
}

describe("what comes nearest to a rating table", () => {
  test("is nothing where there is one", () => {
    expect(nearest([listed(["TT", "Họ và tên", "Xếp loại"], "HTTNV")])).toEqual([]);
  });

  test("is nothing in a workbook about something else", () => {
    expect(nearest([[["Thu chi quý I"], ["Khoản", "Số tiền"], ["Đảng phí", 500000]]])).toEqual([
      "nothing near",
    ]);
  });

  test("is the header that was pointed at, without members below it", () => {
    const rows: Rows = [TITLE, ["TT", "Họ và tên", "Xếp loại"]];
    expect(nearest([[["Ghi chú"]], rows], pointedAt("Trang 2"))).toEqual(["rows Trang 2!A2 "]);
  });

  test("is a complete header without members below it", () => {
    const rows: Rows = [TITLE, ["TT", "Họ và tên", "Xếp loại"], ["", "", ""]];
    expect(nearest([[["Ghi chú"]], rows])).toEqual(["members Trang 2!B2 Họ và tên"]);
  });

  test("is a header with ratings, but without names", () => {
    const rows: Rows = [TITLE, ["TT", "Mã phiếu", "Ghi chú", "Xếp loại"], [1, "P01", "", "HTTNV"]];
    expect(nearest([[["Ghi chú"]], rows])).toEqual(["name Trang 2!D2 Xếp loại"]);
  });

  test("is a table whose members are beside one another", () => {
    const rows: Rows = [
      TITLE,
      ["TT", 1, 2, 3],
      ["Họ và tên", ...PEOPLE],
      ["Chức vụ", "Bí thư", "", ""],
      ["Chi bộ xếp loại", "HTXSNV", "HTTNV", "HTTNV"],
    ];
    expect(nearest([rows])).toEqual(["columns Trang 1!A3 Họ và tên"]);
  });

  test.each([
    ["Họ và tên", "Chi bộ xếp loại"],
    ["Nội dung", "Chi bộ"],
    ["Tiêu chí", "Mức"],
  ])("is a table whose members are beside one another, below %s and beside %s", (head, rating) => {
    const rows: Rows = [TITLE, [head, ...PEOPLE], [rating, "HTXSNV", "HTTNV", "HTTNV"]];
    expect(nearest([rows])).toEqual([`columns Trang 1!A2 ${head}`]);
  });

  test.each<[string, Rows, string]>([
    [
      "in the cell beside it",
      [
        ["HTXSNV", "Lê Văn An"],
        ["HTTNV", "Trần Thị Bình, Lê Văn Chi"],
      ],
      "B2 Lê Văn An",
    ],
    ["behind it", [["HTTNV: Trần Thị Bình, Lê Văn Chi"]], "A2 HTTNV: Trần Thị Bình, Lê Văn Chi"],
    [
      "behind it and their number",
      [["- HTTNV: 02 đồng chí (Trần Thị Bình và Lê Văn Chi)"]],
      "A2 - HTTNV: 02 đồng chí (Trần Thị Bình và Lê Văn Chi)",
    ],
    [
      "below it",
      [
        ["HTXSNV", "HTTNV"],
        ["Lê Văn An", "Trần Thị Bình"],
      ],
      "A3 Lê Văn An",
    ],
    [
      "in one cell below it",
      [
        ["HTXSNV", "HTTNV"],
        ["", "1. Trần Thị Bình\n2. Lê Văn Chi"],
      ],
      "B3 1. Trần Thị Bình 2. Lê Văn Chi",
    ],
  ])("is a list of all names of a level %s", (_, rows, where) => {
    expect(nearest([[TITLE, ...rows]])).toEqual([`lines Trang 1!${where}`]);
  });

  test("is a list of names without ratings", () => {
    const rows = listed(["TT", "Họ và tên", "Nội dung góp ý"], "Nhất trí");
    expect(nearest([rows])).toEqual(["rating Trang 1!B2 Họ và tên"]);
  });

  test("is what was pointed at before what was found, and ratings without names before names without ratings", () => {
    const people = listed(["TT", "Họ và tên", "Nội dung góp ý"], "Nhất trí");
    const nameless: Rows = [TITLE, ["TT", "Mã phiếu", "Ghi chú", "Xếp loại"], [1, "P01", "", ""]];
    const empty: Rows = [TITLE, ["TT", "Họ và tên", "Xếp loại"]];
    expect(nearest([people, nameless])).toEqual(["name Trang 2!D2 Xếp loại"]);
    expect(nearest([people, nameless, empty], pointedAt("Trang 3"))).toEqual(["rows Trang 3!A2 "]);
  });
});
