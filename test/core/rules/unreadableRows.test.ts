import { checkUnreadableRows } from "../../../src/core/rules/unreadableRows";
import { isRated, member } from "../../support/member";
import { plainFinding } from "../../support/ruleCase";
import { SHEET, tableOf } from "../../support/table";

const lines = [member("Lê An", isRated("good"))];

describe("unreadable rows", () => {
  test("valid case", () => {
    expect(checkUnreadableRows(tableOf(lines))).toEqual([]);
  });

  test("a row that is neither a member nor anything known", () => {
    const unreadableRows = [
      { sheet: SHEET, row: 11, column: 1, written: "xem trang sau", several: false },
    ];
    expect(checkUnreadableRows(tableOf(lines, { unreadableRows })).map(plainFinding)).toEqual([
      { severity: "warning", at: ["B12"], data: { written: "xem trang sau", several: false } },
    ]);
  });
});
