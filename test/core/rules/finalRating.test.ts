import { checkFinalRating } from "../../../src/core/rules/finalRating";
import { isNotRated, isRated, isSaidToBe, member, members } from "../../support/member";
import { contextOf, plainFinding } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

describe("checkFinalRating", () => {
  test.each([
    {
      name: "valid case",
      table: tableOf([member("Lê An", isRated("good")), member("Lê Bình", isNotRated())]),
      findings: [],
    },
    {
      name: "a column still to be filled in is one finding, whatever the rows",
      table: tableOf([
        ...members(3, "Lê An", isNotRated()),
        member("Lê Bình", isNotRated(), isSaidToBe("exempt", "Được miễn")),
      ]),
      findings: [
        {
          severity: "warning",
          at: [cell("final", 0)],
          data: { toRate: 3, hasColumn: true },
        },
      ],
    },
    {
      name: "one member without a rating is a matter of the row",
      table: tableOf([member("Lê An", isNotRated())]),
      findings: [],
    },
    {
      name: "no column for it at all",
      table: tableOf([member("Lê An", isRated("good", "self"))]),
      findings: [
        {
          severity: "warning",
          at: [cell("name", 0)],
          data: { toRate: 1, hasColumn: false },
        },
      ],
    },
  ])("$name", ({ table, findings }) => {
    const found = checkFinalRating(table, contextOf(table, { scheme: "366-hd43" }));
    expect(found.map(plainFinding)).toEqual(findings);
  });
});
