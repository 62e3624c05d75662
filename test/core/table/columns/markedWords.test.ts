import { a1 } from "../../../../src/core/model/address";
import type { Choice } from "../../../../src/core/model/choice";
import type { CellValue } from "../../../../src/core/model/grid";
import { LEVELS } from "../../../../src/core/model/level";
import { review } from "../../../../src/core/review";
import { typedSheet } from "../../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const NAMES = [
  "Lê Văn An",
  "Trần Thị Bình",
  "Vũ Thị Chi",
  "Đỗ Văn Dũng",
  "Ngô Thị Em",
  "Bùi Văn Hà",
];
const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2024"];
const BLOCK = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

/** One member for each number, with an X in that column of the marks, counted from 1. */
function marked(columns: readonly number[]): Rows {
  return columns.map((column, at) => [
    at + 1,
    NAMES[at] ?? "",
    ...Array.from({ length: column }, (_, mark) => (mark === column - 1 ? "x" : "")),
  ]);
}

/** The levels from the best down, who is not rated, and what is asked and where. */
function seen(rows: Rows, levels: Choice["levels"] = {}) {
  const { branches, findings } = review({ sheets: [typedSheet(rows)] }, { levels });
  const [tally] = branches.map((branch) => branch.tally);
  return {
    levels: LEVELS.map((level) => tally?.levels[level]).join("-"),
    open: tally?.notYetRated,
    asked: findings.flatMap(({ code, data, at }) =>
      code === "unknown-level-word"
        ? [`${data.written} ${at.map((cell) => a1(cell)).join(" ")}`]
        : [],
    ),
  };
}

