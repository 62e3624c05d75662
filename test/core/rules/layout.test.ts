import { ROLES } from "../../../src/core/model/role";
import { checkColumns, checkLayout } from "../../../src/core/rules/layout";
import { cell, isRated, member, SHEET, tableOf, told } from "../../support/table";

const lines = [member("Lê An", isRated("good"), isRated("good", "committee"))];

describe("layout", () => {
  test("valid case", () => {
    const table = tableOf(lines);
    expect([...checkLayout(table), ...checkColumns(table)]).toEqual([]);
  });

  test("a row that is neither a member nor anything known", () => {
    const unreadableRows = [{ sheet: SHEET, row: 11, column: 1, written: "xem trang sau" }];
    expect(checkLayout(tableOf(lines, { unreadableRows })).map(told)).toEqual([
      { severity: "warning", at: ["B12"], data: { written: "xem trang sau" } },
    ]);
  });

  test("two columns for one role stand at their headers", () => {
    const table = tableOf(lines, {
      headers: { final: "Xếp loại", committee: "Kết quả xếp loại" },
      ambiguous: [
        {
          role: "final",
          taken: ROLES.indexOf("final"),
          others: [ROLES.indexOf("committee")],
        },
      ],
    });
    expect(checkColumns(table).map(told)).toEqual([
      {
        severity: "warning",
        at: [cell("final", 0), cell("committee", 0)],
        data: { role: "final", taken: "Xếp loại", others: ["Kết quả xếp loại"] },
      },
    ]);
  });
});
