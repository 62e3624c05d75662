import { hasNumber, hasText, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const shares = (done: number, exceeded: number, late: number) => [
  hasNumber("done", done),
  hasNumber("exceeded", exceeded),
  hasNumber("late", late),
];

testRule("conditions", [
  {
    name: "valid case: every condition just met",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("outstanding"), ...shares(100, 30, 0)),
      member("Lê Bình", isRated("good"), ...shares(100, 0, 0)),
      member("Lê Chi", isRated("completed"), ...shares(100, 0, 20)),
      member("Lê Dung", isRated("outstanding")),
    ]),
    findings: [],
  },
  {
    name: "too few tasks exceeded for the best level",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("outstanding"), ...shares(100, 20, 0))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("exceeded", 1)],
        data: {
          level: "outstanding",
          unmet: [{ share: "exceeded", value: 20, atLeast: 30, atMost: null }],
          fits: "lower",
          ofUnits: false,
          note: "",
        },
      },
    ],
  },
  {
    name: "before 2025 it takes half of them",
    scheme: "124-hd25",
    table: tableOf([member("Lê An", isRated("outstanding"), ...shares(100, 49, 0))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("exceeded", 1)],
        data: {
          level: "outstanding",
          unmet: [{ share: "exceeded", value: 49, atLeast: 50, atMost: null }],
          fits: "lower",
          ofUnits: false,
          note: "",
        },
      },
    ],
  },
  {
    name: "late tasks and a note that speaks of them",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), ...shares(100, 0, 5), hasText("note", "Do thiên tai")),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("late", 1)],
        data: {
          level: "good",
          unmet: [{ share: "late", value: 5, atLeast: null, atMost: 0 }],
          fits: "lower",
          ofUnits: false,
          note: "Do thiên tai",
        },
      },
    ],
  },
  {
    name: "between half and all of the tasks the text fits no level",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("completed"), ...shares(80, 0, 25))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("done", 1), cell("late", 1)],
        data: {
          level: "completed",
          unmet: [
            { share: "done", value: 80, atLeast: 100, atMost: null },
            { share: "late", value: 25, atLeast: null, atMost: 20 },
          ],
          fits: "none",
          ofUnits: false,
          note: "",
        },
      },
    ],
  },
  {
    name: "late tasks beyond those of the level alone leave a lower one",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("completed"), ...shares(100, 0, 25))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("late", 1)],
        data: {
          level: "completed",
          unmet: [{ share: "late", value: 25, atLeast: null, atMost: 20 }],
          fits: "lower",
          ofUnits: false,
          note: "",
        },
      },
    ],
  },
  {
    name: "below half is for the other rule",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("completed"), ...shares(40, 0, 0))]),
    findings: [],
  },
]);

testRule("failing-share", [
  {
    name: "valid case: half of the tasks done, or the lowest level given",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("completed"), hasNumber("done", 50)),
      member("Lê Bình", isRated("failed"), hasNumber("done", 30)),
    ]),
    findings: [],
  },
  {
    name: "fewer than half of the tasks done",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("completed"), hasNumber("done", 49.5))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("done", 1)],
        data: {
          level: "completed",
          unmet: [{ share: "done", value: 49.5, atLeast: 50, atMost: null }],
          fits: "failed",
          ofUnits: false,
          note: "",
        },
      },
    ],
  },
  {
    name: "of a collective it takes more",
    scheme: "366-hd43",
    table: tableOf(
      [
        member("Chi bộ 1", isRated("completed"), hasNumber("done", 69)),
        member("Chi bộ 2", isRated("completed"), hasNumber("done", 70)),
      ],
      { subject: "organisations" },
    ),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("done", 1)],
        data: {
          level: "completed",
          unmet: [{ share: "done", value: 69, atLeast: 70, atMost: null }],
          fits: "failed",
          ofUnits: false,
          note: "",
        },
      },
    ],
  },
]);
