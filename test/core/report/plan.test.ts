import { described } from "../../support/described";
import type { Finding } from "../../../src/core/model/finding";
import type { Content, Report } from "../../../src/core/model/report";
import { plannedSheets } from "../../../src/core/report/plan";
import { buildReport } from "../../../src/core/report/report";
import type { ReportOptions } from "../../../src/core/report/context";
import { calculate, startEngine } from "../../support/calculated";
import { branchOf, NAMES, reviewOf, snapshotOf, type TableSketch } from "../../support/review";

const { outstanding: XS, good: HTT } = NAMES;

const PLAIN: TableSketch = {
  columns: ["order", "name", "final"],
  rows: [
    [1, "Nguyễn An", XS],
    [2, "Trần Bình", HTT],
  ],
};
const FULL: TableSketch = {
  columns: ["order", "name", "self", "final", "commendation", "votes.outstanding", "votes.good"],
  rows: [
    [1, "Nguyễn An", XS, XS, "Giấy khen", 9, 1],
    [2, "Trần Bình", HTT, HTT, "", 0, 10],
    [3, "Lê Chi", HTT, "", "", 0, 0],
  ],
};
const SECOND: TableSketch = {
  ...PLAIN,
  sheet: "Chi bộ 2",
  sheetId: "{2}",
  branch: "Chi bộ 2",
  rows: [[1, "Phạm Dũng", HTT]],
};
const MISSING: Finding = {
  code: "unrated-without-reason",
  severity: "error",
  at: [{ sheet: "Xếp loại", row: 3, column: 3 }],
  data: { name: "Lê Chi", stated: "" },
  basis: null,
};

function optionsOf(
  sketches: readonly TableSketch[],
  more: Partial<ReportOptions> = {},
): ReportOptions {
  return {
    snapshot: snapshotOf(sketches),
    now: "15/12/2023 14:05",
    describe: ({ code }) => ({ ...described(code), basis: "Căn cứ: Điều 5." }),
    ...more,
  };
}

function keysOf({ sheets }: Report): readonly string[] {
  return sheets.map(({ key }) => key);
}

beforeAll(startEngine);

describe("plannedSheets", () => {
  test("leaves out what has no data", () => {
    expect(plannedSheets(reviewOf([branchOf(PLAIN)]))).toEqual([
      { key: "summary", name: "Tổng hợp", because: { why: "result" } },
      {
        key: "statistics",
        name: "Thống kê xếp loại đảng viên",
        because: { why: "members" },
      },
      { key: "form6f", name: "Biểu 6F – BTCTW", because: { why: "form" } },
      {
        key: "cap",
        name: "Kiểm soát tỷ lệ xuất sắc",
        because: { why: "rated", count: 2 },
      },
    ]);
  });

  test("has every sheet with data", () => {
    const planned = plannedSheets(reviewOf([branchOf(FULL)], [MISSING]));
    expect(planned.map(({ key, because }) => [key, because])).toEqual([
      ["summary", { why: "result" }],
      ["proposals", { why: "raters" }],
      ["statistics", { why: "members" }],
      ["form6f", { why: "form" }],
      ["ballots", { why: "ballots" }],
      ["commendation", { why: "commended", count: 1, subject: "members" }],
      ["unrated", { why: "unrated", count: 1, subject: "members" }],
      ["cap", { why: "rated", count: 2 }],
      ["findings", { why: "findings", count: 1 }],
    ]);
  });

  test("lists the sheets of the report in their order", () => {
    const review = reviewOf([branchOf(FULL), branchOf(SECOND)], [MISSING]);
    const report = buildReport(review, optionsOf([FULL, SECOND]));
    const planned = plannedSheets(review);
    expect(report.sheets.map(({ key, name }) => ({ key, name }))).toEqual(
      planned.map(({ key, name }) => ({ key, name })),
    );
  });
});

