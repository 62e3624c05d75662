import type { CellValue } from "../../../../src/core/model/grid";
import { review } from "../../../../src/core/review";
import { TITLE, tablesOf } from "../../../support/foundTables";
import { typedSheet } from "../../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

/** Each member as `name branch → final`, the columns that compete, and the findings about what was read. */
function read(rows: Rows) {
  const sheet = typedSheet(rows);
  const [table] = tablesOf(sheet);
  const { findings } = review({ sheets: [sheet] }, {});
  return {
    members: table?.members.map(({ name, ratings: { branch, final } }) =>
      [
        name,
        ...[branch, final].map((each) => (each.kind === "level" ? each.level : each.kind)),
      ].join(" "),
    ),
    doubts: table?.ambiguous,
    said: findings.filter(({ code }) => SAID.has(code)).map(({ code }) => code),
  };
}

const SAID = new Set(["decided-otherwise", "ambiguous-column", "no-final-rating"]);
const LEVELS = ["XS", "Tốt", "HT", "Không HT"];
const AN: readonly CellValue[] = [1, "Lê An"];
const BINH: readonly CellValue[] = [2, "Trần Bình"];
const CHANGED = {
  members: ["Lê An outstanding good", "Trần Bình good good"],
  doubts: [],
  said: ["decided-otherwise"],
};

/** The rows of a table with two ratings side by side. */
function beside(one: string, other: string, an: Rows[number], binh: Rows[number]): Rows {
  return [TITLE, ["TT", "Họ và tên", one, other], [...AN, ...an], [...BINH, ...binh]];
}

/** The rows of a table with two blocks of levels side by side. */
function blocks(one: string, other: string, an: Rows[number], binh: Rows[number]): Rows {
  return [
    TITLE,
    ["TT", "Họ và tên", one, "", "", "", other, "", "", ""],
    ["", "", ...LEVELS, ...LEVELS],
    [...AN, ...an],
    [...BINH, ...binh],
  ];
}

describe("the decision of the level above is the result, and the branch's own rating is beside it", () => {
  test.each([
    ["Chi bộ đề nghị", "Đảng ủy quyết định"],
    ["Chi bộ xếp loại", "Đảng uỷ khoa xếp loại"],
    ["Xếp loại", "Cấp có thẩm quyền phê duyệt"],
    ["Chi bộ đề xuất mức xếp loại", "Đảng ủy cơ sở quyết định, phê duyệt mức xếp loại"],
    ["Chi bộ xếp loại", "Kết quả xếp loại chính thức"],
    ["CB XL", "ĐU XL"],
    ["CB xếp loại", "ĐU xếp loại"],
    ["Chi bộ", "ĐU"],
  ])("%s, %s", (own, above) => {
    expect(read(beside(own, above, ["HTXSNV", "HTTNV"], ["HTTNV", "HTTNV"]))).toEqual(CHANGED);
    expect(read(beside(above, own, ["HTTNV", "HTXSNV"], ["HTTNV", "HTTNV"]))).toEqual(CHANGED);
  });

  test.each([
    "Đảng ủy Sở\nquyết định",
    "Đảng uỷ Sở phê duyệt",
    "Đảng ủy Sở Giáo dục và Đào tạo quyết định",
    "Cấp ủy Sở công nhận",
    "BTV Đảng ủy Sở quyết định",
    "BTV quyết định",
    "BTV Huyện ủy xếp loại",
    "Ban Thường vụ Đảng ủy Trường Bồi dưỡng cán bộ công nhận",
    "Thành ủy xếp loại",
    "Đảng ủy Công ty (cấp trên) phê duyệt",
    "Cấp trên xếp loại",
    "ĐU quyết định",
    "Đảng ủy QĐ",
  ])("whatever is named between who decides and the decision: %s", (above) => {
    expect(read(beside("Chi bộ đề nghị", above, ["HTXSNV", "HTTNV"], ["HTTNV", "HTTNV"]))).toEqual(
      CHANGED,
    );
  });

  test.each(["Đảng ủy xếp loại", "Cấp trên công nhận"])(
    "beside the rating of a branch whose name has such words: %s",
    (above) => {
      const own = "Chi bộ Đào tạo xếp loại";
      expect(read(beside(own, above, ["HTXSNV", "HTTNV"], ["HTTNV", "HTTNV"]))).toEqual(CHANGED);
    },
  );

  test.each(["Số quyết định", "Đảng ủy, số quyết định", "Ngày Đảng ủy quyết định"])(
    "but no number or day of it: %s",
    (heading) => {
      const rows = beside("Chi bộ xếp loại", heading, ["XS", "12"], ["HTT", "12"]);
      expect(read(rows)).toMatchObject({ doubts: [], said: [] });
    },
  );

  test("in columns to tick", () => {
    const [xs, tot] = [
      ["x", "", "", ""],
      ["", "x", "", ""],
    ];
    const rows = blocks("Chi bộ xếp loại", "Đảng ủy xếp loại", [...xs, ...tot], [...tot, ...tot]);
    expect(read(rows)).toEqual(CHANGED);
  });

  test("in columns to tick beside a column of words", () => {
    const head = ["TT", "Họ và tên", "Chi bộ xếp loại", "", "", "", "Đảng ủy quyết định"];
    const rows = [
      TITLE,
      head,
      ["", "", ...LEVELS, ""],
      [...AN, "x", "", "", "", "HTTNV"],
      [...BINH, "", "x", "", "", "HTTNV"],
    ];
    expect(read(rows)).toEqual(CHANGED);
  });

  test("not before it is filled in", () => {
    const rows = beside("Chi bộ đề nghị", "Đảng ủy quyết định", ["HTXSNV", ""], ["HTTNV", ""]);
    expect(read(rows)).toEqual({
      members: ["Lê An blank outstanding", "Trần Bình blank good"],
      doubts: [],
      said: [],
    });
  });

  test("not where the level above only proposes", () => {
    const rows = beside(
      "Chi bộ xếp loại",
      "Đảng ủy bộ phận đề xuất",
      ["XS", "HTT"],
      ["HTT", "HTT"],
    );
    expect(read(rows).said).toEqual(["ambiguous-column"]);
  });
});

