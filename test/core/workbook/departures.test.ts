import type { CellValue } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const TITLE: Rows = [["CHI BỘ THÔN ĐÔNG"], ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"], []];

function truth(rows: Rows) {
  const found = review({ sheets: [typedSheet([...TITLE, ...rows])] }, {});
  return {
    present: found.bodies.map(({ tally }) => tally.present),
    departed: found.departed.map(({ name, why, day }) => [name, why, day]),
    notCounted: found.notCounted.map(({ what }) => what),
    findings: found.findings.map(({ code }) => code),
  };
}

test("a remark on a move in a month of the year, before the meeting", () => {
  const rows = [
    ["TT", "Họ và tên", "Xếp loại", "Ghi chú"],
    [1, "Lê An", "HTTNV", "Chuyển sinh hoạt 09/2025"],
    [2, "Lê Bình", "HTTNV", "Chuyển sinh hoạt tháng 12/2025"],
    [3, "Trần Chi", "HTTNV", "Chuyển sinh hoạt"],
  ];
  expect(truth([["Họp ngày 15/12/2025"], ...rows])).toMatchObject({
    present: [2],
    departed: [["Lê An", "transferred", null]],
  });
});

describe("columns of arrivals and departures", () => {
  const moves: Rows = [
    [1, "Lê An", "", "", "HTTNV"],
    [2, "Lê Bình", "15/3/2025", "", "HTTNV"],
    [3, "Trần Chi", "", "20/6/2025", ""],
    [4, "Trần Dung", "x", "", "HTTNV"],
  ];

  test.each<[string, Rows]>([
    ["beside each other", [["TT", "Họ và tên", "Chuyển đến", "Chuyển đi", "Xếp loại"]]],
    [
      "below one heading",
      [
        ["TT", "Họ và tên", "Chuyển sinh hoạt", "", "Xếp loại"],
        ["", "", "Chuyển đến", "Chuyển đi", ""],
      ],
    ],
    [
      "below one heading, in short",
      [
        ["TT", "Họ và tên", "Chuyển sinh hoạt đảng", "", "Xếp loại"],
        ["", "", "Đến", "Đi", ""],
      ],
    ],
    ["of days", [["TT", "Họ và tên", "Ngày chuyển đến", "Ngày chuyển đi", "Xếp loại"]]],
  ])("%s", (_, headings) => {
    expect(truth([...headings, ...moves])).toEqual({
      present: [3],
      departed: [["Trần Chi", "transferred", "2025-06-20"]],
      notCounted: [],
      findings: [],
    });
  });

  test("may have marks among the days", () => {
    const headings: Rows = [["TT", "Họ và tên", "Chuyển đến", "Chuyển đi", "Xếp loại"]];
    const marked: Rows = [
      [5, "Vũ Em", "", "x", ""],
      [6, "Vũ Giang", "", "-", "HTTNV"],
    ];
    expect(truth([...headings, ...moves, ...marked])).toEqual({
      present: [4],
      departed: [
        ["Trần Chi", "transferred", "2025-06-20"],
        ["Vũ Em", "transferred", null],
      ],
      notCounted: [],
      findings: [],
    });
  });
});

test("counts of moves in a list of organisations are no departures", () => {
  const rows: Rows = [
    ["TT", "Tên chi bộ", "Đảng viên", "", "Xếp loại"],
    ["", "", "Chuyển đến", "Chuyển đi", ""],
    [1, "Chi bộ Thôn 1", 1, 1, "HTTNV"],
    [2, "Chi bộ Thôn 2", "", 2, "HTTNV"],
    [3, "Chi bộ Thôn 3", 2, 1, "HTTNV"],
    [4, "Chi bộ Thôn 4", 2, "", "HTTNV"],
  ];
  expect(truth(rows)).toEqual({ present: [4], departed: [], notCounted: [], findings: [] });
});

describe("a block below the members", () => {
  const members: Rows = [
    ["TT", "Họ và tên", "Ngày sinh", "Xếp loại"],
    [1, "Lê An", "01/02/1970", "HTTNV"],
    [2, "Lê Bình", "02/02/1970", "HTTNV"],
    [3, "Đỗ Hà", "03/02/1970", "HTTNV"],
    [],
  ];
  const leavers: Rows = [
    ["STT", "Họ và tên", "Ngày sinh", "Ngày giảm", "Lý do"],
    [1, "Trần Chi", "04/02/1970", "20/6/2025", "Chuyển sinh hoạt đảng về Chi bộ Thôn Tây"],
    [2, "Trần Dung", "05/02/1940", "01/02/2025", "Từ trần"],
    [3, "Vũ Em", "06/02/1980", "03/4/2025", "Xóa tên trong danh sách đảng viên"],
    [4, "Vũ Giang", "07/02/1980", "05/5/2025", "Khai trừ"],
    [5, "Ngô Mai", "08/02/1980", "", "Về hưu"],
  ];
  const departed = [
    ["Trần Chi", "transferred", "2025-06-20"],
    ["Trần Dung", "died", "2025-02-01"],
    ["Vũ Em", "struckOff", "2025-04-03"],
    ["Vũ Giang", "expelled", "2025-05-05"],
    ["Ngô Mai", "transferred", null],
  ];

  test.each([
    "Đảng viên giảm trong năm 2025",
    "II. ĐẢNG VIÊN GIẢM TRONG NĂM",
    "II ĐẢNG VIÊN GIẢM",
    "Danh sách đảng viên giảm năm 2025:",
  ])("lists those who left: %s", (heading) => {
    expect(truth([...members, [heading], ...leavers])).toEqual({
      present: [3],
      departed,
      notCounted: [],
      findings: [],
    });
  });

  test.each(["Đảng viên tăng trong năm 2025", "Đảng viên tăng, giảm trong năm 2025"])(
    "of arrivals makes nobody leave: %s",
    (heading) => {
      const arrived = [
        ["STT", "Họ và tên", "Ngày sinh", "Ngày tăng", "Lý do"],
        [1, "Lê Bình", "02/02/1970", "20/6/2025", "Chuyển sinh hoạt đảng từ Chi bộ Thôn Tây đến"],
      ];
      expect(truth([...members, [heading], ...arrived])).toEqual({
        present: [3],
        departed: [],
        notCounted: ["register"],
        findings: ["not-counted"],
      });
    },
  );
});

describe("remarks on those who left", () => {
  const NAMES = ["Lê An", "Lê Bình", "Trần Chi", "Trần Dung", "Vũ Em", "Vũ Giang", "Ngô Mai"];
  const WORDS = [
    "Chuyển sinh hoạt đảng từ 15/8/2025",
    "Từ trần ngày 02/5/2025",
    "Xin ra khỏi Đảng (QĐ tháng 6/2025)",
    "Bị xóa tên tháng 9/2025",
  ];
  const departed = [
    ["Trần Dung", "transferred", "2025-08-15"],
    ["Vũ Em", "died", "2025-05-02"],
    ["Vũ Giang", "left", null],
    ["Ngô Mai", "struckOff", null],
  ];
  const listed = (more: (at: number) => readonly CellValue[]): Rows =>
    NAMES.map((name, at) => [at + 1, name, at < 3 ? "HTTNV" : "", ...more(at)]);

  test.each([
    "Biến động trong năm",
    "Tình hình biến động",
    "Diễn biến",
    "Tăng, giảm",
    "Thay đổi trong năm",
    "Thông tin khác",
    "Hiện trạng",
    "Nhận xét",
  ])("are read below %j", (heading) => {
    const rows = [
      ["TT", "Họ và tên", "Xếp loại", heading],
      ...listed((at) => [WORDS[at - 3] ?? ""]),
    ];
    expect(truth(rows)).toEqual({ present: [3], departed, notCounted: [], findings: [] });
  });

  test("are read beside a column of notes, which keeps its own", () => {
    const rows = [
      ["TT", "Họ và tên", "Xếp loại", "Biến động", "Ghi chú"],
      ...listed((at) => [WORDS[at - 3] ?? "", at === 1 ? "Miễn công tác" : ""]),
    ];
    expect(truth(rows)).toMatchObject({ present: [3], departed, findings: ["excluded-but-rated"] });
  });

  test("are read behind the names, and in the place of another's rating", () => {
    const rows: Rows = [
      ["TT", "Họ và tên", "Tự xếp loại", "Chi bộ xếp loại"],
      [1, "Lê An", "HTTNV", "HTTNV"],
      [2, "Lê Bình - đã chuyển sinh hoạt", "", ""],
      [3, "Trần Chi\n(từ trần 5/2025)", "", ""],
      [4, "Trần Dung; bị xóa tên", "", ""],
      [5, "Vũ Em", "Chuyển sinh hoạt đảng", ""],
      [6, "Vũ Giang", "Miễn công tác và sinh hoạt", ""],
    ];
    const found = truth(rows);
    expect(found.departed.map(([, why]) => why)).toEqual([
      "transferred",
      "died",
      "struckOff",
      "transferred",
    ]);
    expect(found).toMatchObject({ present: [2], findings: [] });
  });

  test("below a heading of days are days", () => {
    const rows = [
      ["TT", "Họ và tên", "Xếp loại", "Biến động", "Ngày biến động"],
      ...listed((at) => (at < 3 ? ["", ""] : [WORDS[at - 3] ?? "", 45_800])),
    ];
    const { branches } = review({ sheets: [typedSheet([...TITLE, ...rows])] }, {});
    expect(branches.flatMap(({ table }) => table.members.map(({ note }) => note))).toEqual([
      ...["", "", ""],
      ...WORDS,
    ]);
  });

  test("are nobody's below a heading of duties", () => {
    const rows = [
      ["TT", "Họ và tên", "Xếp loại", "Nhiệm vụ được phân công"],
      ...listed(() => ["Theo dõi chuyển sinh hoạt đảng"]),
    ];
    expect(truth(rows)).toMatchObject({ present: [7], departed: [] });
  });

  test("of an earlier year are history where the member is rated", () => {
    const rows = [
      ["TT", "Họ và tên", "Xếp loại", "Ghi chú"],
      [1, "Lê An", "HTTNV", "Chuyển sinh hoạt về chi bộ ngày 15/8/2019"],
      [2, "Lê Bình", "HTTNV", "Chuyển sinh hoạt đảng ngày 15/8/2025"],
      ["", "", "", ""],
      ["", "Ngày họp: 10/12/2025"],
    ];
    expect(truth(rows)).toMatchObject({
      present: [1],
      departed: [["Lê Bình", "transferred", "2025-08-15"]],
    });
  });
});
