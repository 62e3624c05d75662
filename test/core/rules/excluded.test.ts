import { isNotRated, isRated, isSaidToBe, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const exempt = isSaidToBe("exempt", "Miễn công tác và sinh hoạt đảng");
const suspended = isSaidToBe("suspended", "Đình chỉ sinh hoạt đảng", "status");

testRule("excluded", [
  {
    name: "valid case",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("good")), member("Lê Bình", isNotRated(), exempt)]),
    findings: [],
  },
  {
    name: "an exempt member is rated, against an article that was read",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("completed"), exempt)]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("note", 1)],
        data: { reason: "exempt", level: "completed" },
      },
    ],
  },
  {
    name: "a suspended member is rated",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("good"), suspended)]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("status", 1)],
        data: { reason: "suspended", level: "good" },
      },
    ],
  },
  {
    name: "in 2018 suspended members were rated",
    scheme: "132-hd16",
    table: tableOf([member("Lê An", isRated("good"), suspended)]),
    findings: [],
  },
  {
    name: "the article of 2023 was read, so it is an error",
    scheme: "124-hd25",
    table: tableOf([member("Lê An", isRated("good"), exempt)]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("note", 1)],
        data: { reason: "exempt", level: "good" },
      },
    ],
  },
]);
