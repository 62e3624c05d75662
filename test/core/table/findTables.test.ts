import type { CellValue, DecodedSheet } from "../../../src/core/model/grid";
import type { Mapping } from "../../../src/core/model/mapping";
import type { RatingTable } from "../../../src/core/model/table";
import { readFacts } from "../../../src/core/table/around/facts";
import { findTables, hasTable } from "../../../src/core/table/findTables";
import { readTable } from "../../../src/core/table/readTable";
import { typedSheet } from "../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2024"];
const HEADER = ["TT", "Họ và tên", "Ngày sinh", "Chi bộ xếp loại", "Ghi chú"];
const LE = [1, "Lê Văn An", "01/02/1980", "HTT", ""];
const TRAN = [2, "Trần Thị Bình", 29252, "HTXSNV", ""];

function tablesOf(sheet: DecodedSheet, mapping: Mapping = []): readonly RatingTable[] {
  return findTables(sheet, mapping).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
}

/** Purpose, and each member as `row name level`. */
function told(rows: readonly (readonly CellValue[])[], mapping: Mapping = []): unknown {
  return tablesOf(typedSheet(rows), mapping).map(({ purpose, members }) => [
    purpose,
    ...members.map(({ row, name, ratings: { final } }) =>
      [row, name, final.kind === "level" ? final.level : final.kind].join(" "),
    ),
  ]);
}

function rolesOf(rows: readonly (readonly CellValue[])[], mapping: Mapping = []): unknown {
  return tablesOf(typedSheet(rows), mapping).map(({ columns }) => columns.map(({ role }) => role));
}

describe("tables of a sheet", () => {
  it("finds two side by side, the longer one to its end", () => {
    const rows = [
      TITLE,
      [],
      ["TT", "Họ và tên", "Xếp loại", "", "TT", "Họ và tên", "Xếp loại"],
      [1, "Lê A", "HTT", "", 3, "Trần C", "HT"],
      [2, "Lê B", "HTT", "", 4, "Trần D", "HTXS"],
      ["", "", "", "", 5, "Trần E", "HTT"],
    ];
    expect(told(rows)).toEqual([
      ["rating", "3 Lê A good", "4 Lê B good"],
      ["rating", "3 Trần C completed", "4 Trần D outstanding", "5 Trần E good"],
    ]);
  });

  it("finds two that touch, by the second number column", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Xếp loại", "TT", "Họ và tên", "Xếp loại"],
      [1, "Lê A", "HTT", 2, "Trần C", "HT"],
    ];
    expect(told(rows)).toEqual([
      ["rating", "2 Lê A good"],
      ["rating", "2 Trần C completed"],
    ]);
  });

  it("finds several one under another, each with its own branch", () => {
    const block = (branch: string, name: string) => [
      [branch],
      TITLE,
      HEADER,
      [1, name, "", "HTT"],
      ["NGƯỜI LẬP", "", "", "T/M CHI BỘ"],
      ["Phạm Văn Lập", "", "", "Ngô Văn Ký"],
    ];
    const sheet = typedSheet([
      ...block("CHI BỘ THÔN MỘT", "Lê A"),
      [],
      ...block("CHI BỘ THÔN HAI", "Lê B"),
    ]);
    expect(
      tablesOf(sheet).map(({ facts, members, headerRows }) => [
        facts.branch?.value,
        headerRows,
        members.map(({ name }) => name),
      ]),
    ).toEqual([
      ["CHI BỘ THÔN MỘT", [2, 2], ["Lê A"]],
      ["CHI BỘ THÔN HAI", [9, 9], ["Lê B"]],
    ]);
  });

  it("goes on below a header repeated at the top of a page", () => {
    const rows = [TITLE, HEADER, LE, [], HEADER, TRAN];
    expect(told(rows)).toEqual([["rating", "2 Lê Văn An good", "5 Trần Thị Bình outstanding"]]);
  });

  it("ends before a summary that counts again from one", () => {
    const rows = [
      TITLE,
      HEADER,
      LE,
      TRAN,
      [],
      ["Tổng hợp kết quả:"],
      [1, "Hoàn thành xuất sắc nhiệm vụ", 1, "50%"],
      [2, "Hoàn thành tốt nhiệm vụ", 1, "50%"],
    ];
    expect(told(rows)).toEqual([["rating", "2 Lê Văn An good", "3 Trần Thị Bình outstanding"]]);
  });

  it("does not take the counts of levels under the members for members", () => {
    const rows = [
      TITLE,
      HEADER,
      LE,
      TRAN,
      ["", "HTXSNV", 1],
      ["", "HTTNV", 1],
      [3, "Hoàn thành nhiệm vụ", 0],
    ];
    expect(told(rows)).toEqual([["rating", "2 Lê Văn An good", "3 Trần Thị Bình outstanding"]]);
  });

  it("stays within an Excel table, over empty rows", () => {
    const rows = [TITLE, [], HEADER, LE, [], [], TRAN, [3, "Không thuộc bảng", "", "HTT"]];
    const sheet = typedSheet(rows, {
      tables: [{ name: "DangVien", range: { top: 2, left: 0, bottom: 6, right: 4 } }],
    });
    expect(
      tablesOf(sheet).map(({ excelTable, members }) => [excelTable, members.map(({ row }) => row)]),
    ).toEqual([["DangVien", [3, 6]]]);
  });

  it("finds one far to the right of a grid that does not begin at A1", () => {
    const cells = [...Array<CellValue>(200).fill(""), ...HEADER];
    const sheet: DecodedSheet = {
      ...typedSheet([]),
      grid: { top: 7, left: 3, values: [cells, [...Array<CellValue>(200).fill(""), ...LE]] },
    };
    expect(
      tablesOf(sheet).map(({ range, members }) => [range, members.map(({ row }) => row)]),
    ).toEqual([[{ top: 7, left: 203, bottom: 8, right: 207 }, [8]]]);
  });
});

