import { review } from "../../../src/core/review";
import { checkSchemeByMeetingDate } from "../../../src/core/rules/schemeByMeetingDate";
import { isRated, member } from "../../support/member";
import { contextOf, plainFinding, type Setting } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";
import { typedSheet } from "../../support/typedSheet";

const table = tableOf([member("Lê An", isRated("good"))]);

function found(setting: Setting) {
  return checkSchemeByMeetingDate(table, contextOf(table, setting)).map(plainFinding);
}

test("a review held before its year's regulation was in force is pointed out", () => {
  expect(found({ scheme: "132-hd21", year: 2023, meeting: "2023-09-28" })).toEqual([
    {
      severity: "info",
      at: [cell("final", 0)],
      data: {
        year: 2023,
        meeting: "2023-09-28",
        newer: "124-QĐ/TW",
        inForce: "2023-10-04",
        applied: "132-QĐ/TW",
      },
    },
  ]);
});

test.each<[string, Setting]>([
  ["held on that day", { scheme: "124-hd25", year: 2023, meeting: "2023-10-04" }],
  ["under a scheme chosen by hand", { scheme: "124-hd25", year: 2023, meeting: "2023-09-28" }],
  ["without a day", { scheme: "124-hd25", year: 2023 }],
  ["without a year", { scheme: "366-hd43", meeting: "2023-09-28" }],
  ["before the first scheme", { scheme: "366-hd43", year: 2016, meeting: "2016-12-12" }],
])("no word of a review %s", (_, setting) => {
  expect(found(setting)).toEqual([]);
});

describe("a workbook of a review held on 28 September 2023", () => {
  const sheet = typedSheet([
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
    ["Ngày họp: 28/9/2023"],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    [1, "Lê An", "Hoàn thành tốt nhiệm vụ"],
    [2, "Lê Bình", "Hoàn thành tốt nhiệm vụ"],
  ]);

  test("falls under the regulation before, and says so at the day", () => {
    const { scheme, findings } = review({ sheets: [sheet] }, {});
    expect(scheme).toBe("132-hd21");
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ["scheme-by-meeting-date", [{ sheet: "Sheet1", row: 1, column: 0 }]],
    ]);
  });

  test("unless the secretary chose the regulation of the year", () => {
    const { scheme, findings } = review({ sheets: [sheet] }, { scheme: "124-hd25" });
    expect(scheme).toBe("124-hd25");
    expect(findings).toEqual([]);
  });
});