describe("marks under a word that is no level", () => {
  test.each<[string, Rows, string, number, readonly string[]]>([
    [
      "are asked about beside the columns of levels",
      [["TT", "Họ và tên", ...BLOCK, "Chưa đạt", "Ghi chú"], ...marked([1, 2, 2, 5, 5, 2])],
      "1-3-0-0",
      2,
      ["Chưa đạt G6 G7"],
    ],
    [
      "are asked about between the columns of levels",
      [
        ["TT", "Họ và tên", "HTXSNV", "Khá", "HTTNV", "HTNV", "KHTNV"],
        ...marked([1, 3, 2, 3, 3, 3]),
      ],
      "1-4-0-0",
      1,
      ["Khá D5"],
    ],
    [
      "are asked about where no column is headed by a level",
      [["TT", "Họ và tên", "Loại A", "Loại B", "Loại C"], ...marked([1, 2, 2, 2, 2, 3])],
      "0-0-0-0",
      6,
      ["Loại A C3", "Loại B D4 D5 D6 D7", "Loại C E8"],
    ],
    [
      "are asked about below the heading of a rating, whatever the words are",
      [
        ["TT", "Họ và tên", "Chi bộ xếp loại", "", ""],
        ["", "", "Ngôi sao", "Tiên tiến", "Trung bình"],
        ...marked([1, 2, 2, 2, 2, 2]),
      ],
      "0-0-0-0",
      6,
      ["Ngôi sao C4", "Tiên tiến D5 D6 D7 D8 D9"],
    ],
    [
      "are asked about where the headings are numbers of levels, whose order is never guessed",
      [["TT", "Họ và tên", "Mức 1", "Mức 2", "Mức 3", "Mức 4"], ...marked([1, 2, 2, 2, 2, 2])],
      "0-0-0-0",
      6,
      ["Mức 1 C3", "Mức 2 D4 D5 D6 D7 D8"],
    ],
    [
      "are read where the heading also has the name of the level",
      [
        ["TT", "Họ và tên", "Mức 1 (HTXSNV)", "Mức 2 (HTTNV)", "Mức 3 (HTNV)"],
        ...marked([1, 2, 2, 2, 2, 3]),
      ],
      "1-4-1-0",
      0,
      [],
    ],
    [
      "are no question where they say that the member is not rated",
      [["TT", "Họ và tên", ...BLOCK, "Không xếp loại"], ...marked([1, 2, 2, 5, 2, 2])],
      "1-4-0-0",
      1,
      [],
    ],
  ])("%s", (_, rows, levels, open, asked) => {
    expect(seen([TITLE, ...rows])).toEqual({ levels, open, asked });
  });

  test("count by the answers", () => {
    const rows = [TITLE, ["TT", "Họ và tên", "Loại A", "Loại B"], ...marked([1, 2, 2, 2, 2, 2])];
    expect(seen(rows, { "Loại A": "outstanding", "Loại B": "good" })).toEqual({
      levels: "1-5-0-0",
      open: 0,
      asked: [],
    });
  });

  test("and a level are two ratings, of which neither counts", () => {
    const row = [7, "Hồ Thị Kim", "x", "", "", "", "x"];
    const rows = [["TT", "Họ và tên", ...BLOCK, "Yếu kém"], ...marked([2, 2, 5, 5, 2, 2]), row];
    expect(seen([TITLE, ...rows])).toEqual({
      levels: "0-4-0-0",
      open: 3,
      asked: ["Yếu kém G5 G6"],
    });
  });

  test("are no part of the block of another rater", () => {
    const own = ["Cá nhân tự xếp loại", "", "", "", "Chi bộ xếp loại", "", "", ""];
    const rows = NAMES.map((name, at) => [
      at + 1,
      name,
      ...["", "", "", "x"],
      ...(at === 0 ? [] : ["", "x"]),
    ]);
    const header = [
      ["TT", "Họ và tên", ...own],
      ["", "", ...BLOCK, ...BLOCK],
    ];
    expect(seen([TITLE, ...header, ...rows])).toEqual({ levels: "0-5-0-0", open: 1, asked: [] });
  });

  test("of criteria are no rating", () => {
    const criteria = ["Tư tưởng", "Đạo đức", "Tác phong"];
    const rows = NAMES.map((name, at) => [at + 1, name, "x", "x", at > 1 ? "x" : "", "HTTNV"]);
    const header = ["TT", "Họ và tên", ...criteria, "Xếp loại"];
    expect(seen([TITLE, header, ...rows])).toEqual({ levels: "0-6-0-0", open: 0, asked: [] });
  });
});

test("a mark under no heading beside the levels is reported where it is", () => {
  const header = [
    ["TT", "Họ và tên", "Xếp loại", "", "", "", "Ghi chú"],
    ["", "", "HTXSNV", "HTTNV", "HTNV", "", ""],
  ];
  const { findings } = review(
    { sheets: [typedSheet([TITLE, ...header, ...marked([1, 2, 4])])] },
    {},
  );
  const [found] = findings.filter(({ code }) => code === "unknown-level");
  expect(found?.at.map((cell) => a1(cell))).toEqual(["F6"]);
});

test("who is not ticked as a party member in a list of the staff is none", () => {
  const header = ["TT", "Họ và tên", "Đảng viên", "Xếp loại viên chức", "Xếp loại đảng viên"];
  const rows = [
    [1, "Lê Văn An", "x", "HTTNV", "HTXSNV"],
    [2, "Trần Thị Bình", "", "HTTNV", ""],
    [3, "Vũ Thị Chi", "x", "HTTNV", "HTTNV"],
  ];
  const { bodies } = review({ sheets: [typedSheet([TITLE, header, ...rows])] }, {});
  expect(bodies.map(({ tally }) => [tally.present, tally.rated])).toEqual([[2, 2]]);
});

describe("two columns of levels are enough", () => {
  test("where they contain marks", () => {
    const rows = [TITLE, ["TT", "Họ và tên", "HTXSNV", "HTTNV"], ...marked([1, 2, 2, 2, 2, 2])];
    expect(seen(rows)).toEqual({ levels: "1-5-0-0", open: 0, asked: [] });
  });
});
