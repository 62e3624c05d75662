import { described } from "../../../support/described";
import { buildReport } from "../../../../src/core/report/report";
import type { ReportOptions } from "../../../../src/core/report/context";
import type { Content, Report } from "../../../../src/core/model/report";
import { calculate, startEngine } from "../../../support/calculated";
import { branchOf, NAMES, reviewOf, snapshotOf, type TableSketch } from "../../../support/review";

const { outstanding: XS, good: HTT, completed: HT, failed: KHT } = NAMES;

const COLUMNS = ["order", "name", "official", "status", "final"] as const;

const CANONICAL: TableSketch = {
  columns: COLUMNS,
  header: 3,
  rows: [
    [1, "Nguyễn An", "01/02/2010", "", XS],
    [2, "Trần Bình", "01/02/2011", "", HTT],
    [3, "Lê Chi", "01/02/2012", "", HTT],
    [4, "Phạm Dũng", "", "Dự bị", HT],
  ],
};

const withRows = (rows: TableSketch["rows"], more: Partial<TableSketch> = {}): TableSketch => ({
  ...CANONICAL,
  ...more,
  rows,
});

const ABBREVIATED = withRows([
  [1, "Nguyễn An", "01/02/2010", "", "HTXSNV"],
  [2, "Trần Bình", "01/02/2011", "", "HTT"],
  [3, "Lê Chi", "01/02/2012", "", "httnv"],
  [4, "Phạm Dũng", "", "Dự bị", KHT],
]);
const MESSY = withRows([
  [1, "Nguyễn An", "01/02/2010", "", `${XS} `],
  [2, "Trần Bình", "01/02/2011", "", HTT.normalize("NFD")],
  [3, "Lê Chi", "01/02/2012", "", HTT],
  [4, "Phạm Dũng", "01/02/2012", "Miễn sinh hoạt", HTT],
]);
const TWICE = withRows([
  [1, "Nguyễn An", "01/02/2010", "", HTT],
  [2, "Nguyễn An", "01/02/2010", "", HTT],
  [3, "Lê Chi", "01/02/2012", "", XS],
]);
const QUOTED = withRows(CANONICAL.rows, { sheet: "Chi bộ 'A' 2023" });
const WITH_TOTAL = withRows(CANONICAL.rows, { below: [["", "Tổng cộng", "", "", HTT]] });
const EXCEL_TABLE = withRows(CANONICAL.rows, { excelTable: "tblXepLoai" });

function optionsOf(sketch: TableSketch, more: Partial<ReportOptions> = {}): ReportOptions {
  return {
    snapshot: snapshotOf([sketch]),
    now: "15/12/2023 14:05",
    describe: ({ code }) => described(code),
    ...more,
  };
}

function reportOf(sketch: TableSketch): Report {
  return buildReport(reviewOf([branchOf(sketch)]), optionsOf(sketch));
}

/** The contents of the row of the summary whose second cell is this. */
function rowOf(report: Report, label: string): readonly Content[] {
  return report.sheets[0]!.blocks[0]!.contents.find((cells) => cells[1] === label) ?? [];
}

function textsOf(report: Report): readonly string[] {
  return report.sheets[0]!.blocks[0]!.contents.flatMap(([first]) =>
    typeof first === "string" ? [first] : [],
  );
}

beforeAll(startEngine);

describe("every formula computes to the review's number", () => {
  test.each([
    ["full names", CANONICAL],
    ["abbreviations and aliases", ABBREVIATED],
    ["spaces, other compositions, an excluded member rated", MESSY],
    ["a person twice", TWICE],
    ["an apostrophe in the sheet's name", QUOTED],
    ["a total row under the table", WITH_TOTAL],
  ])("%s", (_, sketch) => {
    const calculated = calculate(snapshotOf([sketch]), reportOf(sketch));
    expect(calculated.length).toBeGreaterThan(30);
    expect(calculated.filter(({ value, found }) => differs(value, found))).toEqual([]);
  });
});

function differs(value: string | number, found: string): boolean {
  return typeof value === "number" ? Math.abs(Number(found) - value) > 1e-8 : found !== value;
}

describe("a count is live", () => {
  test("over the cells and the empty row under them, where all are full names", () => {
    expect(rowOf(reportOf(CANONICAL), HTT)[2]).toEqual({
      formula: `=COUNTIF('Xếp loại'!$E$5:$E$9,"${HTT}")`,
      value: 2,
    });
  });

  test("by every spelling in use, ignoring case", () => {
    expect(rowOf(reportOf(ABBREVIATED), HTT)[2]).toEqual({
      formula: [HTT, "HTTNV", "HTT"]
        .map((text) => `COUNTIF('Xếp loại'!$E$5:$E$9,"${text}")`)
        .join("+")
        .replace(/^/, "="),
      value: 2,
    });
  });

  test("up to the last member where a total follows", () => {
    expect(rowOf(reportOf(WITH_TOTAL), HTT)[2]).toEqual({
      formula: `=COUNTIF('Xếp loại'!$E$5:$E$8,"${HTT}")`,
      value: 2,
    });
  });

  test("by the header of an Excel table", () => {
    expect(rowOf(reportOf(EXCEL_TABLE), HTT)[2]).toEqual({
      formula: `=COUNTIF(tblXepLoai[Chi bộ xếp loại],"${HTT}")`,
      value: 2,
    });
  });
});

describe("a count is written as a value, and the foot says what to correct,", () => {
  test("where Excel would not match a spelling, or an excluded member is rated", () => {
    const report = reportOf(MESSY);
    expect([XS, HTT, HT, KHT].map((name) => rowOf(report, name)[2])).toEqual([1, 2, 0, 0]);
    expect(textsOf(report)).toEqual(
      expect.arrayContaining([
        "Để số liệu tự cập nhật, ghi thống nhất đúng tên mức xếp loại tại ô E5, E6.",
        "Để số liệu tự cập nhật, xóa mức xếp loại không được tính tại ô E8.",
      ]),
    );
  });

  test("where a person is listed twice, whether or not a rule reports it", () => {
    const report = reportOf(TWICE);
    expect(rowOf(report, HTT)[2]).toBe(1);
    expect(textsOf(report)).toContain(
      "Để số liệu tự cập nhật, xóa mức xếp loại không được tính tại ô E6.",
    );
  });
});

test("a frozen report has the same numbers and no formulas", () => {
  const review = reviewOf([branchOf(CANONICAL)]);
  const frozen = buildReport(review, optionsOf(CANONICAL, { frozen: true }));
  expect(rowOf(frozen, HTT).slice(0, 7)).toEqual([2, HTT, 2, 0.5, 2, 0, null]);
  expect(calculate(snapshotOf([CANONICAL]), frozen)).toEqual([]);
  expect(textsOf(frozen)).toContain(
    "Số liệu đã chốt; mã đối chiếu dữ liệu nguồn: 48c361ca60f9a53c.",
  );
});
