import { ROLES } from "../../../src/core/model/role";
import { checkAmbiguousColumns } from "../../../src/core/rules/ambiguousColumns";
import { isRated, member } from "../../support/member";
import { plainFinding } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const lines = [member("Lê An", isRated("good"), isRated("good", "committee"))];

describe("ambiguous columns", () => {
  test("valid case", () => {
    expect(checkAmbiguousColumns(tableOf(lines))).toEqual([]);
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
    expect(checkAmbiguousColumns(table).map(plainFinding)).toEqual([
      {
        severity: "warning",
        at: [cell("final", 0), cell("committee", 0)],
        data: { role: "final", taken: "Xếp loại", others: ["Kết quả xếp loại"] },
      },
    ]);
  });
});
