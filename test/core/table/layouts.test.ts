import type { CellValue } from "../../../src/core/model/grid";
import { readFacts } from "../../../src/core/table/around/facts";
import { findTables } from "../../support/usedTables";
import { readTable } from "../../../src/core/table/readTable";
import { typedSheet } from "../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2023"];

function tablesOf(rows: readonly (readonly CellValue[])[], name = "Sheet1") {
  const sheet = typedSheet(rows, { name });
  return findTables(sheet, []).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
}

function rolesOf(rows: readonly (readonly CellValue[])[]) {
  return tablesOf(rows).map(({ columns }) => columns.map(({ role }) => role));
}

function membersOf(rows: readonly (readonly CellValue[])[]) {
  return tablesOf(rows).map(({ members }) =>
    members.map(({ name, ratings: { final } }) => [
      name,
      final.kind === "level" ? final.level : final.kind,
    ]),
  );
}

function yearsOf(rows: readonly (readonly CellValue[])[], name?: string) {
  return tablesOf(rows, name).map(({ facts }) => facts.year?.value ?? null);
}

describe("headings that continue in the row below", () => {
  const HEADER = [
    ["Số", "Họ và", "Ngày tháng", "Ngày vào", "Ngày", "Chi bộ", "Ghi"],
    ["TT", "tên", "năm sinh", "Đảng", "chính thức", "xếp loại", "chú"],
  ];
  const AN = [1, "Nguyễn Văn An", "12/3/1975", "3/2/2000", "3/2/2001", "HTTNV", "kiêm nhiệm"];

  it("are read as one, without a merged cell", () => {
    expect(rolesOf([TITLE, ...HEADER, AN])).toEqual([
      ["order", "name", "birth", "admitted", "official", "final", "note"],
    ]);
    expect(membersOf([TITLE, ...HEADER, AN])).toEqual([[["Nguyễn Văn An", "good"]]]);
  });

  it("differ from a heading with others below it", () => {
    const rows = [
      TITLE,
      ["Số", "Họ và", "Ngày vào Đảng", "", "Chi bộ"],
      ["TT", "tên", "Dự bị", "Chính thức", "xếp loại"],
      [1, "Lê Cúc", "2/9/2015", "2/9/2016", "HTNV"],
    ];
    expect(rolesOf(rows)).toEqual([["order", "name", "admitted", "official", "final"]]);
    expect(membersOf(rows)).toEqual([[["Lê Cúc", "completed"]]]);
  });

  it("are recognised if only the name is in one cell", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Ngày vào", "Chi bộ"],
      ["", "", "Đảng", "xếp loại"],
      [1, "Lê Cúc", "2/9/2015", "HTNV"],
    ];
    expect(rolesOf(rows)).toEqual([["order", "name", "admitted", "final"]]);
    expect(membersOf(rows)).toEqual([[["Lê Cúc", "completed"]]]);
  });

  it("are not members without a name", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Đơn vị", "Xếp loại"],
      [1, "", "Tổ Toán", "HTT"],
      [2, "Lê Cúc", "Tổ Văn", "HTNV"],
    ];
    expect(membersOf(rows)).toEqual([
      [
        ["", "good"],
        ["Lê Cúc", "completed"],
      ],
    ]);
  });
});

describe("ratings before the numbers", () => {
  it.each<[string, readonly string[]]>([
    ["a heading of a rating", ["Mức xếp loại", "TT", "Họ và tên", "Quê quán"]],
    ["a heading of a level", ["Xếp loại chi bộ", "STT", "Họ tên", "Ngày sinh"]],
  ])("are the table's own below %s", (_, header) => {
    const rows = [TITLE, header, ["HTT", 1, "Trần Bé", ""], ["HTNV", 2, "Lê Cúc", ""]];
    expect(membersOf(rows)).toEqual([
      [
        ["Trần Bé", "good"],
        ["Lê Cúc", "completed"],
      ],
    ]);
  });

  it("are those of the table before where it has names of its own", () => {
    const header = ["TT", "Họ và tên", "Xếp loại", "TT", "Họ và tên", "Xếp loại"];
    const rows = [TITLE, header, [1, "Trần Bé", "HTT", 2, "Lê Cúc", "HTNV"]];
    expect(membersOf(rows)).toEqual([[["Trần Bé", "good"]], [["Lê Cúc", "completed"]]]);
  });
});

