import type { CellValue } from "../../../../src/core/model/grid";
import type { Member, RatingTable } from "../../../../src/core/model/table";
import { findTables } from "../../../../src/core/table/findTables";
import { readFacts } from "../../../../src/core/table/around/facts";
import { readTable } from "../../../../src/core/table/readTable";
import { typedSheet } from "../../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../../support/vocabulary";

type Rows = readonly (readonly CellValue[])[];

const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2025"];
const NAMES = ["Nguyễn Văn An", "Lê Thị Bình", "Trần Thị Cúc", "Phạm Văn Dũng", "Vũ Thị Em"];

function tableOf(header: readonly string[], rows: Rows): RatingTable {
  const members = rows.map((cells, at) => [at + 1, NAMES[at] ?? "", ...cells]);
  const sheet = typedSheet([TITLE, ["STT", "Họ và tên", ...header], ...members]);
  const [layout] = findTables(sheet, []);
  if (!layout) throw new Error("no table was found");
  return readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout));
}

/** The level, or the text that was not understood; `""` for none. */
function finalOf({ ratings: { final } }: Member): string {
  if (final.kind === "level") return final.level;
  return final.kind === "unknown" ? `${final.written}?` : "";
}

const finals = (header: readonly string[], rows: Rows) =>
  tableOf(header, rows).members.map(finalOf);

describe("a ditto mark", () => {
  it.each([
    ...["nt", "-nt-", "NT.", "như trên", '"', "″", "''", "”", ",,", "-//-", ' "'],
    ...[
      "//",
      "///",
      '"//"',
      "...//...",
      "(nt)",
      "“nt”",
      "''nt''",
      '" "',
      "(như trên)",
      "Như hàng trên",
    ],
  ])("%s repeats the rating above it, more than once too", (ditto) => {
    const rows = [["HTXSNV"], ["HTTNV"], [ditto], [ditto], ["HTNV"]];
    expect(finals(["Chi bộ xếp loại"], rows)).toEqual([
      "outstanding",
      "good",
      "good",
      "good",
      "completed",
    ]);
  });

  it("is no level where nothing is above it, nor in a column of other words", () => {
    const { members } = tableOf(
      ["Chi bộ xếp loại", "Ghi chú"],
      [
        ["nt", "nt"],
        ["", "đi học"],
        ["nt", "nt"],
        ["HTNV", ""],
        ["HTTNV", "nt"],
      ],
    );
    expect(members.map(finalOf)).toEqual(["nt?", "", "nt?", "completed", "good"]);
    expect(members.map(({ note }) => note)).toEqual(["nt", "đi học", "nt", "", "nt"]);
  });

  it("repeats the level alone, for the remark is about the member above", () => {
    const { members } = tableOf(["Chi bộ xếp loại"], [["HTTNV (nghỉ thai sản)"], ["nt"], ["HTNV"]]);
    expect(members.map(finalOf)).toEqual(["good", "good", "completed"]);
    expect(members.map(({ note }) => note)).toEqual(["nghỉ thai sản", "", ""]);
    expect(members.map(({ statuses }) => statuses.length)).toEqual([1, 0, 0]);
  });

  it("repeats the rating above it over empty rows, but not below the heading of a group", () => {
    const rows = (...between: Rows) => [
      TITLE,
      ["STT", "Họ và tên", "Chi bộ xếp loại"],
      [1, "Nguyễn Văn An", "HTTNV"],
      ...between,
      [2, "Lê Thị Bình", '"'],
      [3, "Trần Thị Cúc", '"'],
    ];
    const read = (...between: Rows) => {
      const sheet = typedSheet(rows(...between));
      const [layout] = findTables(sheet, []);
      if (!layout) throw new Error("no table was found");
      const { members } = readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout));
      return members.map(finalOf);
    };
    expect(read([])).toEqual(["good", "good", "good"]);
    expect(read([], [], ["", "", ""])).toEqual(["good", "good", "good"]);
    expect(read(["STT", "Họ và tên", "Chi bộ xếp loại"])).toEqual(["good", "good", "good"]);
    expect(read(["", "Tổ đảng số 2"])).toEqual(["good", '"?', '"?']);
  });

  it("repeats each rater's own rating", () => {
    const { members } = tableOf(
      ["Tự xếp loại", "Chi bộ xếp loại"],
      [
        ["HTXSNV", "HTTNV"],
        ["nt", "nt"],
      ],
    );
    expect(members.map(({ ratings }) => ratings.self)).toMatchObject([
      { level: "outstanding" },
      { level: "outstanding" },
    ]);
    expect(members.map(finalOf)).toEqual(["good", "good"]);
  });
});

describe("a remark in the cell of the level", () => {
  it("is added to the note of the row", () => {
    const { members } = tableOf(
      ["Chi bộ xếp loại", "Ghi chú"],
      [
        ["HTTNV (nghỉ ốm 4 tháng)", "có đơn"],
        ["HTTNV (85đ)", "có đơn"],
        ["HTNV (chuyển đến)", ""],
      ],
    );
    expect(members.map(({ note }) => note)).toEqual([
      "có đơn; nghỉ ốm 4 tháng",
      "có đơn",
      "chuyển đến",
    ]);
  });
});

const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

