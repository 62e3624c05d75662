import { cell, hasText, isRated, member, tableOf, testRule, wasBorn } from "../../support/table";

testRule("one-rating", [
  {
    name: "valid case",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("good")), member("Lê Bình", isRated("good"))]),
    findings: [],
  },
  {
    name: "namesakes with different dates of birth are two people",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), wasBorn("1980-01-01")),
      member("Lê An", isRated("good"), wasBorn("1981-01-01")),
    ]),
    findings: [],
  },
  {
    name: "the later row is the one to look at",
    scheme: "366-hd43",
    table: tableOf([
      member("Đỗ Thị Hòa", isRated("good"), hasText("code", "04.103272")),
      member("Lê Bình", isRated("good"), hasText("code", "04.103273")),
      member("Đỗ Thị Hoà", isRated("outstanding"), hasText("code", "04.103272")),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("name", 3), cell("name", 1)],
        data: { name: "Đỗ Thị Hoà", firstRow: 9, sameBy: "code" },
      },
    ],
  },
]);
