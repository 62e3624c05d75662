import type { SheetSnapshot, Snapshot } from "../../../src/core/model/grid";
import { leftOut } from "../../../src/core/workbook/leftOut";
import { plainFinding, type PlainFinding } from "../../support/ruleCase";
import { branchOf, snapshotOf, type TableSketch } from "../../support/review";

const SKETCH: TableSketch = {
  sheet: "Chi bộ 1",
  columns: ["name", "final"],
  header: 4,
  rows: [
    ["Lê An", "Hoàn thành nhiệm vụ"],
    ["Trần Bình", "Hoàn thành nhiệm vụ"],
    ["Phạm Chi", "Hoàn thành nhiệm vụ"],
  ],
};

type Hidden = Pick<SheetSnapshot, "hiddenRows" | "isFiltered"> & Pick<Snapshot, "hiddenSheets">;

function findingsOf({ hiddenSheets, ...rows }: Hidden): readonly PlainFinding[] {
  const sheets = snapshotOf([SKETCH]).sheets.map((sheet) => ({ ...sheet, ...rows }));
  return leftOut({ sheets, ...(hiddenSheets && { hiddenSheets }) }, [branchOf(SKETCH)]).map(
    plainFinding,
  );
}

describe("leftOut", () => {
  const cases: [string, Hidden, readonly PlainFinding[]][] = [
    ["nothing is hidden", { hiddenRows: [], isFiltered: false, hiddenSheets: [] }, []],
    ["nobody looked", {}, []],
    ["only rows of no member are hidden", { hiddenRows: [0, 4, 8], isFiltered: true }, []],
    [
      "members are hidden",
      { hiddenRows: [2, 5, 7], isFiltered: false },
      [
        {
          severity: "info",
          at: ["A6", "A8"],
          data: { what: "hiddenRows", count: 2, sheets: ["Chi bộ 1"] },
        },
      ],
    ],
    [
      "a filter hides a member",
      { hiddenRows: [6], isFiltered: true },
      [
        {
          severity: "info",
          at: ["A7"],
          data: { what: "filteredRows", count: 1, sheets: ["Chi bộ 1"] },
        },
      ],
    ],
    [
      "sheets are hidden",
      { hiddenSheets: ["Chi bộ 2", "Danh mục"] },
      [
        {
          severity: "info",
          at: [],
          data: { what: "hiddenSheets", count: 2, sheets: ["Chi bộ 2", "Danh mục"] },
        },
      ],
    ],
  ];

  test.each(cases)("%s", (_name, hidden, expected) => {
    expect(findingsOf(hidden)).toEqual(expected);
  });
});
