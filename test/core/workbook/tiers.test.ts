import type { CellValue } from "../../../src/core/model/grid";
import { LEVELS } from "../../../src/core/model/level";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const HEADINGS: Rows = [
  ["ĐẢNG BỘ XÃ ĐÔNG"],
  ["BẢNG XẾP LOẠI TỔ CHỨC ĐẢNG NĂM 2025"],
  [],
  ["TT", "Tên tổ chức đảng", "Xếp loại"],
];

function truth(rows: Rows) {
  const found = review({ sheets: [typedSheet([...HEADINGS, ...rows])] }, {});
  return {
    bodies: found.bodies.map(
      ({ tally: { present, levels } }) =>
        `${String(present)} ${LEVELS.map((level) => levels[level]).join("-")}`,
    ),
    notCounted: found.notCounted,
    findings: found.findings.map(({ code }) => code),
  };
}

const TREE: Rows = [
  ["I", "Đảng bộ Trường A", "HTTNV"],
  [1, "Chi bộ 1", "HTNV"],
  [2, "Chi bộ 2", "HTTNV"],
  ["II", "Đảng bộ Công ty B", "HTNV"],
  [1, "Chi bộ 1", "HTNV"],
  [2, "Chi bộ 2", "HTTNV"],
  [3, "Chi bộ 3", "HTTNV"],
  ["III", "Chi bộ Trường C", "HTTNV"],
];

describe("base organisations and their branches in one table", () => {
  test("are two bodies, which are never added", () => {
    expect(truth(TREE)).toEqual({
      bodies: ["3 0-2-1-0", "5 0-3-2-0"],
      notCounted: [],
      findings: [],
    });
  });

  test("may have a committee as the name of a superior", () => {
    const rows = TREE.map(([order = "", name = "", level = ""]): Rows[number] => [
      order,
      String(name).replace("Đảng bộ", "Đảng ủy"),
      level,
    ]);
    expect(truth(rows).bodies).toEqual(["3 0-2-1-0", "5 0-3-2-0"]);
  });

  test.each<[string, Rows]>([
    ["in a row", [["", "Tổng cộng", 8]]],
    ["in words", [[], ["Tổng số: 8 tổ chức; hoàn thành tốt nhiệm vụ: 5; hoàn thành nhiệm vụ: 3"]]],
  ])("are not compared with a total of both: %s", (_, total) => {
    expect(truth([...TREE, ...total])).toEqual({
      bodies: ["3 0-2-1-0", "5 0-3-2-0"],
      notCounted: [],
      findings: [],
    });
  });

  test("are one body where the superiors have no level", () => {
    const rows = TREE.slice(0, -1).map(([order = "", name = "", level = ""]): Rows[number] =>
      typeof order === "number" ? [order, name, level] : [order, name, ""],
    );
    expect(truth(rows)).toEqual({ bodies: ["5 0-3-2-0"], notCounted: [], findings: [] });
  });

  test("are one body where all are of one level", () => {
    const rows = TREE.filter(([order]) => typeof order === "string");
    expect(truth(rows)).toEqual({ bodies: ["3 0-2-1-0"], notCounted: [], findings: [] });
  });
});
