import type { CellValue } from "../../../src/core/model/grid";
import type { Formula, Report, ReportSheet } from "../../../src/core/model/report";
import { buildReport } from "../../../src/core/report/report";
import { review } from "../../../src/core/review";
import { describeVi } from "../../../src/app/describeVi";
import { calculate, startEngine } from "../../support/calculated";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const GOOD = "Hoàn thành tốt nhiệm vụ";
const HEADER = ["TT", "Họ và tên", "Chi bộ xếp loại"];

function list(issuer: string, group: string, names: readonly string[]): Rows {
  return [
    ["ĐẢNG BỘ CÔNG TY CẤP NƯỚC"],
    [issuer],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    [group],
    HEADER,
    ...names.map((name, i) => [i + 1, name, GOOD]),
  ];
}

const BRANCH = "CHI BỘ XÍ NGHIỆP 3";
const GROUPS = {
  "Tổ 1": list(BRANCH, "TỔ ĐẢNG SỐ 1", ["Lê An", "Lê Bình", "Lê Chi"]),
  "Tổ 2": list(BRANCH, "TỔ ĐẢNG SỐ 2", ["Trần An", "Trần Bình"]),
};

function reported(sheets: Readonly<Record<string, Rows>>) {
  const snapshot = {
    sheets: Object.entries(sheets).map(([name, rows]) => typedSheet(rows, { name })),
  };
  const report = buildReport(review(snapshot, {}), {
    snapshot,
    now: "15/12/2025 14:05",
    describe: describeVi,
  });
  return { snapshot, report };
}

function textsOf(sheet: ReportSheet | undefined): readonly unknown[] {
  return sheet?.blocks.flatMap(({ contents }) => contents.flat()) ?? [];
}

function summaries({ sheets }: Report): readonly string[] {
  return sheets.map(({ key }) => key).filter((key) => key.startsWith("summary"));
}

beforeAll(startEngine);

describe("party groups of one branch", () => {
  test("have one report, in the name of the branch", () => {
    const { report } = reported(GROUPS);
    expect(summaries(report)).toEqual(["summary"]);
    const texts = textsOf(report.sheets[0]);
    expect(texts).toEqual(expect.arrayContaining([BRANCH, "BIỂU TỔNG HỢP", "T/M CHI BỘ"]));
    expect(texts).not.toContain("T/M ĐẢNG ỦY");
  });

  test("are added up by formulas that compute to the review's numbers", () => {
    const { snapshot, report } = reported(GROUPS);
    const calculated = calculate(snapshot, report);
    expect(calculated.filter(({ value, found }) => String(value) !== found)).toEqual([]);
    const formulas = textsOf(report.sheets[0]).flatMap((content) =>
      typeof content === "object" && content !== null ? [content as Formula] : [],
    );
    const added = formulas.filter(({ formula }) => /Tổ 1.*\+.*Tổ 2/u.test(formula));
    expect(added.map(({ value }) => value)).toContain(5);
  });

  test("name both lists as the source", () => {
    const { report } = reported(GROUPS);
    const sources = textsOf(report.sheets[0]).filter((text) =>
      /^Nguồn số liệu/u.test(String(text)),
    );
    expect(sources).toEqual([
      "Nguồn số liệu: trang tính “Tổ 1”, vùng A5:C8.",
      "Nguồn số liệu: trang tính “Tổ 2”, vùng A5:C7.",
    ]);
  });
});

describe("lists of organisations", () => {
  const ORGANISATIONS: Rows = [
    ["TỈNH ỦY ĐÔNG SƠN"],
    ["ĐẢNG ỦY KHỐI CƠ QUAN"],
    ["KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025"],
    ["TT", "Tên tổ chức cơ sở đảng", "Xếp loại"],
    [1, "Đảng bộ Sở Xây dựng", GOOD],
    [2, "Chi bộ Ban Quản lý dự án", GOOD],
  ];

  test("are headed and signed by the committee, below its superior", () => {
    const { report } = reported({ "Tổ chức": ORGANISATIONS });
    const texts = textsOf(report.sheets[0]);
    expect(texts.filter((text) => /^(?:TỈNH|ĐẢNG) ỦY/u.test(String(text)))).toEqual([
      "TỈNH ỦY ĐÔNG SƠN",
      "ĐẢNG ỦY KHỐI CƠ QUAN",
    ]);
    expect(texts).toEqual(
      expect.arrayContaining(["T/M ĐẢNG ỦY", "(kèm theo Báo cáo số ………-BC/ĐU)"]),
    );
  });

  test("of two levels do not add up", () => {
    const branches = ORGANISATIONS.map((cells) =>
      cells.map((cell) => String(cell).replace("Sở Xây dựng", "Phường 1").replace("Ban", "Đội")),
    );
    const { report } = reported({ "Tổ chức": ORGANISATIONS, "Chi bộ": branches });
    expect(summaries(report)).toEqual(["summary", "summary:{Chi bộ}"]);
  });
});
