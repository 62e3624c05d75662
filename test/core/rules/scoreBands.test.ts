import { hasNumber, hasText, isRated, member, members } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scheme = "366-hd43";

testRule("score-bands", [
  {
    name: "valid case: each band at its lower bound, noise below it forgiven",
    scheme,
    table: tableOf([
      member("Lê An", isRated("outstanding"), hasNumber("total", 89.99999999999999)),
      member("Lê Bình", isRated("good"), hasNumber("total", 70)),
      member("Lê Chi", isRated("completed"), hasNumber("total", 50)),
      member("Lê Dung", isRated("failed"), hasNumber("total", 49.9)),
    ]),
    findings: [],
  },
  {
    name: "89.99 is not 90, with or without noise",
    scheme,
    table: tableOf([
      member("Lê An", isRated("outstanding"), hasNumber("total", 89.99000000000001)),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 89.99,
          level: "outstanding",
          byScore: "good",
          from: 90,
          below: null,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "without a total the two groups make it",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("general", 20), hasNumber("task", 45)),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("general", 1), cell("task", 1)],
        data: {
          score: 65,
          level: "good",
          byScore: "completed",
          from: 70,
          below: 90,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "a level below the points asks for its reason",
    scheme,
    table: tableOf([
      ...members(10, "Trần Lan", isRated("good"), hasNumber("total", 80)),
      member("Lê An", isRated("good"), hasNumber("total", 92)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 11), cell("total", 11)],
        data: {
          score: 92,
          level: "good",
          byScore: "outstanding",
          from: 70,
          below: 90,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "a note gives it",
    scheme,
    table: tableOf([
      member(
        "Lê An",
        isRated("completed"),
        hasNumber("total", 75),
        hasText("note", "Chậm tiến độ"),
      ),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 75,
          level: "completed",
          byScore: "good",
          from: 50,
          below: 70,
          because: null,
          note: "Chậm tiến độ",
        },
      },
    ],
  },
  {
    name: "so does a condition of the better level that the row breaks",
    scheme,
    table: tableOf([
      ...members(10, "Trần Lan", isRated("good"), hasNumber("total", 80)),
      member("Lê An", isRated("good"), hasNumber("total", 92), hasNumber("exceeded", 20)),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 11), cell("total", 11)],
        data: {
          score: 92,
          level: "good",
          byScore: "outstanding",
          from: 70,
          below: 90,
          because: "condition",
          note: "",
        },
      },
    ],
  },
  {
    name: "so does a cap that is reached",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("total", 92)),
      member("Lê Bình", isRated("good"), hasNumber("total", 80)),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 92,
          level: "good",
          byScore: "outstanding",
          from: 70,
          below: 90,
          because: "cap",
          note: "",
        },
      },
    ],
  },
  {
    name: "but not one of another base, which does not shrink with the good ones",
    scheme,
    parameters: { capBase: { value: "present", decision: "Quy chế số 01" } },
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("total", 92)),
      ...members(4, "Lê Bình", isRated("good"), hasNumber("total", 80)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 92,
          level: "good",
          byScore: "outstanding",
          from: 70,
          below: 90,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "so does a cause of the lowest level",
    scheme,
    table: tableOf([
      member("Lê An", isRated("failed"), hasNumber("total", 80), hasText("discipline", "Cảnh cáo")),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 80,
          level: "failed",
          byScore: "good",
          from: 0,
          below: 50,
          because: "failing",
          note: "",
        },
      },
    ],
  },
  {
    name: "a condition of a level above that of the points is no reason",
    scheme,
    table: tableOf([
      member("Lê An", isRated("completed"), hasNumber("total", 75), hasNumber("exceeded", 20)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 75,
          level: "completed",
          byScore: "good",
          from: 50,
          below: 70,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "with four good members left one more outstanding would break the cap",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("total", 92)),
      ...members(4, "Trần Lan", isRated("good"), hasNumber("total", 80)),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 92,
          level: "good",
          byScore: "outstanding",
          from: 70,
          below: 90,
          because: "cap",
          note: "",
        },
      },
    ],
  },
  {
    name: "with five it would not",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("total", 92)),
      ...members(5, "Trần Lan", isRated("good"), hasNumber("total", 80)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 92,
          level: "good",
          byScore: "outstanding",
          from: 70,
          below: 90,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "the cap is no reason for a level below good",
    scheme,
    table: tableOf([
      member("Lê An", isRated("completed"), hasNumber("total", 92)),
      member("Lê Bình", isRated("good"), hasNumber("total", 80)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 92,
          level: "completed",
          byScore: "outstanding",
          from: 50,
          below: 70,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "the lowest level with neither discipline nor too few tasks asks for its reason",
    scheme,
    table: tableOf([
      member("Lê An", isRated("failed"), hasNumber("total", 80), hasNumber("done", 100)),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 80,
          level: "failed",
          byScore: "good",
          from: 0,
          below: 50,
          because: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "too few tasks done are a cause of it",
    scheme,
    table: tableOf([
      member("Lê An", isRated("failed"), hasNumber("total", 80), hasNumber("done", 40)),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("total", 1)],
        data: {
          score: 80,
          level: "failed",
          byScore: "good",
          from: 0,
          below: 50,
          because: "failing",
          note: "",
        },
      },
    ],
  },
  {
    name: "the score as appraised stands above the total",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("total", 92), {
        roles: ["appraised"],
        set: (each) => ({ ...each, appraised: { kind: "number", value: 65 } }),
      }),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("appraised", 1), cell("total", 1)],
        data: {
          score: 65,
          level: "good",
          byScore: "completed",
          from: 70,
          below: 90,
          because: null,
          note: "",
        },
      },
    ],
  },
]);
