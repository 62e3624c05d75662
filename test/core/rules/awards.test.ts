import { cell, hasNumber, hasText, isRated, member, tableOf, testRule } from "../../support/table";

const scheme = "366-hd43";
const awarded = member("Lê An", isRated("outstanding"), hasText("commendation", "Tặng giấy khen"));

testRule("awards", [
  {
    name: "valid case: a proposal, by its words or by its column",
    scheme,
    table: tableOf(
      [
        member("Lê An", isRated("outstanding"), hasText("commendation", "Đề nghị tặng Giấy khen")),
        member("Lê Bình", isRated("outstanding"), hasText("commendation", "Giấy khen")),
      ],
      { headers: { commendation: "Khen thưởng" } },
    ),
    findings: [],
  },
  {
    name: "under a column of proposals every word is one",
    scheme,
    table: tableOf([awarded], { headers: { commendation: "Đề nghị khen thưởng" } }),
    findings: [],
  },
  {
    name: "a base branch may award",
    scheme,
    parameters: { branchKind: { value: "base", decision: "" } },
    table: tableOf([awarded]),
    findings: [],
  },
  {
    name: "a subordinate branch only proposes",
    scheme,
    parameters: { branchKind: { value: "subordinate", decision: "" } },
    table: tableOf([awarded]),
    findings: [
      {
        severity: "error",
        at: [cell("commendation", 1)],
        data: { written: "Tặng giấy khen", reason: "onlyProposes", years: null, required: null },
      },
    ],
  },
  {
    name: "where nobody says which it is, it is a question",
    scheme,
    table: tableOf([awarded]),
    findings: [
      {
        severity: "warning",
        at: [cell("commendation", 1)],
        data: { written: "Tặng giấy khen", reason: "unknownBranch", years: null, required: null },
      },
    ],
  },
  {
    name: "five years take five years",
    scheme,
    table: tableOf([
      member(
        "Lê An",
        isRated("outstanding"),
        hasText("commendation", "Đề nghị tặng Bằng khen (5 năm liền)"),
        hasNumber("outstandingYears", 4),
      ),
      member(
        "Lê Bình",
        isRated("outstanding"),
        hasText("commendation", "Đề nghị tặng Bằng khen"),
        hasNumber("outstandingYears", 5),
      ),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("commendation", 1), cell("outstandingYears", 1)],
        data: {
          written: "Đề nghị tặng Bằng khen (5 năm liền)",
          reason: "years",
          years: 4,
          required: 5,
        },
      },
    ],
  },
]);
