import type { CellValue } from "../../../../src/core/model/grid";
import { review } from "../../../../src/core/review";
import { membersFound, rolesFound, tablesOf, TITLE } from "../../../support/foundTables";
import { typedSheet } from "../../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

function codesOf(rows: Rows): readonly string[] {
  return review({ sheets: [typedSheet(rows)] }, {}).findings.map(({ code }) => code);
}

const LEVELS = ["HTTNV", "HTXSNV"] as const;
const NAMES = ["Lê Văn An", "Trần Thị Bình"] as const;

/** Two members, each with these cells between name and level. */
function members(...cells: readonly CellValue[]): Rows {
  return NAMES.map((name, at) => [at + 1, name, ...cells, LEVELS[at] ?? ""]);
}

const BOTH = (first: number) => [
  ["rating", `${String(first)} Lê Văn An good`, `${String(first + 1)} Trần Thị Bình outstanding`],
];

describe("headings broken over three rows without merged cells", () => {
  test.each<[string, Rows]>([
    [
      "all from the top",
      [
        ["Số", "Họ", "Chức", "Tổng", "Mức"],
        ["thứ", "và", "vụ", "điểm", "xếp"],
        ["tự", "tên", "", "(100)", "loại"],
      ],
    ],
    [
      "the shorter ones in the middle",
      [
        ["", "Họ", "Chức", "Tổng", "Mức"],
        ["TT", "và", "vụ", "điểm", "xếp"],
        ["", "tên", "", "(100)", "loại"],
      ],
    ],
    [
      "the shorter ones at the bottom",
      [
        ["", "", "", "Tổng", "Mức"],
        ["", "Họ", "Chức", "điểm", "xếp"],
        ["TT", "và tên", "vụ", "(100)", "loại"],
      ],
    ],
    [
      "but for the name",
      [
        ["TT", "Họ và tên", "Chức", "Tổng", "Mức"],
        ["", "", "vụ", "điểm", "xếp"],
        ["", "", "", "(100)", "loại"],
      ],
    ],
    [
      "the name alone in the last",
      [
        ["TT", "Họ", "Chức", "Tổng", "Xếp"],
        ["", "và", "vụ", "điểm", "loại"],
        ["", "tên", "", "", ""],
      ],
    ],
  ])("%s", (_, header) => {
    const rows = [TITLE, ...header, ...members("Đảng viên", 85)];
    expect(membersFound(rows)).toEqual(BOTH(5 - 1));
    expect(rolesFound(rows)).toEqual([["order", "name", "partyPosition", "total", "final"]]);
  });

  test("above the numbers of the columns and the heading of a group", () => {
    const rows = [
      TITLE,
      ["Số", "Họ", "Chức", "Tổng", "Mức"],
      ["thứ", "và", "vụ", "điểm", "xếp"],
      ["tự", "tên", "", "(100)", "loại"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["I. Tổ đảng 1"],
      ...members("Đảng viên", 85),
    ];
    expect(membersFound(rows)).toEqual(BOTH(6));
  });

  test.each<[string, Rows]>([
    [
      "a row of remarks below the headings",
      [
        ["TT", "Họ và tên", "Chức vụ", "Tổng điểm", "Mức xếp loại"],
        ["", "(in hoa)", "(Đảng, chính quyền)", "(tối đa 100)", "(theo 4 mức)"],
      ],
    ],
    [
      "a row of remarks between the lines of the headings",
      [
        ["TT", "Họ và", "Chức", "Tổng", "Mức"],
        ["", "(chữ in hoa)", "(nếu có)", "", "(theo hướng dẫn)"],
        ["", "tên", "vụ", "điểm", "xếp loại"],
      ],
    ],
    [
      "a fourth line of one heading",
      [
        ["Số", "Họ", "Chức", "Tổng", "Mức"],
        ["thứ", "và", "vụ", "điểm", "xếp"],
        ["tự", "tên", "", "(100)", "loại"],
        ["", "", "", "", "chất lượng"],
      ],
    ],
    [
      "a heading of which the second line alone is another's",
      [
        ["TT", "Họ và tên", "Chức vụ", "Tổng điểm", "Xếp loại"],
        ["", "", "", "", "đảng viên"],
      ],
    ],
  ])("%s", (_, header) => {
    const rows = [TITLE, ...header, ...members("Đảng viên", 85)];
    expect(membersFound(rows)).toEqual(BOTH(1 + header.length));
    expect(rolesFound(rows)).toEqual([["order", "name", "partyPosition", "total", "final"]]);
  });

  test("criteria headed by their numbers alone belong to the header", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Điểm các tiêu chí", "", "", "", "Xếp loại"],
      ["", "", "1", "2", "3", "4", ""],
      ...members(9, 8, 9, 8),
    ];
    expect(membersFound(rows)).toEqual(BOTH(3));
  });

  test("criteria headed by their numbers are beside other headings of the same level", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Điểm các tiêu chí", "", "", "", "Kết quả xếp loại", ""],
      ["", "", "1", "2", "3", "4", "Tự xếp loại", "Chi bộ xếp loại"],
      ...members(9, 8, 9, 8, "HTTNV"),
    ];
    expect(membersFound(rows)).toEqual(BOTH(3));
  });

  test("members without numbers below a header of one row are no part of it", () => {
    const rows = [
      TITLE,
      ["Họ và tên", "Chức vụ", "Xếp loại"],
      ["Lê Văn An", "Bí thư", "HTTNV"],
      ["Trần Thị Bình", "Đảng viên", "HTXSNV"],
      ["Lê Văn Chi", "Đảng viên", "HTXSNV"],
    ];
    expect(membersFound(rows)).toEqual([
      ["rating", "2 Lê Văn An good", "3 Trần Thị Bình outstanding", "4 Lê Văn Chi outstanding"],
    ]);
  });
});

