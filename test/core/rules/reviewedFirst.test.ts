import { hasText, isNotRated, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const reviewed = (written: string) => hasText("reviewed", written);
const found = (nth: number, written: string) => ({
  severity: "warning" as const,
  at: [cell("final", nth), cell("reviewed", nth)],
  data: { written, level: "good" as const, note: "" },
});

testRule("reviewed-first", [
  {
    name: "valid case: reviewed, or neither reviewed nor rated",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good"), reviewed("X")),
      member("Lê Bình", isRated("good"), reviewed("Đã kiểm điểm")),
      member("Lê Chi", isNotRated(), reviewed("Chưa")),
    ]),
    findings: [],
  },
  {
    name: "not ticked where others are, or said not to be",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good"), reviewed("X")),
      member("Lê Bình", isRated("good"), reviewed("")),
      member("Lê Chi", isRated("good"), reviewed("Chưa kiểm điểm")),
    ]),
    findings: [found(2, ""), found(3, "Chưa kiểm điểm")],
  },
  {
    name: "an empty cell says nothing where nobody is ticked",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("good"), reviewed(""))]),
    findings: [],
  },
  {
    name: "a table without the column",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("good"))]),
    findings: [],
  },
]);
