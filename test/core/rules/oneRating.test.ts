import { hasText, isRated, member, wasAdmitted, wasBorn } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

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
    name: "namesakes of one day of admission with different posts are two people",
    scheme: "366-hd43",
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        wasAdmitted("2010-02-03"),
        hasText("partyPosition", "Bí thư"),
      ),
      member(
        "Lê An",
        isRated("good"),
        wasAdmitted("2010-02-03"),
        hasText("partyPosition", "Đảng viên"),
      ),
    ]),
    findings: [],
  },
  {
    name: "the name, or a day of admission with it, leaves a doubt that a card number does not",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), wasAdmitted("2010-02-03")),
      member("Lê An", isRated("good"), wasAdmitted("2010-02-03")),
      member("Lê Chi", isRated("good")),
      member("Lê Chi", isRated("good")),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("name", 2), cell("name", 1)],
        data: { name: "Lê An", firstRow: 9, firstSheet: null, sameBy: "admitted" },
      },
      {
        severity: "warning",
        at: [cell("name", 4), cell("name", 3)],
        data: { name: "Lê Chi", firstRow: 11, firstSheet: null, sameBy: "name" },
      },
    ],
  },
  {
    name: "neither does a date of birth",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), wasBorn("1980-01-01")),
      member("Lê An", isRated("good"), wasBorn("1980-01-01")),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("name", 2), cell("name", 1)],
        data: { name: "Lê An", firstRow: 9, firstSheet: null, sameBy: "birth" },
      },
    ],
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
        data: { name: "Đỗ Thị Hoà", firstRow: 9, firstSheet: null, sameBy: "code" },
      },
    ],
  },
]);
