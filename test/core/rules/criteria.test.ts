import { hasDegrees, hasText, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const HEADERS = { criterion: "Kết quả thực hiện nhiệm vụ" } as const;

testRule("criteria", [
  {
    name: "valid case: results excellent",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("outstanding"), hasDegrees("excellent"))], {
      headers: HEADERS,
    }),
    findings: [],
  },
  {
    name: "a result that is only good",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("outstanding"), hasDegrees("good"))], {
      headers: HEADERS,
    }),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("criterion", 1)],
        data: {
          level: "outstanding",
          criteria: [{ head: "Kết quả thực hiện nhiệm vụ", written: "Tốt", atLeast: "excellent" }],
          fails: false,
          note: "",
        },
      },
    ],
  },
  {
    name: "other criteria need less, and lower levels nothing",
    scheme: "132-hd21",
    table: tableOf(
      [
        member("Lê An", isRated("outstanding"), hasDegrees("good")),
        member("Lê Bình", isRated("good"), hasDegrees("average")),
      ],
      { headers: { criterion: "Đạo đức, lối sống" } },
    ),
    findings: [],
  },
  {
    name: "the lowest degree is reported once, as a reason for the lowest level",
    scheme: "124-hd25",
    table: tableOf(
      [
        member("Lê An", isRated("outstanding"), hasDegrees("poor")),
        member("Lê Bình", isRated("good"), hasDegrees("poor"), hasText("note", "Đã khắc phục")),
        member("Lê Chi", isRated("failed"), hasDegrees("poor")),
        member("Lê Dung", isRated("good"), hasDegrees("average")),
      ],
      { headers: { criterion: "Tiêu chí / Tác phong" } },
    ),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("criterion", 1)],
        data: {
          level: "outstanding",
          criteria: [{ head: "Tác phong", written: "Kém", atLeast: "average" }],
          fails: true,
          note: "",
        },
      },
      {
        severity: "info",
        at: [cell("final", 2), cell("criterion", 2)],
        data: {
          level: "good",
          criteria: [{ head: "Tác phong", written: "Kém", atLeast: "average" }],
          fails: true,
          note: "Đã khắc phục",
        },
      },
    ],
  },
  {
    name: "no degree was written",
    scheme: "124-hd25",
    table: tableOf([member("Lê An", isRated("outstanding"), hasDegrees(null))]),
    findings: [],
  },
]);
