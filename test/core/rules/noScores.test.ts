import { hasNumber, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

testRule("no-scores", [
  {
    name: "valid case",
    scheme: "124-hd25",
    table: tableOf([member("Lê An", isRated("good"))]),
    findings: [],
  },
  {
    name: "points in a year that has none are said once, at their headers",
    scheme: "124-hd25",
    table: tableOf(
      [
        member("Lê An", isRated("good"), hasNumber("total", 80)),
        member("Lê Bình", isRated("good"), hasNumber("total", 85)),
      ],
      { headers: { total: "Tổng điểm" } },
    ),
    findings: [{ severity: "info", at: [cell("total", 0)], data: { headers: ["Tổng điểm"] } }],
  },
]);
