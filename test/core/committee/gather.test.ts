import { expectedBranches } from "../../../src/core/committee/expectedList";
import { gather } from "../../../src/core/committee/gather";
import type { CellValue } from "../../../src/core/model/grid";
import { receivedFrom } from "../../support/committee/received";
import { typedSheet } from "../../support/typedSheet";

interface Sheet {
  readonly file: string;
  readonly committee?: string;
  readonly branch?: string;
  readonly year?: number;
  /** Names and levels. */
  readonly members: readonly (readonly [string, string])[];
}

function received({ file, committee = "Đảng bộ xã Tân Hòa", branch, year = 2025, members }: Sheet) {
  const rows: readonly (readonly CellValue[])[] = [
    [committee.toUpperCase()],
    ...(branch === undefined ? [] : [[branch.toUpperCase()]]),
    [`BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(year)}`],
    [],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    ...members.map(([name, level], i) => [i + 1, name, level]),
  ];
  return receivedFrom({ file, modified: 0, rows });
}

const good = (prefix: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) => [`${prefix} ${"ABCDEGHIKL".charAt(i)}`, "HTTNV"] as const,
  );

test("a branch that writes no name is the one on the list that its file is named after", () => {
  const file = received({ file: "nop/Chi bộ số 01.xlsx", members: good("Lê Văn", 3) });
  const { branches, missing } = gather([file], { expected: ["Chi bộ 1", "Chi bộ 2"] });
  expect([branches.map(({ title }) => title), missing]).toEqual([["Chi bộ 1"], ["Chi bộ 2"]]);
});

test("names that differ in a mark are two branches", () => {
  const files = ["Chi bộ thôn Đông", "Chi bộ thôn Đồng"].map((branch, i) =>
    received({ file: `${String(i)}.xlsx`, branch, members: good(`Lê ${branch}`, 2) }),
  );
  expect(gather(files, { expected: null }).branches).toHaveLength(2);
});

test("the result of another year is not counted", () => {
  const files = [2025, 2025, 2024].map((year, i) => {
    const branch = `Chi bộ thôn ${String(i)}`;
    return received({
      file: `${String(i)}.xlsx`,
      branch,
      year,
      members: good(`Lê Văn ${branch}`, 2),
    });
  });
  const { year, counts, notCounted } = gather(files, { expected: null });
  expect({ year, present: counts.present, notCounted }).toEqual({
    year: 2025,
    present: 4,
    notCounted: [{ file: "2.xlsx", what: "otherYear", branch: "CHI BỘ THÔN 2", year: 2024 }],
  });
});

test("where the law takes the cap in a base organisation, each committee has its own", () => {
  const files = ["Đảng bộ xã A", "Đảng bộ xã B"].map((committee, i) =>
    received({
      file: `${String(i)}.xlsx`,
      committee,
      branch: "Chi bộ 1",
      year: 2021,
      members: [...good(`Lê ${committee}`, 5), [`Vũ ${committee}`, "HTXSNV"]],
    }),
  );
  const { caps } = gather(files, { expected: null });
  expect(caps.map(({ cap: { group, good: of, max } }) => [group, of, max])).toEqual([
    ["", 10, 2],
    ["ĐẢNG BỘ XÃ A", 5, 1],
    ["ĐẢNG BỘ XÃ B", 5, 1],
  ]);
});

test.each([
  [
    [
      ["STT", "Chi bộ trực thuộc", "Bí thư"],
      [1, "Chi bộ 1", "A"],
      [2, "Chi bộ 2", "B"],
    ],
  ],
  [[["DANH SÁCH"], [], ["TT", "Tên tổ chức đảng"], [1, 2], ["", "Chi bộ 1"], ["", "Chi bộ 2"], []]],
])("the branches of a list are those below its heading: %j", (rows) => {
  expect(expectedBranches({ sheets: [typedSheet(rows)] })).toEqual(["Chi bộ 1", "Chi bộ 2"]);
});

test("a sheet without such a heading lists no branches", () => {
  expect(expectedBranches({ sheets: [typedSheet([["Họ và tên"], ["Lê Văn A"]])] })).toEqual([]);
});
