import { hasNumber, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scored = (general: number, task: number, total: number) => [
  hasNumber("general", general),
  hasNumber("task", task),
  hasNumber("total", total),
];

testRule("score-sum", [
  {
    name: "valid case: binary fractions add up as people add them",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), ...scored(28.1, 61.3, 89.4)),
      member("Lê Bình", isRated("good"), hasNumber("general", 25), hasNumber("task", 50)),
    ]),
    findings: [],
  },
  {
    name: "a wrong total can be put right",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("good"), ...scored(27, 58.1, 86))]),
    findings: [
      {
        severity: "error",
        at: [cell("total", 1), cell("general", 1), cell("task", 1)],
        data: { general: 27, task: 58.1, sum: 85.1, total: 86 },
        fix: [{ at: cell("total", 1), to: 85.1 }],
      },
    ],
  },
]);