describe("the branch's own rating holds for whomever the level above did not change", () => {
  const CHI: readonly CellValue[] = [3, "Lê Chi"];
  const KEPT = ["Lê An outstanding good", "Trần Bình good good", "Lê Chi completed completed"];
  const besideOf = (above: string, ...decided: readonly string[]) => [
    TITLE,
    ["TT", "Họ và tên", "Chi bộ đề nghị xếp loại", above],
    ...[AN, BINH, CHI].map((who, at) => [
      ...who,
      ["HTXSNV", "HTTNV", "HTNV"][at] ?? "",
      decided[at] ?? "",
    ]),
  ];

  test.each(["Đảng ủy quyết định", "Đảng ủy xã xếp loại (ghi nếu khác)", "Đảng ủy điều chỉnh"])(
    "where the cell is empty below %s, which has to be confirmed",
    (above) => {
      const rows = besideOf(above, "HTTNV");
      expect(read(rows)).toEqual({ members: KEPT, doubts: [], said: ["decided-otherwise"] });
      const [said] = review({ sheets: [typedSheet(rows)] }, {}).findings.filter(
        ({ code }) => code === "decided-otherwise",
      );
      expect(said).toMatchObject({ severity: "warning", data: { kept: 2 } });
    },
  );

  test.each(["Nhất trí", "Đồng ý", "Giữ nguyên", "Nhất trí với đề nghị của chi bộ", "Như chi bộ"])(
    "where the cell says %s",
    (agreed) => {
      const rows = besideOf("Đảng ủy quyết định", "Hạ xuống HTTNV", agreed, agreed);
      expect(read(rows)).toEqual({ members: KEPT, doubts: [], said: ["decided-otherwise"] });
    },
  );

  test.each([
    ["Hạ 01 mức", "Nâng 1 bậc"],
    ["hạ xuống một bậc", "Đồng ý nâng lên 01 mức"],
  ])("and whoever it moved has the level so far below or above: %s, %s", (lower, higher) => {
    const rows = besideOf("Ý kiến của Đảng ủy", lower, "Giữ nguyên", higher);
    const moved = ["Lê An outstanding good", "Trần Bình good good", "Lê Chi completed good"];
    expect(read(rows)).toEqual({ members: moved, doubts: [], said: ["decided-otherwise"] });
  });

  test("but not beyond the best or the worst", () => {
    const rows = besideOf("Ý kiến của Đảng ủy", "Nâng 1 mức", "Hạ 1 mức", "Hạ 02 mức");
    expect(read(rows).members).toEqual([
      "Lê An outstanding unknown",
      "Trần Bình good completed",
      "Lê Chi completed unknown",
    ]);
  });

  test("in columns to tick", () => {
    const [xs, tot, none] = [
      ["x", "", "", ""],
      ["", "x", "", ""],
      ["", "", "", ""],
    ];
    const rows = [
      ...blocks("Chi bộ xếp loại", "Đảng ủy xếp loại", [...xs, ...tot], [...tot, ...none]),
      [...CHI, "", "", "x", "", ...none],
    ];
    expect(read(rows)).toEqual({ members: KEPT, doubts: [], said: ["decided-otherwise"] });
  });
});

test("one heading over all ratings, before the names", () => {
  const rows = [
    TITLE,
    ["TT", "Kết quả xếp loại", "", "", "Họ và tên", "Chức vụ"],
    ["", "Đảng ủy phường quyết định", "Chi bộ đề nghị", "Cá nhân tự nhận", "", ""],
    [1, "Hoàn thành tốt nhiệm vụ", "HTXSNV", "XS", "Lê An", "Bí thư"],
    [2, "Hoàn thành tốt nhiệm vụ", "HTTNV", "Tốt", "Trần Bình", "Đảng viên"],
  ];
  expect(read(rows)).toEqual(CHANGED);
});

