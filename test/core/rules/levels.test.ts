import { hasUnknownRating, isRated, isSaidToBe, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scheme = "124-hd25";

testRule("levels", [
  {
    name: "valid case",
    scheme,
    table: tableOf([member("Lê An", isRated("good"), isRated("good", "self"))]),
    findings: [],
  },
  {
    name: "a final rating that is no level is an error, with the near miss offered as a fix",
    scheme,
    table: tableOf([member("Lê An", hasUnknownRating("Hoàn thành tố nhiệm vụ", "good"))]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1)],
        data: { rater: "final", written: "Hoàn thành tố nhiệm vụ", suggestion: "good" },
        fix: [{ at: cell("final", 1), to: "Hoàn thành tốt nhiệm vụ" }],
      },
    ],
  },
  {
    name: "without a near miss there is nothing to fix",
    scheme,
    table: tableOf([member("Lê An", hasUnknownRating("Loại B1"))]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1)],
        data: { rater: "final", written: "Loại B1", suggestion: null },
      },
    ],
  },
  {
    name: "another rater's cannot spoil the count",
    scheme,
    table: tableOf([member("Lê An", isRated("good"), hasUnknownRating("Khá", null, "staff"))]),
    findings: [
      {
        severity: "warning",
        at: [cell("staff", 1)],
        data: { rater: "staff", written: "Khá", suggestion: null },
      },
    ],
  },
  {
    name: "an exempt member's words are no rating",
    scheme,
    table: tableOf([
      member("Lê An", hasUnknownRating("Miễn xếp loại"), isSaidToBe("exempt", "Miễn sinh hoạt")),
    ]),
    findings: [],
  },
]);
