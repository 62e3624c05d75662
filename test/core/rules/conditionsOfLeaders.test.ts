import { hasNumber, hasText, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const leads = hasText("job", "Trưởng phòng");
const scheme = "366-hd43";

testRule("conditions", [
  {
    name: "the text on leaders does not ask for every task on time",
    scheme,
    table: tableOf([
      member("Lê An", isRated("outstanding"), leads, hasNumber("late", 10)),
      member("Lê Bình", isRated("outstanding"), leads, hasNumber("exceeded", 30)),
    ]),
    findings: [],
  },
  {
    name: "that on the others does",
    scheme,
    table: tableOf([member("Lê An", isRated("outstanding"), hasNumber("late", 10))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("late", 1)],
        data: {
          level: "outstanding",
          unmet: [{ share: "late", value: 10, atLeast: null, atMost: 0 }],
          fits: "lower",
          ofUnits: false,
          note: "",
        },
      },
    ],
  },
  {
    name: "a leader's shares are those of the units",
    scheme,
    table: tableOf([member("Lê An", isRated("outstanding"), leads, hasNumber("exceeded", 29))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("exceeded", 1)],
        data: {
          level: "outstanding",
          unmet: [{ share: "exceeded", value: 29, atLeast: 30, atMost: null }],
          fits: "lower",
          ofUnits: true,
          note: "",
        },
      },
    ],
  },
]);

const failing = (
  share: "done" | "unitsFailed" | "lowConfidence",
  value: number,
  ofUnits = true,
) => ({
  level: "good" as const,
  unmet: [
    share === "done"
      ? { share, value, atLeast: ofUnits ? 70 : 50, atMost: null }
      : { share, value, atLeast: null, atMost: 50 },
  ],
  fits: "failed" as const,
  ofUnits: ofUnits && share === "done",
  note: "",
});

testRule("failing-share", [
  {
    name: "valid case: every bound just kept",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), leads, hasNumber("done", 70)),
      member("Lê Bình", isRated("good"), leads, hasNumber("unitsFailed", 50)),
      member("Lê Chi", isRated("good"), leads, hasNumber("lowConfidence", 50)),
      member("Lê Dung", isRated("good"), hasNumber("done", 50)),
      member("Lê Em", isRated("good"), hasNumber("lowConfidence", 51)),
    ]),
    findings: [],
  },
  {
    name: "every bound just broken",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), leads, hasNumber("done", 69)),
      member("Lê Bình", isRated("good"), leads, hasNumber("unitsFailed", 51)),
      member("Lê Chi", isRated("good"), leads, hasNumber("lowConfidence", 51)),
      member("Lê Dung", isRated("good"), hasNumber("done", 49)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 4), cell("done", 4)],
        data: failing("done", 49, false),
      },
      { severity: "warning", at: [cell("final", 1), cell("done", 1)], data: failing("done", 69) },
      {
        severity: "warning",
        at: [cell("final", 2), cell("unitsFailed", 2)],
        data: failing("unitsFailed", 51),
      },
      {
        severity: "warning",
        at: [cell("final", 3), cell("lowConfidence", 3)],
        data: failing("lowConfidence", 51),
      },
    ],
  },
  {
    name: "the column of the units counts before the leader's own tasks",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), leads, hasNumber("done", 100), hasNumber("unitsDone", 60)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("unitsDone", 1)],
        data: failing("done", 60),
      },
    ],
  },
]);