describe("several tables", () => {
  const sketches = [PLAIN, SECOND];
  const report = () => buildReport(reviewOf(sketches.map(branchOf)), optionsOf(sketches));

  test("have a summary each, one of all, and a list of contents before them", () => {
    expect(
      report()
        .sheets.slice(0, 4)
        .map(({ key, name }) => [key, name]),
    ).toEqual([
      ["contents", "Mục lục"],
      ["summary", "Tổng hợp"],
      ["summary:{1}", "Tổng hợp - Xếp loại"],
      ["summary:{2}", "Tổng hợp - Chi bộ 2"],
    ]);
  });

  test("are listed with links to their sheets", () => {
    const [contents, ...others] = report().sheets;
    const listed = contents!.blocks[0]!.contents.filter(([order]) => typeof order === "number");
    expect(listed).toEqual([
      [1, "Tổng hợp", "Kết quả của các chi bộ"],
      [2, "Tổng hợp - Xếp loại", "Kết quả của Chi bộ Trung tâm Ươm tạo"],
      [3, "Tổng hợp - Chi bộ 2", "Kết quả của Chi bộ 2"],
      [
        4,
        "Thống kê xếp loại đảng viên",
        "Thống kê kiểm điểm, đánh giá, xếp loại chất lượng đảng viên",
      ],
      [5, "Biểu 6F – BTCTW", "Số liệu lập Biểu số 6F - BTCTW"],
      [6, "Kiểm soát tỷ lệ xuất sắc", "Số hoàn thành xuất sắc nhiệm vụ so với tỷ lệ tối đa"],
    ]);
    expect(contents!.links.map(({ to }) => to)).toEqual(others.map(({ key }) => ({ key })));
  });

  test("add up", () => {
    const contents = report().sheets[1]!.blocks[0]!.contents.map((cells) => cells.map(valueOf));
    expect(contents.filter(([, label]) => label === "Chi bộ 2" || label === "Tổng số")).toEqual([
      [2, "Chi bộ 2", 0, 1, 0, 0, 1, 1, 1, 1],
      [null, "Tổng số", 1, 2, 0, 0, 3, 3, 3, 1],
    ]);
  });

  test("compute to the review's numbers on every sheet", () => {
    const calculated = calculate(snapshotOf(sketches), report());
    expect(
      calculated.filter(
        ({ value, found }) =>
          String(value) !== found && Math.abs(Number(value) - Number(found)) > 1e-8,
      ),
    ).toEqual([]);
  });

  test("of two years are compared and do not add up", () => {
    const [now, before] = [
      branchOf(PLAIN),
      branchOf({ ...SECOND, branch: "Chi bộ Trung tâm Ươm tạo" }),
    ];
    const review = reviewOf([{ ...before, year: 2022 }, now]);
    const { sheets } = buildReport(review, optionsOf(sketches));
    expect(sheets.slice(0, 3).map(({ key }) => key)).toEqual([
      "summary",
      "summary:{2}",
      "statistics",
    ]);
    const contents = sheets[0]!.blocks[0]!.contents.map((cells) => cells.slice(0, 7).map(valueOf));
    expect(contents.filter(([, label]) => label === "Năm 2022" || label === "Năm 2023")).toEqual([
      [1, "Năm 2022", 0, 1, 0, 0, 1],
      [2, "Năm 2023", 1, 1, 0, 0, 2],
    ]);
    expect(sheets[0]!.charts.map(({ name, colors }) => [name, colors.length])).toEqual([
      ["levels", 3],
    ]);
  });
});

describe("what is shown after writing", () => {
  test("the findings if there are errors", () => {
    expect(buildReport(reviewOf([branchOf(FULL)], [MISSING]), optionsOf([FULL])).show).toBe(
      "findings",
    );
  });

  test("the summary if there are only warnings", () => {
    const review = reviewOf([branchOf(FULL)], [{ ...MISSING, severity: "warning" }]);
    expect(buildReport(review, optionsOf([FULL])).show).toBe("summary");
  });

  test("the findings if there is no table at all", () => {
    const finding: Finding = {
      code: "no-rating-table",
      severity: "error",
      at: [],
      data: { sheets: ["Trang 1"], near: null },
      basis: null,
    };
    const report = buildReport(reviewOf([], [finding]), optionsOf([]));
    expect([keysOf(report), report.show]).toEqual([["findings"], "findings"]);
  });
});

test("a sheet of an earlier run with nothing to show is replaced by a note", () => {
  const options = optionsOf([PLAIN], {
    earlierSheets: ["summary", "findings", "ballots"].map((key) => ({ key, typed: [] })),
  });
  const report = buildReport(reviewOf([branchOf(PLAIN)]), options);
  const obsolete = report.sheets
    .slice(-2)
    .map(({ key, name, blocks }) => [key, name, blocks[0]?.contents]);
  expect(obsolete).toEqual([
    [
      "findings",
      "Kiểm tra",
      [["Kiểm tra"], ["Không phát hiện lỗi. Thời điểm lập: 15/12/2023 14:05."]],
    ],
    [
      "ballots",
      "Biên bản kiểm phiếu",
      [
        ["Biên bản kiểm phiếu"],
        ["Không còn số liệu cho trang tính này. Thời điểm lập: 15/12/2023 14:05."],
      ],
    ],
  ]);
});

function valueOf(content: Content): string | number | null {
  return typeof content === "object" && content !== null ? content.value : content;
}
