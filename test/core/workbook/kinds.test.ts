import type { CellValue } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const GOOD = "Hoàn thành tốt nhiệm vụ";
const NAMES = ["Lê An", "Lê Bình", "Trần Chi", "Trần Dung", "Vũ Em", "Vũ Giang", "Đỗ Hà", "Hồ Lan"];

function list(head: readonly string[], names: readonly string[], rated = names.length): Rows {
  return [
    ...head.map((text) => [text]),
    ["TT", "Họ và tên", "Xếp loại"],
    ...names.map((name, i) => [i + 1, name, i < rated ? GOOD : ""]),
  ];
}

function reviewed(sheets: Readonly<Record<string, Rows>>) {
  const all = Object.entries(sheets).map(([name, rows]) => typedSheet(rows, { name }));
  const { bodies, branches, notCounted, findings } = review({ sheets: all }, {});
  return {
    bodies: bodies.map(({ name, tally }) => [name, tally.present, tally.rated]),
    sheets: branches.map(({ table }) => table.sheet),
    notCounted: notCounted.map(({ what }) => what),
    codes: findings.map(({ code }) => code),
  };
}

const HEAD = ["CHI BỘ THÔN ĐÔNG", "XẾP LOẠI ĐẢNG VIÊN NĂM 2024"];

test("the work may go on in Excel's copy of a sheet", () => {
  const sheets = { Sheet1: list(HEAD, NAMES, 5), "Sheet1 (2)": list(HEAD, NAMES) };
  expect(reviewed(sheets).sheets).toEqual(["Sheet1 (2)"]);
});

test("party groups named behind their branch are parts of it", () => {
  const group = (n: number, names: readonly string[]) =>
    list([`CHI BỘ KHU PHỐ 5 - TỔ ĐẢNG SỐ ${String(n)}`, "XẾP LOẠI ĐẢNG VIÊN NĂM 2024"], names);
  const sheets = { "Tổ 1": group(1, NAMES.slice(0, 4)), "Tổ 2": group(2, NAMES.slice(4)) };
  expect(reviewed(sheets).bodies).toEqual([["CHI BỘ KHU PHỐ 5", 8, 8]]);
});

test("a status in brackets behind a name is read", () => {
  const rows = list(HEAD, [...NAMES, "Phan Thu Yến (miễn sinh hoạt)"], 8);
  const { bodies, codes } = reviewed({ A: rows });
  expect([bodies, codes]).toEqual([[["CHI BỘ THÔN ĐÔNG", 9, 8]], []]);
});

test("a summary that leaves out the place of a branch is checked against its list", () => {
  const summary = (good: number): Rows => [
    ["ĐẢNG ỦY PHƯỜNG AN BÌNH"],
    ["TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2024"],
    ["TT", "Tên chi bộ", "Số ĐV được đánh giá", "HTXS", "HTT", "HT", "KHT"],
    [1, "Chi bộ Công an", 4, 0, 4, 0, 0],
    [2, "Chi bộ Quân sự", 4, 0, good, 0, 0],
  ];
  const branch = (name: string, names: readonly string[]) =>
    list([`CHI BỘ ${name} PHƯỜNG AN BÌNH`, "XẾP LOẠI ĐẢNG VIÊN NĂM 2024"], names);
  const sheets = (good: number) => ({
    CA: branch("CÔNG AN", NAMES.slice(0, 4)),
    QS: branch("QUÂN SỰ", NAMES.slice(4)),
    TH: summary(good),
  });
  expect(reviewed(sheets(4)).codes).not.toContain("totals-mismatch");
  expect(reviewed(sheets(5)).codes).toContain("totals-mismatch");
});

test("the staff beside the members are no version of them", () => {
  const rows = list(HEAD, NAMES).map((cells, i) => [
    ...Array.from({ length: 3 }, (_, column) => cells[column] ?? ""),
    ...["", ""],
    ...(i < 2 ? [] : i === 2 ? ["STT", "Họ tên viên chức", "Xếp loại viên chức"] : []),
    ...(i > 2 ? [i - 2, NAMES[i - 3] ?? "", GOOD] : []),
  ]);
  const { bodies, notCounted } = reviewed({ "Tổng hợp": rows });
  expect([bodies, notCounted]).toEqual([[["CHI BỘ THÔN ĐÔNG", 8, 8]], ["staff"]]);
});

test("two whole lists that share half their people are a question, and are not added", () => {
  const more = ["Mai Nam", "Mai Oanh", "Ngô Phú", "Ngô Quý"];
  const sheets = { A: list(HEAD, NAMES), B: list(HEAD, [...NAMES.slice(4), ...more]) };
  const { bodies, codes } = reviewed(sheets);
  expect(bodies).toEqual([
    ["CHI BỘ THÔN ĐÔNG", 8, 8],
    ["CHI BỘ THÔN ĐÔNG", 8, 8],
  ]);
  expect(codes).toContain("same-people-twice");
});

describe("a list of ratings", () => {
  test("may also propose commendations", () => {
    const rows = list(["XẾP LOẠI VÀ ĐỀ NGHỊ KHEN THƯỞNG ĐẢNG VIÊN NĂM 2023"], NAMES);
    expect(reviewed({ A: rows })).toMatchObject({ bodies: [[null, 8, 8]], notCounted: [] });
  });

  test.each(["Tổng số đảng viên", "Số đảng viên", "SỐ LƯỢNG ĐẢNG VIÊN"])(
    "may have a count above it: %s",
    (label) => {
      const [title = [], ...table] = list(["KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2023"], NAMES);
      const rows = [title, [label, "", 8], [GOOD, "", 8], [], ...table];
      expect(reviewed({ A: rows })).toMatchObject({ bodies: [[null, 8, 8]], notCounted: [] });
    },
  );
});
