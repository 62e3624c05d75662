import { ROLES } from "../../../src/core/model/role";
import { checkSnapshot } from "../../../src/core/rules/snapshot";
import { isRated, member } from "../../support/member";
import { tableOf } from "../../support/table";

const lines = [member("Lê An", isRated("good"))];

describe("checkSnapshot", () => {
  test("valid case", () => {
    expect(checkSnapshot(["A"], [tableOf(lines, { year: 2023 })], false, () => null)).toEqual([]);
  });

  test("no rating table, though there may be ballots", () => {
    const ballots = tableOf(lines, { purpose: "ballots", year: 2023 });
    expect(checkSnapshot(["Danh mục", "Phiếu"], [ballots], false, () => null)).toEqual([
      {
        code: "no-rating-table",
        severity: "error",
        at: [],
        data: { sheets: ["Danh mục", "Phiếu"], near: null },
        basis: null,
      },
    ]);
  });

  test("a year before the first scheme stands where the sheet says it", () => {
    expect(
      checkSnapshot(["A"], [tableOf(lines, { year: 2016, sheet: "A" })], false, () => null),
    ).toEqual([
      {
        code: "year-out-of-scope",
        severity: "warning",
        at: [{ sheet: "A", row: 4, column: 0 }],
        data: { year: 2016 },
        basis: null,
      },
    ]);
  });

  test("no year at all stands at the table's header", () => {
    expect(checkSnapshot(["A"], [tableOf(lines, { sheet: "A" })], false, () => null)).toEqual([
      {
        code: "year-out-of-scope",
        severity: "warning",
        at: [{ sheet: "A", row: 7, column: ROLES.indexOf("final") }],
        data: { year: null },
        basis: null,
      },
    ]);
  });

  test("a scheme that a person chose settles it", () => {
    expect(checkSnapshot(["A"], [tableOf(lines, { year: 2016 })], true, () => null)).toEqual([]);
  });
});