describe("lists that are no rating tables", () => {
  it.each<[string, CellValue[][]]>([
    [
      "a look-up list",
      [
        ["Mức xếp loại", "Nhóm"],
        ["Hoàn thành tốt nhiệm vụ", "Giáo viên"],
      ],
    ],
    [
      "admissions",
      [
        ["DANH SÁCH KẾT NẠP ĐẢNG"],
        ["TT", "Họ và tên", "Ngày sinh", "Ngày kết nạp", "Xếp loại học lực"],
        [1, "Lê A", "1/1/2000", "2/2/2024", "Giỏi"],
      ],
    ],
    [
      "party fees",
      [
        ["THU NỘP ĐẢNG PHÍ"],
        ["TT", "Họ và tên", "Mức lương", "Mức đóng", "Ký nhận"],
        [1, "Lê A", 5000000, 50000, ""],
      ],
    ],
    ["attendance", [["ĐIỂM DANH"], ["TT", "Họ và tên", "T1", "T2"], [1, "Lê A", "x", "v"]]],
    [
      "commendations",
      [
        ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
        ["TT", "Họ và tên", "Xếp loại", "Hình thức khen thưởng"],
        [1, "Lê A", "HTXS", "Giấy khen"],
      ],
    ],
    [
      "targets",
      [
        ["CHỈ TIÊU"],
        ["TT", "Nội dung", "Chỉ tiêu", "Đánh giá"],
        [1, "Kết nạp đảng viên", 2, "Hoàn thành tốt"],
      ],
    ],
    [
      "counts by branch",
      [
        ["XẾP LOẠI ĐẢNG VIÊN NĂM 2024"],
        ["TT", "Tên chi bộ", "Tổng số", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
        [1, "Chi bộ thôn 1", 20, 2, 15, 3, 0],
      ],
    ],
    [
      "an empty ballot paper",
      [
        ["PHIẾU XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN"],
        ["TT", "Họ và tên", "Mức 2", "Mức 3", "Mức 4"],
        [1, "Lê A", "", "", ""],
      ],
    ],
    [
      "members not yet rated",
      [
        ["DANH SÁCH ĐẢNG VIÊN CHƯA KIỂM ĐIỂM, XẾP LOẠI CHẤT LƯỢNG"],
        ["TT", "Họ và tên", "Chi bộ", "Chưa đánh giá xếp loại chất lượng", "Lý do"],
        [1, "Lê A", "CB1", "x", "Ốm"],
      ],
    ],
    ["an empty template", [TITLE, HEADER, [1, "", "", "", ""], [2, "", "", "", ""]]],
    ["nothing", []],
  ])("finds none in %s", (_, rows) => {
    expect(told(rows)).toEqual([]);
  });
});

describe("rows", () => {
  it("sorts every row and loses none", () => {
    const rows = [
      TITLE,
      HEADER,
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["I", "Chi bộ Mầm non", "", "", ""],
      LE,
      [2, "", "01/02/1980", "HTT", ""],
      ["", "", "", "", "chép từ dòng trên"],
      [],
      ["", "Tổ đảng 2", "", "", ""],
      ["", "", "03/04/1990", "HT", ""],
      [5, "", "", "", ""],
      [6, "=1+1", "", "HTT", ""],
      [7, "#N/A", "#N/A", "#N/A", "#N/A"],
      ["Cộng", "", "", 4, ""],
      ["T/M CHI BỘ"],
      ["Lê Văn An"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.dataRows).toEqual([3, 13]);
    expect(
      table?.members.map(({ row, name, branchName, partyGroup }) => [
        row,
        name,
        branchName,
        partyGroup,
      ]),
    ).toEqual([
      [4, "Lê Văn An", "Chi bộ Mầm non", ""],
      [5, "", "Chi bộ Mầm non", ""],
      [9, "", "Chi bộ Mầm non", "Tổ đảng 2"],
      [11, "=1+1", "Chi bộ Mầm non", "Tổ đảng 2"],
      [12, "", "Chi bộ Mầm non", "Tổ đảng 2"],
    ]);
    expect(table?.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [2, "numbering"],
      [3, "group"],
      [7, "blank"],
      [8, "group"],
      [10, "blank"],
      [13, "total"],
    ]);
    expect(table?.unreadableRows).toEqual([
      { sheet: "Sheet1", row: 6, column: 4, written: "chép từ dòng trên" },
    ]);
    expect(table?.errorCells.map(({ row, column, role }) => [row, column, role])).toEqual([
      [12, 1, "name"],
      [12, 2, "birth"],
      [12, 3, "final"],
      [12, 4, "note"],
    ]);
  });

  it("reads members under headings of official, probationary and exempt ones", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Xếp loại"],
      ["A", "Đảng viên chính thức"],
      [1, "Lê A", "HTT"],
      ["B", "Đảng viên dự bị"],
      [1, "Lê B", "HTT"],
      ["C", "Đảng viên được miễn sinh hoạt"],
      [1, "Lê C", ""],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(
      table?.members.map(({ name, statuses }) => [name, statuses.map(({ status }) => status)]),
    ).toEqual([
      ["Lê A", ["official"]],
      ["Lê B", ["probationary"]],
      ["Lê C", ["exempt"]],
    ]);
  });

  it("fills merged cells down, but not over a heading or a column filled in each row", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Tổ đảng", "Nhóm", "Xếp loại"],
      [1, "Lê A", "Tổ 1", "Giáo viên", "HTT"],
      [2, "Lê B", "", "Giáo viên", "HTT"],
      [3, "Lê C", "Tổ 2", "", "HTT"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ partyGroup, group }) => [partyGroup, group])).toEqual([
      ["Tổ 1", "Giáo viên"],
      ["Tổ 1", "Giáo viên"],
      ["Tổ 2", ""],
    ]);
  });

  it("takes words instead of a level for a reason, not for a level", () => {
    const rows = [
      TITLE,
      HEADER,
      [1, "Lê A", "", "Chưa xếp loại (nghỉ thai sản)", ""],
      [2, "Lê B", "", "Đạt", ""],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(
      table?.members.map(({ ratings, reason, statuses }) => [
        ratings.final.kind,
        reason,
        statuses.map(({ status }) => status),
      ]),
    ).toEqual([
      ["blank", "Chưa xếp loại (nghỉ thai sản)", ["maternity"]],
      ["unknown", "", []],
    ]);
  });
});

