import type { Rect } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const BLOCKS: Rows = [
  [2023, 1, "Lê An", "HTTNV"],
  ["", 2, "Lê Bình", "HTTNV"],
  ["", 3, "Trần Chi", "HTTNV"],
  [2024, 1, "Lê An", "HTTNV"],
  ["", 2, "Lê Bình", "HTNV"],
  [2025, 1, "Lê An", "HTTNV"],
  ["", 2, "Lê Bình", "HTTNV"],
  ["", 3, "Vũ Em", "HTTNV"],
  ["", 4, "Vũ Giang", "HTTNV"],
];
const MERGES: readonly Rect[] = [
  { top: 4, left: 0, bottom: 6, right: 0 },
  { top: 7, left: 0, bottom: 8, right: 0 },
  { top: 9, left: 0, bottom: 12, right: 0 },
];

function reviewed(line: string, headings: readonly string[], rows: Rows, merges: readonly Rect[]) {
  const above = [["CHI BỘ THÔN ĐÔNG"], ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN"], [line]];
  return review({ sheets: [{ ...typedSheet([...above, headings, ...rows]), merges }] }, {});
}

function truth({ year, bodies, findings }: ReturnType<typeof review>) {
  return { year, present: bodies.map(({ tally }) => tally.present), codes: findings.map(codeOf) };
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

const FIRST = ["Năm", "TT", "Họ và tên", "Xếp loại"];
const BEHIND_ORDER = ["TT", "Năm xếp loại", "Họ và tên", "Xếp loại"];

describe("a year that is written on the first row of its block only", () => {
  test.each<[string, readonly string[], readonly Rect[]]>([
    ["before the order", FIRST, []],
    ["before the order, merged", FIRST, MERGES],
    ["behind the order", BEHIND_ORDER, []],
  ])("carries down: %s", (_, headings, merges) => {
    const rows =
      headings === FIRST ? BLOCKS : BLOCKS.map(([a = "", b = "", ...rest]) => [b, a, ...rest]);
    expect(truth(reviewed("", headings, rows, merges))).toEqual({
      year: 2025,
      present: [4],
      codes: ["several-years"],
    });
  });

  test("is the meeting's rather than the latest", () => {
    const line = "Ngày họp: 10/12/2024";
    expect(truth(reviewed(line, FIRST, BLOCKS, MERGES))).toEqual({
      year: 2024,
      present: [2],
      codes: ["several-years"],
    });
  });
});

describe("a year whose meeting has no day yet", () => {
  const list = (year: number, line: string, levels: readonly string[], table?: string) => {
    const rows = [
      ["CHI BỘ THÔN ĐÔNG"],
      [`DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(year)}`],
      [line],
      ["TT", "Họ và tên", "Chi bộ xếp loại"],
      [1, "Lê An", levels[0] ?? ""],
      [2, "Lê Bình", levels[1] ?? ""],
    ];
    const range = { top: 3, left: 0, bottom: 5, right: 2 };
    const tables = table === undefined ? [] : [{ name: table, range }];
    return { ...typedSheet(rows, { name: `Xếp loại ${String(year)}` }), tables };
  };
  const past = list(2024, "Ngày họp: 10/12/2024", ["HTTNV", "HTTNV"]);

  test.each<[string, ReturnType<typeof list>, number]>([
    ["begins with its first rating", list(2025, "", ["HTTNV"]), 2025],
    ["begins with the list that the add-in makes", list(2025, "", [], "XepLoai2025"), 2025],
    ["has not begun with an empty list of another's", list(2025, "", []), 2024],
  ])("%s", (_, next, year) => {
    expect(review({ sheets: [past, next] }, {}).year).toBe(year);
  });

  test("has not the day of the last one, which a sheet of its own states", () => {
    const facts = typedSheet(
      [["THÔNG TIN HỘI NGHỊ"], ["Tên chi bộ", "Chi bộ Thôn Đông"], ["Ngày họp", "10/12/2024"]],
      { name: "Thông tin hội nghị" },
    );
    const next = list(2025, "", [], "XepLoai2025");
    const { year, meetingDate } = review({ sheets: [past, facts, next] }, {});
    expect([year, meetingDate]).toEqual([2025, null]);
  });
});

describe("the year of a title beside the day of the meeting", () => {
  const LIST = [
    ["TT", "Họ và tên", "Xếp loại"],
    [1, "Lê An", "HTTNV"],
  ];
  const said = (year: string, day: string) => {
    const rows = [[`XẾP LOẠI ĐẢNG VIÊN NĂM ${year}`], [`(Họp ngày ${day})`], ...LIST];
    return review({ sheets: [typedSheet(rows)] }, {}).findings.map(({ code, severity, at, data }) =>
      [code, severity, at.length, JSON.stringify(data)].join(" "),
    );
  };

  test.each([
    ["2024", "20/12/2024"],
    ["2024", "15/01/2025"],
    ["2024", "30/6/2025"],
  ])("valid case: %s, %s", (year, day) => {
    expect(said(year, day)).toEqual([]);
  });

  test.each([
    ["2024", "18/12/2025"],
    ["2025", "18/12/2024"],
  ])("is doubtful: %s, %s", (year, day) => {
    const others = [Number(day.slice(-4))];
    expect(said(year, day)).toEqual([
      `several-years warning 2 ${JSON.stringify({ taken: Number(year), others })}`,
    ]);
  });
});
