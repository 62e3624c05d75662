import type { CellValue } from "../../../src/core/model/grid";
import { RATERS } from "../../../src/core/model/level";
import type { RatingReading } from "../../../src/core/model/table";
import { findTables } from "../../../src/core/table/findTables";
import { readFacts } from "../../../src/core/table/facts";
import { readTable } from "../../../src/core/table/readTable";
import { typedSheet } from "../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2023"];

function tablesOf(rows: readonly (readonly CellValue[])[]) {
  const sheet = typedSheet(rows);
  return findTables(sheet, []).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
}

function says(reading: RatingReading): string {
  return reading.kind === "level" ? reading.level : reading.kind;
}

function membersOf(rows: readonly (readonly CellValue[])[]) {
  return tablesOf(rows).map(({ members }) =>
    members.map(({ name, ratings }) => [name, ...RATERS.map((rater) => says(ratings[rater]))]),
  );
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

  it("is the branch's where it names nobody else", () => {
    const rows = [
      TITLE,
      ["TT", "Họ tên", "Cá nhân tự xếp loại", "", "", ""],
      ["", "", "XS", "Tốt", "HT", "Không HT"],
      [1, "Lê A", "x", "", "", ""],
    ];
    expect(membersOf(rows)).toEqual([
      [["Lê A", "blank", "blank", "blank", "blank", "outstanding"]],
    ]);
  });
});