describe("columns", () => {
  it.each<[string, CellValue[][], unknown]>([
    [
      "raters named under one heading",
      [
        TITLE,
        ["TT", "Họ và tên", "Kết quả đánh giá, xếp loại", "", "", "", "Ghi chú"],
        ["", "", "Cá nhân", "Chuyên môn", "Chi ủy", "Chi bộ", ""],
        [1, "Lê A", "HTT", "HT", "HTXS", "HTT", ""],
      ],
      ["order", "name", "self", "staff", "committee", "final", "note"],
    ],
    [
      "ratings of earlier years",
      [
        TITLE,
        ["TT", "Họ và tên", "Xếp loại năm 2022", "Xếp loại năm 2023", "Xếp loại năm 2024"],
        [1, "Lê A", "HTT", "HT", "HTXS"],
      ],
      ["order", "name", null, null, "final"],
    ],
    [
      "marks of the member and of the branch",
      [
        TITLE,
        ["TT", "Họ và tên", "Đảng viên tự xếp loại", "", "", "", "Chi bộ xếp loại", "", "", ""],
        ["", "", "XS", "Tốt", "HT", "KHT", "XS", "Tốt", "HT", "KHT"],
        [1, "Lê A", "x", "", "", "", "", "x", "", ""],
      ],
      [
        "order",
        "name",
        null,
        null,
        null,
        null,
        "mark.outstanding",
        "mark.good",
        "mark.completed",
        "mark.failed",
      ],
    ],
    [
      "positions of three kinds and headmasters that look like a level",
      [
        TITLE,
        ["TT", "Họ và tên", "Chức vụ", "", "Ngày vào Đảng", "", "Xếp loại chất lượng", "", ""],
        [
          "",
          "",
          "Đảng",
          "Chính quyền",
          "Dự bị",
          "Chính thức",
          "Cá nhân tự nhận",
          "Chi bộ đánh giá",
          "Cấp ủy quyết định",
        ],
        [1, "Lê A", "BT", "HT", "1/1/2000", "1/1/2001", "HTT", "HTXS", "HTXS"],
      ],
      ["order", "name", "partyPosition", "job", "admitted", "official", "self", "final", null],
    ],
    [
      "sums of groups of criteria, and ticks that are no rating",
      [
        TITLE,
        [
          "TT",
          "Họ và tên",
          "Nhóm tiêu chí chung (30 điểm)",
          "",
          "",
          "Nhóm tiêu chí KQTHNV (70 điểm)",
          "Tổng điểm",
          "Đủ điều kiện xếp loại",
          "Mức xếp loại",
        ],
        ["", "", "Chính trị (10)", "Chuyên môn (20)", "Cộng", "", "", "", ""],
        [1, "Lê A", 9, 9, 18, 60, 78, "x", "HTTNV"],
      ],
      ["order", "name", "general.part", "general.part", "general", "task", "total", null, "final"],
    ],
    [
      "scores of the member and of the branch",
      [
        TITLE,
        ["TT", "Họ và tên", "Điểm tự chấm", "", "", "Điểm chi bộ chấm", "", "", "Xếp loại"],
        [
          "",
          "",
          "Tiêu chí chung",
          "Kết quả nhiệm vụ",
          "Tổng",
          "Tiêu chí chung",
          "Kết quả nhiệm vụ",
          "Tổng",
          "",
        ],
        [1, "Lê A", 28, 62, 90, 27, 61, 88, "HTT"],
      ],
      ["order", "name", null, null, null, "general", "task", "total", "final"],
    ],
    [
      "ballots with their shares",
      [
        TITLE,
        ["TT", "Họ và tên", "HTXSNV", "", "HTTNV", "", "HTNV", "", "KHTNV", "", "Chi bộ xếp loại"],
        [
          "",
          "",
          "Số phiếu",
          "Tỷ lệ %",
          "Số phiếu",
          "Tỷ lệ %",
          "Số phiếu",
          "Tỷ lệ %",
          "Số phiếu",
          "Tỷ lệ %",
          "",
        ],
        [1, "Lê A", 10, 0.9, 1, 0.1, 0, 0, 0, 0, "HTXS"],
      ],
      [
        "order",
        "name",
        "votes.outstanding",
        null,
        "votes.good",
        null,
        "votes.completed",
        null,
        "votes.failed",
        null,
        "final",
      ],
    ],
    [
      "both dates in one column, an English header",
      [
        TITLE,
        ["No", "Full name", "Date of birth", "Ngày vào Đảng/ chính thức", "Branch rating", "Note"],
        [1, "Lê A", "1/1/1980", "3/2/2010 - 3/2/2011", "HTT", ""],
      ],
      ["order", "name", "birth", "admittedOfficial", "final", "note"],
    ],
    [
      "a branch's name and its members' final rating",
      [
        ["QUYẾT ĐỊNH CÔNG NHẬN XẾP LOẠI ĐẢNG VIÊN"],
        ["TT", "Họ và tên", "MSVC/ MSSV", "Chi bộ", "Xếp loại"],
        [1, "Lê A", "123", "Chi bộ 1", "HTT"],
      ],
      ["order", "name", "code", "branchName", "final"],
    ],
  ])("understands %s", (_, rows, roles) => {
    expect(rolesOf(rows)).toEqual([roles]);
  });

  it("says where the final rating is a guess", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Chi bộ đề xuất", "Đảng ủy công nhận"],
      [1, "Lê A", "HTT", "HTXS"],
    ];
    expect(tablesOf(typedSheet(rows)).map(({ ambiguous }) => ambiguous)).toEqual([
      [{ role: "final", taken: 2, others: [3] }],
    ]);
  });

  it("takes the level and the score that were settled last, once they stand there", () => {
    const header = ["TT", "Họ và tên", "Tổng điểm tự chấm (100đ)", "Chi bộ đề xuất"];
    const settled = ["Điểm thẩm định", "Mức xếp loại chính thức"];
    const rows = (last: readonly CellValue[]) => [
      TITLE,
      [...header, ...settled],
      [1, "Lê A", 92, "HTXS", ...last],
    ];
    expect(rolesOf(rows([88, "HTT"]))).toEqual([
      ["order", "name", "total", null, "appraised", "final"],
    ]);
    expect(rolesOf(rows(["", ""]))).toEqual([
      ["order", "name", "total", "final", "appraised", null],
    ]);
    expect(tablesOf(typedSheet(rows([88, "HTT"]))).map(({ ambiguous }) => ambiguous)).toEqual([[]]);
  });

  it("knows a list of organisations", () => {
    const rows = [
      ["TỔNG HỢP XẾP LOẠI TỔ CHỨC ĐẢNG NĂM 2024"],
      [
        "SỐ TT",
        "TÊN TỔ CHỨC ĐẢNG/ TẬP THỂ LÃNH ĐẠO",
        "ĐƠN VỊ TỰ XẾP LOẠI",
        "Hoàn thành Xuất sắc nhiệm vụ",
        "Hoàn thành Tốt nhiệm vụ",
        "Hoàn thành nhiệm vụ",
        "Không hoàn thành nhiệm vụ",
      ],
      [1, "Chi bộ thôn 1", "HTT", "", "x", "", ""],
    ];
    expect(tablesOf(typedSheet(rows)).map(({ subject }) => subject)).toEqual(["organisations"]);
    expect(told(rows)).toEqual([["rating", "2 Chi bộ thôn 1 good"]]);
  });

  it("reads two marks in one row as no level", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "HTXS", "HTT", "HTNV", "KHT"],
      [1, "Lê A", "x", "x", "", ""],
      [2, "Lê B", "", "✓", "", ""],
    ];
    expect(told(rows)).toEqual([["rating", "2 Lê A unknown", "3 Lê B good"]]);
  });
});

