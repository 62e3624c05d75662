import type { Rect } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";
import { RATERS } from "../../../src/core/model/level";
import type { RatingReading } from "../../../src/core/model/table";
import { review } from "../../../src/core/review";
import { findTables } from "../../support/usedTables";
import { readFacts } from "../../../src/core/table/around/facts";
import { readTable } from "../../../src/core/table/readTable";
import { typedSheet } from "../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

/** Without the branch's own rating beside a decision, which none of these tables has. */
const SHOWN = RATERS.filter((rater) => rater !== "branch");
const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2023"];

function tablesOf(rows: readonly (readonly CellValue[])[], merges: readonly Rect[] = []) {
  const sheet = { ...typedSheet(rows), merges };
  return findTables(sheet, []).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
}

function says(reading: RatingReading): string {
  return reading.kind === "level" ? reading.level : reading.kind;
}

function membersOf(rows: readonly (readonly CellValue[])[], merges: readonly Rect[] = []) {
  return tablesOf(rows, merges).map(({ members }) =>
    members.map(({ name, ratings }) => [name, ...SHOWN.map((rater) => says(ratings[rater]))]),
  );
}

function findingsOf(rows: readonly (readonly CellValue[])[]): readonly string[] {
  return review({ sheets: [typedSheet(rows)] }, {}).findings.map(({ code }) => code);
}

describe("a name in several columns", () => {
  it.each<[string, string[], string[]]>([
    ["two", ["Họ và tên đệm", "Tên"], ["Nguyễn Văn", "An"]],
    ["three", ["Họ", "Tên đệm", "Tên"], ["Nguyễn", "Văn", "An"]],
    ["three, called otherwise", ["Họ", "Đệm", "Tên"], ["Nguyễn", "Văn", "An"]],
  ])("is read as one: %s", (_, headings, parts) => {
    const rows = [TITLE, ["TT", ...headings, "Năm sinh", "Xếp loại"], [1, ...parts, 1980, "HTT"]];
    expect(membersOf(rows)).toEqual([
      [["Nguyễn Văn An", "blank", "blank", "blank", "blank", "good"]],
    ]);
  });

  it("may lack a part", () => {
    const rows = [TITLE, ["TT", "Họ", "Tên đệm", "Tên", "Xếp loại"], [1, "Lê", "", "An", "HTT"]];
    expect(membersOf(rows)).toEqual([[["Lê An", "blank", "blank", "blank", "blank", "good"]]]);
  });
});

describe("a rating by marks in four columns", () => {
  it("is read for each rater who has such columns", () => {
    const rows = [
      TITLE,
      ["TT", "Họ tên", "Cá nhân tự xếp loại", "", "", "", "Chi bộ xếp loại", "", "", ""],
      ["", "", "XS", "Tốt", "HT", "Không HT", "XS", "Tốt", "HT", "Không HT"],
      [1, "Lê A", "x", "", "", "", "", "x", "", ""],
      [2, "Lê B", "", "x", "x", "", "", "", "x", ""],
    ];
    expect(membersOf(rows)).toEqual([
      [
        ["Lê A", "outstanding", "blank", "blank", "blank", "good"],
        ["Lê B", "unknown", "blank", "blank", "blank", "completed"],
      ],
    ]);
  });

  it("is never the result if it is the member's own", () => {
    const rows = [
      TITLE,
      ["TT", "Họ tên", "Cá nhân tự xếp loại", "", "", ""],
      ["", "", "XS", "Tốt", "HT", "Không HT"],
      [1, "Lê A", "x", "", "", ""],
    ];
    expect(membersOf(rows)).toEqual([
      [["Lê A", "outstanding", "blank", "blank", "blank", "blank"]],
    ]);
    expect(findingsOf(rows)).toEqual(["no-final-rating"]);
  });
});

describe("a cell merged over several rows", () => {
  const rows = [
    TITLE,
    ["TT", "Họ và tên", "Chi bộ xếp loại", "Ghi chú"],
    [1, "Lê A", "HTTNV", "dự bị"],
    [2, "Lê B", "", ""],
    [3, "Lê C", "", ""],
    [4, "Lê D", "", ""],
  ];
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 2, bottom: 4, right: 2 },
    { top: 2, left: 3, bottom: 3, right: 3 },
  ];

  it("is the rating of all its rows, and of no other", () => {
    expect(membersOf(rows, merges).map((members) => members.map((says) => says.at(-1)))).toEqual([
      ["good", "good", "good", "blank"],
    ]);
  });

  it("is the remark of all its rows", () => {
    expect(
      tablesOf(rows, merges).map(({ members }) =>
        members.map(({ statuses }) => statuses.map(({ status }) => status)),
      ),
    ).toEqual([[["probationary"], ["probationary"], [], []]]);
  });

  it("is corrected in its first row only", () => {
    const { normalisations } = review({ sheets: [{ ...typedSheet(rows), merges }] }, {});
    expect(normalisations.map(({ row, column }) => [row, column])).toEqual([[2, 2]]);
  });

  it("is one member if it contains the name", () => {
    const lines = [
      TITLE,
      ["TT", "Họ và tên", "Chức vụ", "Chi bộ xếp loại"],
      [1, "Lê A", "Bí thư", "HTTNV"],
      ["", "", "Hiệu trưởng", ""],
      [2, "Lê B", "Giáo viên", "HTNV"],
    ];
    const names = [0, 1, 3].map((left) => ({ top: 2, left, bottom: 3, right: left }));
    expect(membersOf(lines, names).map((members) => members.map(([name]) => name))).toEqual([
      ["Lê A", "Lê B"],
    ]);
  });
});
