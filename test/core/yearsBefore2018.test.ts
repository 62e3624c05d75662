import type { Choice } from "../../src/core/model/choice";
import type { CellValue } from "../../src/core/model/grid";
import { review } from "../../src/core/review";
import { typedSheet } from "../support/typedSheet";

/** A branch in which half of the members are the best, and one was admitted three months before the meeting. */
function branchIn(year: number, words: readonly string[]): readonly (readonly CellValue[])[] {
  const admitted = `05/09/${String(year)}`;
  return [
    ["CHI BỘ THÔN ĐÔNG"],
    [`BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM ${String(year)}`],
    ["Hòa Sơn, ngày 10 tháng 12 năm " + String(year)],
    ["TT", "Họ và tên", "Ngày vào Đảng", "Kỷ luật", "Xếp loại"],
    [1, "Lê Văn An", "03/02/2005", "", words[0] ?? ""],
    [2, "Trần Thị Bình", admitted, "", words[0] ?? ""],
    [3, "Lê Văn Chi", "03/02/2005", "Khiển trách", words[1] ?? ""],
    [4, "Vũ Thị Dung", "03/02/2005", "", words[2] ?? ""],
    [5, "Đỗ Văn Em", "03/02/2005", "", words[3] ?? ""],
  ];
}

function reviewed(year: number, words: readonly string[], choice: Choice = {}) {
  const sheet = typedSheet(branchIn(year, words));
  const { branches, findings } = review({ sheets: [sheet] }, choice);
  return {
    levels: branches.map(({ tally }) => tally.levels),
    findings: findings.map(({ code }) => code),
  };
}

const COUNTED = [{ outstanding: 2, good: 1, completed: 1, failed: 1 }];
const OLD_WORDS = [
  "Đảng viên đủ tư cách, hoàn thành xuất sắc nhiệm vụ",
  "Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ",
  "Đảng viên đủ tư cách, hoàn thành nhiệm vụ",
];
const TODAY = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Hoàn thành nhiệm vụ",
  "Không hoàn thành nhiệm vụ",
];

/** Two members, marked in columns of which those of the three better levels are one row deeper than the lowest. */
function inThreeRows(lowest: string): readonly (readonly CellValue[])[] {
  return [
    ["BẢNG ĐÁNH GIÁ CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2015"],
    ["TT", "Họ và tên", "Chi bộ đánh giá", "", "", ""],
    ["", "", "Đảng viên đủ tư cách", "", "", lowest],
    ["", "", ...TODAY.slice(0, 3), ""],
    [1, "Lê Văn An", "x"],
    [2, "Lê Văn Bình", "", "", "", "x"],
  ];
}

