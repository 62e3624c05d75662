import { checkMeetingDate } from "../../../src/core/rules/meetingDate";
import { isRated, member, wasAdmitted } from "../../support/member";
import { contextOf, plainFinding } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const recent = tableOf([
  member("Lê An", isRated("good"), wasAdmitted("2023-05-05")),
  member("Lê Bình", isRated("good"), wasAdmitted("2010-05-05")),
]);
const old = tableOf([member("Lê Bình", isRated("good"), wasAdmitted("2022-12-31"))]);

describe("checkMeetingDate", () => {
  test.each([
    { name: "valid case", table: recent, setting: { meeting: "2023-12-15", year: 2023 } },
    { name: "nobody admitted in the year", table: old, setting: { year: 2023 } },
    { name: "no year to compare with", table: recent, setting: {} },
  ] as const)("$name", ({ table, setting }) => {
    const context = contextOf(table, { scheme: "124-hd25", ...setting });
    expect(checkMeetingDate(table, context)).toEqual([]);
  });

  test("members admitted in the year, and no day of the meeting", () => {
    const context = contextOf(recent, { scheme: "124-hd25", year: 2023 });
    expect(checkMeetingDate(recent, context).map(plainFinding)).toEqual([
      {
        severity: "warning",
        at: [cell("admitted", 0)],
        data: { members: 1, year: 2023, months: 6 },
      },
    ]);
  });
});
