import { hasNumber, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

testRule("score-ranges", [
  {
    name: "valid case: the bounds themselves, and binary noise above them",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("outstanding"), hasNumber("general", 30), hasNumber("task", 70)),
      member("Lê Bình", isRated("failed"), hasNumber("general", 0), hasNumber("task", 0)),
      member("Lê Chi", isRated("good"), hasNumber("general", 30.000000000000004)),
    ]),
    findings: [],
  },
  {
    name: "each score stands in its own column",
    scheme: "366-hd43",
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        hasNumber("general", 31),
        hasNumber("task", -1),
        hasNumber("total", 100.5),
      ),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("general", 1)],
        data: { role: "general", value: 31, min: 0, max: 30 },
      },
      {
        severity: "error",
        at: [cell("task", 1)],
        data: { role: "task", value: -1, min: 0, max: 70 },
      },
      {
        severity: "error",
        at: [cell("total", 1)],
        data: { role: "total", value: 100.5, min: 0, max: 100 },
      },
    ],
  },
]);
