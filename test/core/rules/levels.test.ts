import type { Role } from "../../../src/core/model/role";
import {
  hasUnclearMark,
  hasUnknownRating,
  isRated,
  isSaidToBe,
  member,
} from "../../support/member";
import { testRule, type PlainFinding } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scheme = "124-hd25";

/** The question about a word, which is an error if a final rating is among its cells. */
function question(written: string, ...cells: readonly (readonly [Role, number])[]): PlainFinding {
  const isFinal = cells.some(([role]) => role === "final");
  return {
    severity: "error",
    at: cells.map(([role, nth]) => cell(role, nth)),
    data: { written, cells: cells.length, isFinal, suggestion: null, legend: null },
  };
}

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
    name: "any other word is asked about once, with all its cells and without its points",
    scheme,
    table: tableOf([
      member("Lê An", hasUnknownRating("Loại B1")),
      member("Lê Bình", hasUnknownRating("LOẠI  B1"), hasUnknownRating("A+", null, "self")),
      member("Lê Chi", hasUnknownRating("85 điểm - B"), hasUnknownRating("A", null, "self")),
      member("Lê Dũng", hasUnknownRating("B (nghỉ ốm)"), hasUnknownRating("B", null, "self")),
    ]),
    findings: [
      question("Loại B1", ["final", 1], ["final", 2]),
      { ...question("A+", ["self", 2]), severity: "warning" },
      { ...question("A", ["self", 3]), severity: "warning" },
      question("B", ["final", 3], ["self", 4], ["final", 4]),
    ],
  },
  {
    name: "an unclear mark is reported where it is",
    scheme,
    table: tableOf([member("Lê An", hasUnclearMark("?", "good", 25))]),
    findings: [
      {
        severity: "error",
        at: ["Z10"],
        data: { rater: "final", written: "?", suggestion: "good" },
      },
    ],
  },
  {
    name: "another rater's cannot spoil the count",
    scheme,
    table: tableOf([member("Lê An", isRated("good"), hasUnknownRating("Khá", null, "staff"))]),
    findings: [
      {
        ...question("Khá", ["staff", 1]),
        severity: "warning",
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