describe("numbered criteria", () => {
  test.each([
    ["Tiêu chí 1", "Tiêu chí 2"],
    ["TC1", "TC2"],
    ["1.1", "1.2"],
    ["TC 1.1", "TC 1.2"],
  ])("%s and %s are neither groups nor maxima", (one, two) => {
    const header = ["TT", "Họ và tên", one, two, "Tổng điểm", "Xếp loại"];
    const rows = [["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2025"], header, ...members(40, 52, 91)];
    expect(rolesFound(rows)).toEqual([["order", "name", null, null, "total", "final"]]);
    expect(codesOf(rows)).not.toContain("score-sum-mismatch");
  });

  test("a number below the heading of its group is no maximum", () => {
    const rows = [
      ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
      ["TT", "Họ và tên", "Nhóm tiêu chí chung", "", "", "Xếp loại"],
      ["", "", "1.1", "1.2", "Cộng", ""],
      ...members(14, 13, 27),
    ];
    expect(codesOf(rows)).not.toContain("score-out-of-range");
  });

  test("numbers over maxima in two groups are the criteria of each", () => {
    const rows = [
      ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
      ["TT", "Họ và tên", "Tiêu chí chung", "", "", "Tiêu chí kết quả", "", "Tổng điểm", "Chi bộ"],
      ["", "", "1", "2", "3", "4", "5", "", "xếp"],
      ["", "", "10đ", "10đ", "10đ", "40đ", "30đ", "100đ", "loại"],
      ...members(9, 8, 9, 33, 22, 81),
    ];
    const [general, task] = ["general.part", "task.part"];
    expect(rolesFound(rows)).toEqual([
      ["order", "name", general, general, general, task, task, "total", "final"],
    ]);
    expect(codesOf(rows).filter((code) => code.startsWith("score-sum"))).toEqual([]);
  });

  test("a group over columns without headings has no known sum", () => {
    const rows = [
      ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
      ["TT", "Họ và tên", "Tiêu chí chung", "", "Tiêu chí kết quả", "", "Tổng điểm", "Xếp loại"],
      ...members(14, 13, 33, 22, 82),
    ];
    expect(codesOf(rows)).not.toContain("score-sum-mismatch");
  });

  test("a sum without a word of points behind those of both groups", () => {
    const header = ["TT", "Họ và tên", "Tiêu chí chung", "Kết quả nhiệm vụ (70)", "Cộng"];
    const rows = [TITLE, [...header, "Xếp loại"], ...members(27, 60, 90)];
    expect(rolesFound(rows)).toEqual([["order", "name", "general", "task", "total", "final"]]);
  });

  test("TC is short for tiêu chí", () => {
    const header = ["TT", "Họ và tên", "TC chung", "TC kết quả", "Tổng điểm", "Xếp loại"];
    expect(rolesFound([TITLE, header, ...members(27, 60, 87)])).toEqual([
      ["order", "name", "general", "task", "total", "final"],
    ]);
  });
});

test("levels below remarks and ratings are ratings", () => {
  const rows = [TITLE, ["TT", "Họ và tên", "Nhận xét, xếp loại"], ...members()];
  expect(rolesFound(rows)).toEqual([["order", "name", "final"]]);
});

