import { hasNumber, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const points = (general: number, task: number, bonus: number, total: number) => [
  hasNumber("general", general),
  hasNumber("task", task),
  hasNumber("bonus", bonus),
  hasNumber("total", total),
];

testRule("bonus-points", [
  {
    name: "valid case: a column that nobody uses",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("good"), ...points(25, 60, 0, 85))]),
    findings: [],
  },
  {
    name: "points beyond the two groups are pointed out once",
    scheme: "366-hd43",
    table: tableOf(
      [
        member("Lê An", isRated("good"), ...points(25, 60, 2, 87)),
        member("Lê Bình", isRated("good"), ...points(25, 60, 1, 86)),
      ],
      { headers: { bonus: "Điểm / Thưởng (TĐ 7đ)" } },
    ),
    findings: [{ severity: "info", at: [cell("bonus", 0)], data: { header: "Thưởng (TĐ 7đ)" } }],
  },
]);

testRule("score-sum", [
  {
    name: "a total with or without the bonus",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), ...points(25, 60, 2, 87)),
      member("Lê Bình", isRated("good"), ...points(25, 60, 2, 85)),
    ]),
    findings: [],
  },
  {
    name: "a total that is neither",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("good"), ...points(25, 60, 2, 86))]),
    findings: [
      {
        severity: "error",
        at: [cell("total", 1), cell("general", 1), cell("task", 1)],
        data: { general: 25, task: 60, sum: 85, total: 86 },
        fix: [{ at: cell("total", 1), to: 85 }],
      },
    ],
  },
]);