describe("numbers behind the names", () => {
  const AN = "Nguyễn Văn An";
  const CUC = "Lê Cúc";

  it.each<[string, readonly string[], readonly CellValue[], readonly CellValue[]]>([
    [
      "right behind them",
      ["Họ và tên", "TT", "Chi bộ xếp loại", "Đơn vị"],
      [AN, 1, "HTT", "Khoa Nội"],
      [CUC, 2, "HTNV", "Khoa Nội"],
    ],
    [
      "behind a birthday",
      ["Họ và tên", "Ngày sinh", "STT", "Xếp loại"],
      [AN, "3/2/1970", 1, "HTT"],
      [CUC, "4/5/1981", 2, "HTNV"],
    ],
    [
      "at the end",
      ["Họ và tên", "Ngày sinh", "Xếp loại", "STT"],
      [AN, "3/2/1970", "HTT", 1],
      [CUC, "4/5/1981", "HTNV", 2],
    ],
  ])("count them: %s", (_, header, an, cuc) => {
    expect(membersOf([TITLE, header, an, cuc])).toEqual([
      [
        [AN, "good"],
        [CUC, "completed"],
      ],
    ]);
    expect(rolesOf([TITLE, header, an, cuc])[0]).toContain("order");
  });

  it("begin a second list where names follow them", () => {
    const header = ["Họ và tên", "Xếp loại", "TT", "Họ và tên", "Xếp loại"];
    expect(membersOf([TITLE, header, [AN, "HTT", 1, CUC, "HTNV"]])).toEqual([
      [[AN, "good"]],
      [[CUC, "completed"]],
    ]);
  });
});

describe("headings of members", () => {
  it('may say "Đảng viên" alone where persons stand below', () => {
    const rows = [TITLE, ["TT", "Đảng viên", "Chức danh", "Xếp loại"], [1, "Trần Bé", "NV", "HTT"]];
    expect(membersOf(rows)).toEqual([[["Trần Bé", "good"]]]);
  });

  it('do not say "Đảng viên" over a column of ratings', () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Mức xếp loại", ""],
      ["", "", "Đảng viên", "Chi bộ"],
      [1, "Trần Bé", "HTXS", "HTT"],
    ];
    expect(rolesOf(rows)).toEqual([["order", "name", "self", "final"]]);
  });
});

describe("headings of dates and ratings", () => {
  it("show which date of admission is meant by a word in brackets", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Ngày vào Đảng (dự bị)", "Ngày vào Đảng (chính thức)", "Mức XL"],
      [1, "Trần Bé", "3/2/2000", "3/2/2001", "HTT"],
    ];
    expect(rolesOf(rows)).toEqual([["order", "name", "admitted", "official", "final"]]);
  });

  it("do not see the conjunction “và” in the word “vào”", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Ngày vào Đảng", "Ngày vào Đảng chính thức", "Xếp loại"],
      [1, "Trần Bé", "3/2/2000", "3/2/2001", "HTT"],
    ];
    expect(rolesOf(rows)).toEqual([["order", "name", "admitted", "official", "final"]]);
  });

  it("may announce a rating by its initials alone", () => {
    const rows = [TITLE, ["STT", "Họ tên", "KQXL", "G/c"], [1, "Trần Bé", "HT tốt", "ốm"]];
    expect(rolesOf(rows)).toEqual([["order", "name", "final", "note"]]);
  });

  it("prefer the rating of the year to those of quarters", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Xếp loại cả năm", "Quý I", "Quý II", "Quý III", "Quý IV"],
      [1, "Trần Bé", "HTT", "HT", "HT", "HTXS", "HTXS"],
    ];
    expect(membersOf(rows)).toEqual([[["Trần Bé", "good"]]]);
    expect(tablesOf(rows).map(({ ambiguous }) => ambiguous)).toEqual([[]]);
  });

  it("accept the rating of a quarter if the table has no other", () => {
    const rows = [TITLE, ["TT", "Họ và tên", "Xếp loại quý I"], [1, "Trần Bé", "HTT"]];
    expect(membersOf(rows)).toEqual([[["Trần Bé", "good"]]]);
  });

  it("may be three levels deep above a rater's column", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Đánh giá, xếp loại chất lượng năm 2023", "", ""],
      ["", "", "Cá nhân", "Tổ chức đảng", ""],
      ["", "", "Tự xếp loại", "Chi bộ", "Đảng ủy (dự kiến)"],
      [1, "Trần Bé", "HTXS", "HTT", ""],
    ];
    expect(rolesOf(rows)).toEqual([["order", "name", "self", "final", null]]);
  });

  it("may be shortened to initials", () => {
    const rows = [
      TITLE,
      ["TT", "H.tên ĐV", "NTNS", "C.Vụ", "Vào Đ", "C.thức", "TXL", "CU XL", "CB XL"],
      [1, "Trần Bé", "1/1/1980", "ĐV", "3/2/2000", "3/2/2001", "HTXS", "HTT", "HTT"],
    ];
    expect(rolesOf(rows)).toEqual([
      [
        "order",
        "name",
        "birth",
        "partyPosition",
        "admitted",
        "official",
        "self",
        "committee",
        "final",
      ],
    ]);
  });

  it("name the four levels by a letter or two", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Kết quả xếp loại của Chi bộ", "", "", ""],
      ["", "", "XS", "T", "HT", "KHT"],
      [1, "Trần Bé", "", "+", "", ""],
    ];
    expect(membersOf(rows)).toEqual([[["Trần Bé", "good"]]]);
  });

  it("do not include a count of levels beside the members", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Xếp loại", "", "Mức", "Số lượng", "Tỷ lệ"],
      [1, "Trần Bé", "HTT", "", "Hoàn thành tốt nhiệm vụ", 1, "100%"],
    ];
    expect(rolesOf(rows)).toEqual([["order", "name", "final"]]);
  });

  it("do not compete with a decision that is not made yet", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Chi bộ đề nghị xếp loại", "Đảng ủy xếp loại"],
      [1, "Trần Bé", "HTT", ""],
    ];
    expect(tablesOf(rows).map(({ ambiguous }) => ambiguous)).toEqual([[]]);
  });
});

