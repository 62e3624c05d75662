import { hasText, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const disciplined = hasText("discipline", "01 đảng viên bị khiển trách");
const found = (nth: number, level: "outstanding" | "good") => ({
  severity: "warning" as const,
  at: [cell("final", nth), cell("discipline", nth)],
  data: {
    subject: "organisations" as const,
    discipline: "01 đảng viên bị khiển trách",
    level,
    note: "",
  },
});

testRule("discipline", [
  {
    name: "valid case: none",
    scheme: "366-hd43",
    table: tableOf([member("Chi bộ 1", isRated("outstanding"), hasText("discipline", "Không"))], {
      subject: "organisations",
    }),
    findings: [],
  },
  {
    name: "an organisation above the lowest level, reported once",
    scheme: "366-hd43",
    table: tableOf(
      [
        member("Chi bộ 1", isRated("outstanding"), disciplined),
        member("Chi bộ 2", isRated("good"), disciplined),
        member("Chi bộ 3", isRated("failed"), disciplined),
      ],
      { subject: "organisations" },
    ),
    findings: [found(1, "outstanding"), found(2, "good")],
  },
  {
    name: "the text of 2023 forbids only the best level",
    scheme: "124-hd25",
    table: tableOf(
      [
        member("Chi bộ 1", isRated("outstanding"), disciplined),
        member("Chi bộ 2", isRated("good"), disciplined),
      ],
      { subject: "organisations" },
    ),
    findings: [found(1, "outstanding")],
  },
]);
