import type { CellValue } from "../../../../src/core/model/grid";
import { findTables } from "../../../support/usedTables";
import { readFacts } from "../../../../src/core/table/around/facts";
import { readTable } from "../../../../src/core/table/readTable";
import { typedSheet } from "../../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../../support/vocabulary";

type Rows = readonly (readonly CellValue[])[];

const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2023"];
const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chi bộ xếp loại"];
const MEMBERS: Rows = [
  [1, "Nguyễn Văn An", "3/2/1970", "HTTNV"],
  [2, "Lê Thị Bình", "4/5/1981", "HTNV"],
];
const CUC = [3, "Trần Thị Cúc", "5/6/1982", "HTTNV"];

/** The names of the members, and the unreadable rows, counted from 1. */
function readRows(rows: Rows) {
  const sheet = typedSheet(rows);
  return findTables(sheet, []).map((layout) => {
    const table = readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout));
    return {
      members: table.members.map(({ name }) => name),
      unreadable: table.unreadableRows.map(({ row }) => row + 1),
    };
  });
}

function blanks(count: number): Rows {
  return Array.from({ length: count }, () => []);
}

const NAMES = ["Nguyễn Văn An", "Lê Thị Bình"];

describe("the first row under a header", () => {
  it.each<[string, readonly CellValue[]]>([
    ["a date and a level", ["", "", "3/2/1970", "HTTNV"]],
    ["a year and a level", ["", "", 1970, "HTTNV"]],
    ["a level in capitals", ["", "", "", "HOÀN THÀNH TỐT NHIỆM VỤ"]],
  ])("that has neither number nor name but %s is a member without a name", (_, row) => {
    expect(readRows([TITLE, HEADER, row, ...MEMBERS])).toEqual([
      { members: ["", ...NAMES], unreadable: [] },
    ]);
  });
});

describe("a group named right under a header of two levels", () => {
  it("is no third level of it", () => {
    const rows = [
      TITLE,
      ["STT", "Họ và tên", "Chi bộ xếp loại", "", ""],
      ["", "", "HTXS", "HTT", "HTNV"],
      ["Nhóm 1"],
      [1, "Nguyễn Văn An", "", "x", ""],
      [2, "Lê Thị Bình", "x", "", ""],
    ];
    const sheet = typedSheet(rows);
    expect(findTables(sheet, []).map(({ headerRows, skipped }) => [headerRows, skipped])).toEqual([
      [[1, 2], [{ row: 3, kind: "group", text: "Nhóm 1" }]],
    ]);
    expect(readRows(rows)).toEqual([{ members: NAMES, unreadable: [] }]);
  });
});

describe("a list with a gap", () => {
  it.each([3, 41, 200])("continues after %i empty rows if its numbers do", (gap) => {
    expect(readRows([TITLE, HEADER, ...MEMBERS, ...blanks(gap), CUC])).toEqual([
      { members: [...NAMES, "Trần Thị Cúc"], unreadable: [] },
    ]);
  });

  it("reports the rows below its signatures that look like members", () => {
    const rows = [
      TITLE,
      HEADER,
      ...MEMBERS,
      [],
      ["", "NGƯỜI LẬP BIỂU", "", "T/M CHI BỘ"],
      ["", "Phạm Hữu Vinh", "", "Nguyễn Công Thắng"],
      ["Bổ sung:"],
      CUC,
      ["", "Lý Thị Dung", "", "HTNV"],
    ];
    expect(readRows(rows)).toEqual([{ members: NAMES, unreadable: [9, 10] }]);
  });

  it("does not report its own members again, nor a count of levels", () => {
    const rows = [
      TITLE,
      HEADER,
      ...MEMBERS,
      [],
      ["", "NGƯỜI LẬP BIỂU", "", "T/M CHI BỘ"],
      ["", "Đề nghị khen thưởng:"],
      [1, "Nguyễn Văn An", "", "HTTNV"],
      ["", "Hoàn thành tốt nhiệm vụ", 1, "50%"],
    ];
    expect(readRows(rows)).toEqual([{ members: NAMES, unreadable: [] }]);
  });
});

describe("numbered remarks below a table", () => {
  it("are no members", () => {
    const rows = [
      TITLE,
      HEADER,
      ...MEMBERS,
      [],
      ["Ghi chú:"],
      ["1. Cột 4 ghi theo kết quả bỏ phiếu"],
      [2, "Đảng viên dự bị không được biểu quyết"],
    ];
    expect(readRows(rows)).toEqual([{ members: NAMES, unreadable: [] }]);
  });
});