describe("points under a heading of discipline", () => {
  test.each(["Kỷ luật (20%)", "Kỷ luật lao động", "Ý thức tổ chức kỷ luật (20 điểm)"])(
    "%s",
    (head) => {
      const rows = [TITLE, ["TT", "Họ và tên", head, "Xếp loại"], ...members(18)];
      expect(codesOf(rows)).not.toContain("disciplined-but-rated");
    },
  );

  test.each([
    [
      ["TT", "Họ và tên", "Lối sống", "Kỷ luật", "Tổng", "Xếp loại"],
      [3, 4, 7],
    ],
    [["TT", "Họ và tên", "Kỷ luật", "Xếp loại"], [2]],
  ])("%j over small numbers that every member has", (head, points) => {
    expect(codesOf([TITLE, head, ...members(...points)])).not.toContain("disciplined-but-rated");
  });

  test("headings of groups are no members without points", () => {
    const groups = members(2).flatMap((member, at) => [[`Tổ ${String(at + 1)}`], member]);
    const rows = [TITLE, ["TT", "Họ và tên", "Kỷ luật", "Xếp loại"], ...groups];
    expect(codesOf(rows)).not.toContain("disciplined-but-rated");
  });

  test("a number that few members have is one of punishments", () => {
    const [an = [], ...others] = members(1);
    const rest = [...others, ...members("").slice(1), ...members(0).slice(1)];
    const rows = [TITLE, ["TT", "Họ và tên", "Kỷ luật", "Xếp loại"], an, ...rest];
    expect(codesOf(rows)).toContain("disciplined-but-rated");
  });

  test("words below the same heading are a punishment", () => {
    const rows = [TITLE, ["TT", "Họ và tên", "Kỷ luật", "Xếp loại"], ...members("Khiển trách")];
    expect(codesOf(rows)).toContain("disciplined-but-rated");
  });
});

describe("awards and punishments", () => {
  const HEADER = ["TT", "Họ và tên", "Khen thưởng", "Kỷ luật", "Xếp loại"];

  test.each([
    [HEADER, "Giấy khen 2019", "Khiển trách (2015)", []],
    [HEADER, "Bằng khen 2021; 2022", "Cảnh cáo năm 2018, đã hết thời hiệu", []],
    [
      ["TT", "Họ và tên", "Khen thưởng 2020–2023", "Kỷ luật 2020", "Xếp loại"],
      "Giấy khen",
      "Có",
      [],
    ],
    [
      ["TT", "Họ và tên", "Khen thưởng các năm trước", "Kỷ luật từ trước đến nay", "Xếp loại"],
      "Giấy khen",
      "Khiển trách",
      [],
    ],
    [HEADER, "Giấy khen", "", ["commended-without-outstanding"]],
    [HEADER, "Giấy khen 2024", "", ["commended-without-outstanding"]],
    [HEADER, "", "Khiển trách (3/2024)", ["disciplined-but-rated", "disciplined-but-rated"]],
  ])("%j with %s and %s", (header, award, punishment, codes) => {
    const rows = [TITLE, header, ...members(award, punishment)];
    const judged = new Set(["commended-without-outstanding", "disciplined-but-rated"]);
    expect(codesOf(rows).filter((code) => judged.has(code))).toEqual(codes);
  });
});

test("a group before the numbers has a cap of its own", () => {
  const sheet = {
    ...typedSheet([
      TITLE,
      ["Nhóm đối tượng", "TT", "Họ và tên", "Xếp loại"],
      ["Lãnh đạo", 1, "Lê Văn An", "HTXSNV"],
      ["", 2, "Trần Thị Bình", "HTTNV"],
      ["Giáo viên", 3, "Lê Văn Chi", "HTTNV"],
    ]),
    merges: [{ top: 2, left: 0, bottom: 3, right: 0 }],
  };
  const [branch] = review({ sheets: [sheet] }, {}).branches;
  expect(
    branch?.tally.caps.map(({ group, outstanding }) => `${group} ${String(outstanding)}`),
  ).toEqual([" 1", "Lãnh đạo 1", "Giáo viên 0"]);
});