describe("a person's mapping", () => {
  const rows = [TITLE, ["TT", "Đ/c", "Ý kiến A", "Ý kiến B"], [1, "Lê A", "HTT", "HTXS"]];
  const mapping = (part: Partial<Mapping[number]>): Mapping => [
    { sheet: "Sheet1", isRatingTable: true, columns: [], ...part },
  ];

  it("makes a table of what would be none, by the text of its headers", () => {
    const columns = [
      { header: "Đ/c", role: "name" },
      { header: "Ý KIẾN B", role: "final" },
      { header: "Ý kiến A", role: "self" },
    ] as const;
    expect(told(rows, mapping({ headerRow: 2, columns }))).toEqual([
      ["rating", "2 Lê A outstanding"],
    ]);
    expect(rolesOf(rows, mapping({ headerRow: 2, columns }))).toEqual([
      ["order", "name", "self", "final"],
    ]);
  });

  it("takes a role from a column, and gives it to another, without a doubt left", () => {
    const two = [
      TITLE,
      ["TT", "Họ và tên", "Chi bộ đề xuất", "Mức xếp loại chính thức"],
      [1, "Lê A", "HTT", "HTXS"],
    ];
    const columns = [{ header: "Mức xếp loại chính thức", role: "final" }] as const;
    const [table] = tablesOf(typedSheet(two), mapping({ columns }));
    expect([table?.columns.map(({ role }) => role), table?.ambiguous]).toEqual([
      ["order", "name", null, "final"],
      [],
    ]);
  });

  it("leaves out a sheet that is declared no table, by its id", () => {
    const sheet = typedSheet([TITLE, HEADER, LE]);
    expect(findTables(sheet, [{ sheet: sheet.id, isRatingTable: false, columns: [] }])).toEqual([]);
  });
});

describe("hasTable", () => {
  it.each<[string, CellValue[][], boolean]>([
    ["a header", [TITLE, HEADER], true],
    [
      "key and value",
      [
        ["Chi bộ", "Trường A"],
        ["Ngày họp", 45275],
      ],
      true,
    ],
    [
      "a look-up list",
      [
        ["Mức xếp loại", "Nhóm"],
        ["HTT", "A"],
      ],
      false,
    ],
    ["nothing", [], false],
  ])("looks at %s", (_, rows, expected) => {
    expect(hasTable(typedSheet(rows).grid)).toBe(expected);
  });
});