describe("a year before 2018", () => {
  test.each([
    [2017, [...OLD_WORDS, "Vi phạm tư cách"]],
    [2016, [...OLD_WORDS, "Đảng viên vi phạm tư cách"]],
    [2017, [...OLD_WORDS, "Vi phạm tư cách đảng viên"]],
    [2015, [...OLD_WORDS, "Đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ"]],
    [2014, TODAY],
  ])("%i is counted under its own names, and no later rule is run", (year, words) => {
    expect(reviewed(year, words)).toEqual({ levels: COUNTED, findings: ["year-out-of-scope"] });
  });

  test.each([
    "Đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ",
    "Đảng viên vi phạm tư cách",
  ])("counts the marks in the column of its lowest level, %s", (lowest) => {
    const marks = ["An", "Bình", "Chi", "Dung"].map((name, at) => [
      at + 1,
      `Lê Văn ${name}`,
      ...OLD_WORDS.map((_, column) => (column === at ? "x" : "")),
      at === OLD_WORDS.length ? "x" : "",
    ]);
    const rows = [
      ["BẢNG PHÂN LOẠI ĐẢNG VIÊN NĂM 2017"],
      ["TT", "Họ và tên", ...OLD_WORDS, lowest],
      ...marks,
    ];
    const { branches } = review({ sheets: [typedSheet(rows)] }, {});
    expect(branches.map(({ tally }) => tally.levels)).toEqual([
      { outstanding: 1, good: 1, completed: 1, failed: 1 },
    ]);
  });

  test("counts the marks of its lowest level beside a heading over the others", () => {
    const rows = [
      ["BẢNG PHÂN LOẠI ĐẢNG VIÊN NĂM 2016"],
      ["TT", "Họ và tên", "Đủ tư cách", "", "", "Vi phạm tư cách"],
      ["", "", ...TODAY.slice(0, 3), ""],
      [1, "Lê Văn An", "x"],
      [2, "Lê Văn Bình", "", "", "", "x"],
    ];
    const { branches } = review({ sheets: [typedSheet(rows)] }, {});
    expect(branches.map(({ tally }) => tally.levels)).toEqual([
      { outstanding: 1, good: 0, completed: 0, failed: 1 },
    ]);
  });

  test.each([
    "Vi phạm tư cách, không HTNV",
    "Vi phạm tư cách hoặc không hoàn thành nhiệm vụ",
    "Vi phạm tư cách, chưa hoàn thành nhiệm vụ",
    "Vi phạm tư cách/KHTNV",
    "Không đủ tư cách",
    "Không đủ tư cách, không hoàn thành nhiệm vụ",
    "VPTC",
  ])("counts the marks of %s beside three levels one row deeper", (lowest) => {
    const { branches } = review({ sheets: [typedSheet(inThreeRows(lowest))] }, {});
    expect(branches.map(({ tally }) => tally.levels)).toEqual([
      { outstanding: 1, good: 0, completed: 0, failed: 1 },
    ]);
  });

  test("counts such marks of each rater apart", () => {
    const raters = ["Đảng viên tự đánh giá", "", "", "", "Chi bộ đánh giá", "", "", ""];
    const over = ["Đủ tư cách", "", "", "Vi phạm tư cách"];
    const rows = [
      ["BẢNG ĐÁNH GIÁ CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2015"],
      ["TT", "Họ và tên", ...raters],
      ["", "", ...over, ...over],
      ["", "", ...TODAY.slice(0, 3), "", ...TODAY.slice(0, 3), ""],
      [1, "Lê Văn An", "x", "", "", "", "", "x"],
      [2, "Lê Văn Bình", "", "", "x", "", "", "", "", "x"],
    ];
    const [branch] = review({ sheets: [typedSheet(rows)] }, {}).branches;
    expect(branch?.tally.levels).toEqual({ outstanding: 0, good: 1, completed: 0, failed: 1 });
    expect(branch?.table.members.map(({ ratings: { self } }) => self)).toMatchObject([
      { level: "outstanding" },
      { level: "completed" },
    ]);
  });

  test("names a member without a rating or a reason", () => {
    const rows = [...inThreeRows("Vi phạm tư cách"), [3, "Lê Văn Chi"], [4, "Lê Văn Dung", "x"]];
    const { findings } = review({ sheets: [typedSheet(rows)] }, {});
    expect(findings).toMatchObject([
      { code: "year-out-of-scope" },
      {
        code: "unrated-without-reason",
        severity: "warning",
        basis: null,
        data: { name: "Lê Văn Chi" },
      },
    ]);
  });

  test("is counted in a hamlet whose name reads like 'not yet'", () => {
    const rows = [
      ["CHI BỘ THÔN CHÙA"],
      ["ĐÁNH GIÁ CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2015"],
      ["TT", "Họ và tên", "Phân loại đảng viên"],
      [1, "Lê Văn An", OLD_WORDS[0] ?? ""],
      [2, "Trần Thị Bình", OLD_WORDS[1] ?? ""],
    ];
    const { branches } = review({ sheets: [typedSheet(rows)] }, {});
    expect(branches.map(({ tally }) => tally.levels)).toEqual([
      { outstanding: 1, good: 1, completed: 0, failed: 0 },
    ]);
  });

  test.each([
    ["Trong sạch, vững mạnh", "Yếu kém"],
    ["TSVM tiêu biểu", "Chi bộ yếu kém"],
    ["Trong sạch vững mạnh", "Không hoàn thành nhiệm vụ"],
  ])("counts organisations from %s to %s", (best, lowest) => {
    const words = [best, "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", lowest];
    const rows = [
      ["KẾT QUẢ ĐÁNH GIÁ CHẤT LƯỢNG TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2016"],
      ["TT", "Tên chi bộ", "Xếp loại"],
      ...words.map((word, at) => [at + 1, `Chi bộ thôn ${String(at + 1)}`, word]),
    ];
    const { bodies, findings } = review({ sheets: [typedSheet(rows)] }, {});
    expect(bodies.map(({ subject, tally }) => [subject, tally.levels])).toEqual([
      ["organisations", { outstanding: 1, good: 1, completed: 1, failed: 1 }],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["year-out-of-scope"]);
  });

  test("counts the marks of organisations", () => {
    const marks = ["Đông", "Tây", "Nam", "Bắc"].map((name, at) => [
      at + 1,
      `Chi bộ thôn ${name}`,
      ...[0, 1, 2, 3].map((column) => (column === at ? "x" : "")),
    ]);
    const rows = [
      ["KẾT QUẢ PHÂN LOẠI CHI BỘ NĂM 2015"],
      ["TT", "Tên chi bộ", "Trong sạch vững mạnh", ...TODAY.slice(1, 3), "Yếu kém"],
      ...marks,
    ];
    const { bodies, findings } = review({ sheets: [typedSheet(rows)] }, {});
    expect(bodies.map(({ tally }) => tally.levels)).toEqual([
      { outstanding: 1, good: 1, completed: 1, failed: 1 },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["year-out-of-scope"]);
  });

  test("has the rules of a scheme that was chosen for it", () => {
    const { findings } = reviewed(2016, TODAY, { scheme: "132-hd16" });
    expect(findings).toContain("disciplined-but-rated");
    expect(findings).not.toContain("year-out-of-scope");
  });

  test("ends with the first scheme, whose rules run and whose names are its own", () => {
    expect(reviewed(2018, TODAY).findings).toContain("outstanding-cap-exceeded");
    expect(reviewed(2018, [...TODAY.slice(0, 3), "Vi phạm tư cách"]).findings).toContain(
      "unknown-level-word",
    );
  });
});