describe("the year", () => {
  const HEADER = ["TT", "Họ và tên", "Xếp loại"];
  const BE = [1, "Trần Bé", "HTT"];

  it.each([
    ["XẾP LOẠI ĐV 2024", 2024],
    ["ANNUAL RATING OF PARTY MEMBERS 2023", 2023],
    ["XẾP LOẠI ĐẢNG VIÊN NHIỆM KỲ 2020", null],
    ["XẾP LOẠI ĐẢNG VIÊN 2020-2025", null],
    ["XẾP LOẠI ĐẢNG VIÊN NĂM HỌC 2023", null],
  ])("of the title %j is %p", (title, year) => {
    expect(yearsOf([[title], HEADER, BE])).toEqual([year]);
  });

  it.each([
    ["XL 2022", 2022],
    ["Năm 2021", 2021],
    ["2020-2021", null],
    ["Sheet2", null],
  ])("of a sheet named %j is %p where nothing else says it", (name, year) => {
    expect(yearsOf([["DANH SÁCH XẾP LOẠI ĐẢNG VIÊN"], HEADER, BE], name)).toEqual([year]);
  });

  it("is that of the title above several tables, and so is the committee", () => {
    const rows = [
      ["ĐẢNG BỘ PHƯỜNG 5"],
      ["XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2024"],
      ["CHI BỘ KHU PHỐ 1"],
      HEADER,
      BE,
      [],
      ["CHI BỘ KHU PHỐ 2"],
      HEADER,
      [1, "Lê Cúc", "HTT"],
    ];
    expect(
      tablesOf(rows).map(({ facts: { branch, committee, year } }) => [
        branch?.value,
        committee?.value,
        year?.value,
      ]),
    ).toEqual([
      ["CHI BỘ KHU PHỐ 1", "ĐẢNG BỘ PHƯỜNG 5", 2024],
      ["CHI BỘ KHU PHỐ 2", "ĐẢNG BỘ PHƯỜNG 5", 2024],
    ]);
  });
});

describe("rows between members", () => {
  it("that number printed pages are not headings of groups", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Xếp loại"],
      [1, "Trần Bé", "HTT"],
      ["Trang 2"],
      [2, "Lê Cúc", "HTT"],
    ];
    expect(
      tablesOf(rows).map(({ members }) => members.map(({ partyGroup }) => partyGroup)),
    ).toEqual([["", ""]]);
  });
});