test("a second block of marks that names nobody is never passed over in silence", () => {
  const rows = blocks("", "Lần 2", ["x", "", "", "", "", "x", "", ""], ["", "x", "", "", "", "x"]);
  expect(read(rows)).toEqual({
    members: ["Lê An blank good", "Trần Bình blank good"],
    doubts: [{ role: "final", taken: 6, others: [2] }],
    said: ["ambiguous-column"],
  });
});

test("a block of levels that are only aimed at is no rating", () => {
  const aims = ["x", "", "", "", "", "x", "", ""];
  const rows = blocks("Đăng ký phấn đấu", "Chi bộ xếp loại", aims, ["x", "", "", "", "", "x"]);
  expect(read(rows)).toEqual({
    members: ["Lê An blank good", "Trần Bình blank good"],
    doubts: [],
    said: [],
  });
});

test("members beside officials are who is rated, not who rates", () => {
  const heading = ["TT", "Họ và tên", "Kết quả xếp loại năm 2024", ""];
  const levels = ["", "", "Công chức", "Đảng viên"];
  const rows = [TITLE, heading, levels, [...AN, "HTTNV", "HTXSNV"], [...BINH, "HTTNV", "HTTNV"]];
  expect(read(rows).members).toEqual(["Lê An blank outstanding", "Trần Bình blank good"]);
});

describe("the rating of the branch's committee is the result", () => {
  test.each(["Chi uỷ, chi bộ xếp loại", "Chi ủy xếp loại", "Chi uỷ (chi bộ) đánh giá, xếp loại"])(
    "where it is the only one: %s",
    (heading) => {
      const rows = [TITLE, ["TT", "Họ và tên", heading], [...AN, "HTXSNV"], [...BINH, "HTTNV"]];
      expect(read(rows)).toEqual({
        members: ["Lê An blank outstanding", "Trần Bình blank good"],
        doubts: [],
        said: [],
      });
    },
  );

  test("where its heading names the branch beside the member's own rating", () => {
    const rows = beside("Tự xếp loại", "Chi uỷ, chi bộ xếp loại", ["XS", "XS"], ["HTT", "HTT"]);
    expect(read(rows).members).toEqual(["Lê An blank outstanding", "Trần Bình blank good"]);
  });

  test("not beside the member's own, which leaves the branch's to be added", () => {
    const rows = beside("Tự xếp loại", "Chi ủy xếp loại", ["XS", "XS"], ["HTT", "HTT"]);
    expect(read(rows).said).toEqual(["no-final-rating"]);
  });
});

test("a few decisions on a long list are changes of the branch's own ratings", () => {
  const rows = Array.from({ length: 320 }, (_, at) => {
    const name = `Lê Văn ${String.fromCodePoint(65 + (at % 26))}${"a".repeat(at / 26)}`;
    return [at + 1, name, "HTTNV", at % 10 === 7 ? "HTNV" : ""];
  });
  for (const own of ["Chi bộ xếp loại", "Xếp loại"]) {
    const table = [TITLE, ["TT", "Họ và tên", own, "Đảng ủy quyết định"], ...rows];
    const { branches } = review({ sheets: [typedSheet(table)] }, {});
    expect(branches.map(({ tally: { levels } }) => levels)).toMatchObject([
      { good: 288, completed: 32 },
    ]);
  }
});

describe("words in the place of a level", () => {
  const OWN = ["HTXSNV", "HTTNV", "HTTNV", "HTTNV"];
  const levels = (own: string, above: string, words: readonly string[]) => {
    const rows = words.map((word, at) => [at + 1, `Lê ${"ABCD"[at] ?? ""}n`, OWN[at] ?? "", word]);
    const sheet = typedSheet([TITLE, ["TT", "Họ và tên", own, above], ...rows]);
    const { branches } = review({ sheets: [sheet] }, {});
    return branches.map(({ tally }) => Object.values(tally.levels).join("-"));
  };

  test.each([
    ["-", "-", "-", "HTNV"],
    ["Không", "không", "Không", "Hạ xuống HTNV"],
    ["", "-", "Không thay đổi", "HTNV"],
  ])("say that the level above changed nothing: %s, %s, %s, %s", (...words) => {
    expect(levels("Chi bộ xếp loại", "Đảng ủy điều chỉnh", words)).toEqual(["1-2-1-0"]);
  });

  test.each(["Chi bộ", "Chi bộ quyết định"])(
    "say that the branch follows its committee: %s",
    (heading) => {
      const words = ["Nhất trí", "Đồng ý với chi ủy", "Nhất trí (15/15)", "HTNV"];
      expect(levels("Chi ủy đề nghị", heading, words)).toEqual(["1-2-1-0"]);
    },
  );

  test("are asked about where nobody's proposal is beside them", () => {
    const words = ["Nhất trí", "Nhất trí", "Nhất trí", "HTNV"];
    expect(levels("Tự xếp loại", "Chi bộ xếp loại", words)).toEqual(["0-0-1-0"]);
  });
});
