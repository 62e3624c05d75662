import type { CellValue, DecodedSheet } from "../../../src/core/model/grid";
import { hasTable } from "../../../src/core/table/findTables";
import { HEADER, LE, membersFound, tablesOf, TITLE, TRAN } from "../../support/foundTables";
import { typedSheet } from "../../support/typedSheet";

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
    expect(membersFound(rows)).toEqual([
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
    expect(membersFound(rows)).toEqual([
      ["rating", "2 Lê A good"],
      ["rating", "2 Trần C completed"],
    ]);
  });

  it("finds several below one another, each with its own branch", () => {
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

  it("continues below a header repeated at the top of a page", () => {
    const rows = [TITLE, HEADER, LE, [], HEADER, TRAN];
    expect(membersFound(rows)).toEqual([
      ["rating", "2 Lê Văn An good", "5 Trần Thị Bình outstanding"],
    ]);
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
    expect(membersFound(rows)).toEqual([
      ["rating", "2 Lê Văn An good", "3 Trần Thị Bình outstanding"],
    ]);
  });

  it("does not take the counts of levels below the members for members", () => {
    const rows = [
      TITLE,
      HEADER,
      LE,
      TRAN,
      ["", "HTXSNV", 1],
      ["", "HTTNV", 1],
      [3, "Hoàn thành nhiệm vụ", 0],
    ];
    expect(membersFound(rows)).toEqual([
      ["rating", "2 Lê Văn An good", "3 Trần Thị Bình outstanding"],
    ]);
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

describe("lists that are not rating tables", () => {
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
    expect(membersFound(rows)).toEqual([]);
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
