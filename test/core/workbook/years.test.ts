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
