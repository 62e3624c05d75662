import type { CellValue } from "../../../../src/core/model/grid";
import { membersFound, rolesFound, tablesOf, TITLE } from "../../../support/foundTables";
import { typedSheet } from "../../../support/typedSheet";

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
      ["order", "name", "partyPosition", "job", "admitted", "official", "self", "branch", "final"],
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
    expect(rolesFound(rows)).toEqual([roles]);
  });

  it("reports where the final rating is a guess", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Chi bộ đề xuất", "Đảng ủy bộ phận đề xuất"],
      [1, "Lê A", "HTT", "HTXS"],
    ];
    expect(tablesOf(typedSheet(rows)).map(({ ambiguous }) => ambiguous)).toEqual([
      [{ role: "final", taken: 2, others: [3] }],
    ]);
  });

  it("takes the level and the score that were settled last, once they are filled in", () => {
    const header = ["TT", "Họ và tên", "Tổng điểm tự chấm (100đ)", "Chi bộ đề xuất"];
    const settled = ["Điểm thẩm định", "Mức xếp loại chính thức"];
    const rows = (last: readonly CellValue[]) => [
      TITLE,
      [...header, ...settled],
      [1, "Lê A", 92, "HTXS", ...last],
    ];
    expect(rolesFound(rows([88, "HTT"]))).toEqual([
      ["order", "name", "total", "branch", "appraised", "final"],
    ]);
    expect(rolesFound(rows(["", ""]))).toEqual([
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
    expect(membersFound(rows)).toEqual([["rating", "2 Chi bộ thôn 1 good"]]);
  });

  it("reads two marks in one row as no level", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "HTXS", "HTT", "HTNV", "KHT"],
      [1, "Lê A", "x", "x", "", ""],
      [2, "Lê B", "", "✓", "", ""],
    ];
    expect(membersFound(rows)).toEqual([["rating", "2 Lê A unknown", "3 Lê B good"]]);
  });
});