describe("a further line of a member", () => {
  test.each([
    ["a second post", ["", "Lê Văn An", "Tổ trưởng", "HTTNV"]],
    ["the day of birth", ["", "sinh ngày 01/02/1977", "Tổ hòa giải", ""]],
    [
      "the day of birth beside the post of a signature",
      ["", "sinh ngày 01/02/1977", "Tổ trưởng", ""],
    ],
    ["another name", ["", "(tức Lê Nam)", "", ""]],
  ])("%s is nobody else", (_, line) => {
    const [an = [], binh = []] = members("Bí thư");
    const rows = [TITLE, ["TT", "Họ và tên", "Chức vụ", "Xếp loại"], an, line, binh];
    expect(membersFound(rows)).toEqual([
      ["rating", "2 Lê Văn An good", "4 Trần Thị Bình outstanding"],
    ]);
  });

  test.each([
    ["Bí thư", "Chi ủy viên"],
    ["Đảng viên", "Đảng viên"],
    ["Kế toán trưởng", "Giáo viên"],
  ])("the posts below all names, %s and %s, are nobody else", (one, other) => {
    const [an = [], binh = []] = members("01/02/1977");
    const head = ["TT", "Họ và tên / Chức vụ", "Ngày sinh", "Xếp loại"];
    const rows = [TITLE, head, an, ["", one], binh, ["", other]];
    expect(membersFound(rows)).toEqual([
      ["rating", "2 Lê Văn An good", "4 Trần Thị Bình outstanding"],
    ]);
  });

  test("heads no group of the members below it", () => {
    const [an = [], binh = []] = members("Bí thư");
    const line = ["", "sinh ngày 01/02/1977", "", ""];
    const rows = [TITLE, ["TT", "Họ và tên", "Chức vụ", "Xếp loại"], an, line, binh];
    const groups = tablesOf(typedSheet(rows)).map((table) =>
      table.members.map(({ group, partyGroup }) => group + partyGroup),
    );
    expect(groups).toEqual([["", ""]]);
  });

  test("is reported if it has another level", () => {
    const [an = [], binh = []] = members("Bí thư");
    const line = ["", "Lê Văn An", "Tổ trưởng", "HTNV"];
    const rows = [TITLE, ["TT", "Họ và tên", "Chức vụ", "Xếp loại"], an, line, binh];
    expect(codesOf(rows)).toContain("unreadable-layout");
  });
});

describe("official and probationary members", () => {
  const counts = (rows: Rows) => {
    const [body] = review({ sheets: [typedSheet(rows)] }, {}).bodies;
    return [body?.tally.official, body?.tally.probationary];
  };

  test("are told apart by words beside the dates of one column", () => {
    const [an = [], binh = []] = members("07/01/2018");
    const [chi = []] = members("03/02/2024");
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Ngày kết nạp", "Ngày chính thức/ dự bị", "Xếp loại"],
      [...an.slice(0, 3), "CT: 07/01/19", "HTTNV"],
      [...binh.slice(0, 3), "17/07/2019 (chính thức)", "HTTNV"],
      [3, "Lê Văn Chi", chi[2] ?? "", "Dự bị từ 03/02/2024", "HTTNV"],
    ];
    expect(counts(rows)).toEqual([2, 1]);
  });

  test("are told apart by a column of kinds", () => {
    const header = ["TT", "Họ và tên", "Loại ĐV (CT/DB)", "Xếp loại"];
    const [an = [], binh = []] = members("CT");
    expect(counts([TITLE, header, an, [...binh.slice(0, 2), "DB", "HTTNV"]])).toEqual([1, 1]);
  });
});

test("headings of groups of similar duties have caps of their own", () => {
  const heading = "Đảng viên giữ chức vụ lãnh đạo, quản lý";
  const rows = [TITLE, ["TT", "Họ và tên", "Xếp loại"], [`A. ${heading}`], ...members()];
  const [body] = review({ sheets: [typedSheet(rows)] }, {}).bodies;
  expect(body?.tally.caps.map(({ group }) => group)).toEqual(["", heading]);
});

describe("explanations behind a heading", () => {
  const LEVEL = ["TT", "Họ và tên"];

  test.each([
    ["Ngày vào Đảng (dự bị)", "Ngày chính thức (đảng viên dự bị để trống)"],
    ["Ngày vào Đảng", "Ngày chính thức - đảng viên dự bị để trống"],
    ["Ngày vào Đảng", "Ngày chính thức (trừ đảng viên dự bị)"],
    ["Ngày vào Đảng dự bị", "Ngày vào Đảng chính thức (chưa có thì bỏ qua)"],
    ["Ngày vào Đảng (không tính ngày chính thức)", "Ngày chính thức (không tính ngày dự bị)"],
  ])("do not exchange the dates: %s, %s", (admitted, official) => {
    const rows = [
      TITLE,
      [...LEVEL, admitted, official, "Xếp loại"],
      ...members("03/02/2010", "03/02/2011"),
    ];
    expect(rolesFound(rows)).toEqual([["order", "name", "admitted", "official", "final"]]);
  });

  test.each([
    "Xếp loại (tỷ lệ phiếu từ 2/3 trở lên)",
    "Xếp loại (trên 50% số phiếu đồng ý)",
    "Mức xếp loại đảng viên (kết quả bỏ phiếu của chi bộ và ý kiến chi ủy)",
  ])("do not make another column of a rating: %s", (heading) => {
    const rows = [TITLE, [...LEVEL, "Tự xếp loại", heading], ...members("HTTNV")];
    expect(rolesFound(rows)).toEqual([["order", "name", "self", "final"]]);
  });
});