describe("a tick of a symbol font", () => {
  it.each(["ü", "û", "þ", "ý", "\uF0FC", "\uF0FE", "\uF052", "\uF050", "P", "R", "a", "✔"])(
    "%s marks a level",
    (tick) => {
      const rows = [
        [tick, "", "", ""],
        ["", tick, "", ""],
        ["", "\uF0A8", tick, "¨"],
      ];
      expect(finals(LEVELS, rows)).toEqual(["outstanding", "good", "completed"]);
    },
  );

  it.each([
    ["ü", "û"],
    ["✓", "✗"],
    ["☑", "☒"],
    ["\uF0FC", "\uF0FB"],
  ])("%s beside crosses, %s, which deny the other levels", (tick, cross) => {
    const rows = [
      [cross, tick, cross, cross],
      [tick, tick, cross, cross],
      [cross, "", "", ""],
      [tick, cross, "", ""],
    ];
    const asked = "HTXSNV; HTTNV?";
    expect(finals(LEVELS, rows)).toEqual(["good", asked, "outstanding", asked]);
  });

  it("is the letter R beside a pound sign, its empty box, though others mark with an x", () => {
    const rows = [
      ["R", "£", "£", "£"],
      ["£", "£", "R", "£"],
      ["", "x", "", ""],
    ];
    expect(finals(LEVELS, rows)).toEqual(["outstanding", "completed", "good"]);
  });

  it("is nobody's in a row of empty boxes, and unknown where the box is in another row", () => {
    const rows = [["£", "£", "£", "£"], ["R"], ["", "x"]];
    expect(finals(LEVELS, rows)).toEqual(["", "R?", "good"]);
  });

  it("is an unknown mark if it is a letter beside other marks, or no tick of any such font", () => {
    expect(finals(LEVELS, [["P"], ["", "x"], ["", "\uF04A"]])).toEqual(["P?", "good", "\uF04A?"]);
  });
});

describe("the name of a column's level in place of a mark", () => {
  const BLOCK = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

  it("ticks it", () => {
    expect(finals(BLOCK, [["HTXSNV"], ["", "Tốt"], ["", "", "hoàn thành"]])).toEqual([
      "outstanding",
      "good",
      "completed",
    ]);
  });

  it("is unclear where it is another's", () => {
    expect(finals(BLOCK, [["HTTNV"], ["", "HTTNV"]])).toEqual(["HTTNV?", "good"]);
  });
});

describe("points and level under one heading", () => {
  it.each(["Điểm, xếp loại", "Điểm xếp loại", "Tổng điểm - Xếp loại"])("%s", (heading) => {
    const rows = [["95 điểm - HTXSNV"], ["80đ (HTTNV)"], ["HTTNV: 82,5"]];
    expect(finals([heading], rows)).toEqual(["outstanding", "good", "good"]);
  });
});

describe("a list by levels", () => {
  const listed = (headings: readonly Rows[number][]) => {
    const [first = [], second = [], third = []] = headings;
    const [an, binh, cuc, dung] = NAMES.map((name, at) => [at + 1, name, "Đảng viên"]);
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Chức vụ"],
      first,
      an!,
      second,
      binh!,
      cuc!,
      third,
      dung!,
    ];
    const sheet = typedSheet(rows);
    return findTables(sheet, []).map((layout) => {
      const { purpose, members } = readTable(
        sheet,
        layout,
        PLAIN_VOCABULARY,
        readFacts(sheet, layout),
      );
      return [purpose, ...members.map(finalOf)];
    });
  };
  const RATED = [["rating", "outstanding", "good", "good", "completed"]];

  it("has them in headings before the number", () => {
    const levels = ["xuất sắc nhiệm vụ", "tốt nhiệm vụ", "nhiệm vụ"];
    expect(listed(levels.map((text, at) => [`${"I".repeat(at + 1)}. Hoàn thành ${text}`]))).toEqual(
      RATED,
    );
  });

  it("has them in the column of names, with the number of members", () => {
    expect(
      listed([
        ["", "Hoàn thành xuất sắc nhiệm vụ"],
        ["", "Hoàn thành tốt nhiệm vụ"],
        ["", "Hoàn thành nhiệm vụ"],
      ]),
    ).toEqual(RATED);
  });

  it("may end with those who are not rated", () => {
    expect(
      listed([["I. HTXSNV (01 đ/c)"], ["II. HTTNV (02 đ/c)"], ["III. Chưa xếp loại"]]),
    ).toEqual([["rating", "outstanding", "good", "good", ""]]);
  });
});

describe("T alone", () => {
  it.each([
    [["XS", "T", "t", "HT"]],
    [["92đ XS", "80đ T", "75 T", "62đ HT"]],
    [["92 - XS", "T: 80", "T (75)", "62 - HT"]],
  ])("is good beside other levels as short: %j", (cells) => {
    expect(
      finals(
        ["Điểm và mức chi bộ xếp loại"],
        cells.map((cell) => [cell]),
      ),
    ).toEqual(["outstanding", "good", "good", "completed"]);
  });

  it("is good in one column where another is as short", () => {
    const { members } = tableOf(
      ["Tự xếp loại", "Chi bộ xếp loại"],
      [
        ["XS", "T"],
        ["T", "T"],
      ],
    );
    expect(members.map(finalOf)).toEqual(["good", "good"]);
  });

  it.each([[["T", "T"]], [["HTXSNV", "T"]], [["T", "Khá"]]])("is asked about in %j", (cells) => {
    expect(
      finals(
        ["Chi bộ xếp loại"],
        cells.map((cell) => [cell]),
      ),
    ).toContain("T?");
  });
});
