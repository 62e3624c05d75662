import {
  hasErrorRating,
  hasText,
  hasUnknownRating,
  isNotRated,
  isRated,
  member,
} from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const proposed = hasText("commendation", "Giấy khen");

testRule("commendation", [
  {
    name: "valid case: outstanding, not proposed, or not to be read",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("outstanding"), proposed),
      ...["Không", "Không đề nghị", "Chưa đề nghị", "Không có", "k", "—", "0"].map((none) =>
        member(`Lê Bình ${none}`, isRated("good"), hasText("commendation", none)),
      ),
      member("Lê Chi", hasUnknownRating("Khá"), proposed),
      member("Lê Dung", hasErrorRating(), proposed),
    ]),
    findings: [],
  },
  {
    name: "what is given at any time of the year needs no level",
    scheme: "366-hd43",
    table: tableOf(
      [
        "Giấy khen đột xuất",
        "Giấy khen chuyên đề học tập và làm theo Bác",
        "Huy hiệu 30 năm tuổi đảng",
      ].map((award) => member("Lê An", isRated("good"), hasText("commendation", award))),
    ),
    findings: [],
  },
  {
    name: "as its heading may say",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("good"), proposed)], {
      headers: { commendation: "Khen thưởng đột xuất" },
    }),
    findings: [],
  },
  {
    name: "the guidance of May 2026 was not read",
    scheme: "366-hd43",
    meeting: "2026-12-12",
    table: tableOf([member("Lê An", isRated("good"), proposed)]),
    findings: [
      {
        severity: "warning",
        at: [cell("commendation", 1), cell("final", 1)],
        data: { subject: "members", level: "good", written: "Giấy khen" },
      },
    ],
  },
  {
    name: "an organisation that is not outstanding",
    scheme: "366-hd43",
    table: tableOf([member("Chi bộ 1", isRated("good"), proposed)], { subject: "organisations" }),
    findings: [
      {
        severity: "error",
        at: [cell("commendation", 1), cell("final", 1)],
        data: { subject: "organisations", level: "good", written: "Giấy khen" },
      },
    ],
  },
  {
    name: "proposed with a lower level, or with none",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), proposed),
      member("Lê Bình", isNotRated(), proposed),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("commendation", 1), cell("final", 1)],
        data: { subject: "members", level: "good", written: "Giấy khen" },
      },
      {
        severity: "error",
        at: [cell("commendation", 2), cell("final", 2)],
        data: { subject: "members", level: null, written: "Giấy khen" },
      },
    ],
  },
  {
    name: "the guidance of 2019 was read: who is commended is chosen among the outstanding",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("good"), proposed)]),
    findings: [
      {
        severity: "error",
        at: [cell("commendation", 1), cell("final", 1)],
        data: { subject: "members", level: "good", written: "Giấy khen" },
      },
    ],
  },
  {
    name: "the guidance on commendation of 2021 was not read",
    scheme: "124-hd25",
    table: tableOf([member("Lê An", isRated("good"), proposed)]),
    findings: [
      {
        severity: "warning",
        at: [cell("commendation", 1), cell("final", 1)],
        data: { subject: "members", level: "good", written: "Giấy khen" },
      },
    ],
  },
]);
