import { hasNumber, hasText, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

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
    name: "so may one whose own name says that it is a base branch",
    scheme,
    table: tableOf([awarded], { branch: "CHI BỘ CƠ SỞ TRẠM Y TẾ XÃ HÒA AN" }),
    findings: [],
  },
  {
    name: "a higher award, or one for five years, is the higher committee's to give, whatever the branch",
    scheme,
    parameters: { branchKind: { value: "base", decision: "" } },
    table: tableOf([
      member("Lê An", isRated("outstanding"), hasText("commendation", "Tặng Bằng khen")),
      member(
        "Lê Bình",
        isRated("outstanding"),
        hasText("commendation", "Tặng Giấy khen 5 năm liền"),
      ),
      member("Lê Chi", isRated("outstanding"), hasText("commendation", "Đề nghị tặng Bằng khen")),
    ]),
    findings: [1, 2].map((nth) => ({
      severity: "error",
      at: [cell("commendation", nth)],
      data: {
        written: nth === 1 ? "Tặng Bằng khen" : "Tặng Giấy khen 5 năm liền",
        reason: "higherAward",
        years: null,
        required: 5,
        local: null,
      },
    })),
  },
  {
    name: "a subordinate branch only proposes",
    scheme,
    parameters: { branchKind: { value: "subordinate", decision: "Quyết định số 7-QĐ/ĐU" } },
    table: tableOf([awarded]),
    findings: [
      {
        severity: "error",
        at: [cell("commendation", 1)],
        data: {
          written: "Tặng giấy khen",
          reason: "onlyProposes",
          years: null,
          required: null,
          local: "Quyết định số 7-QĐ/ĐU",
        },
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
        data: {
          written: "Tặng giấy khen",
          reason: "unknownBranch",
          years: null,
          required: null,
          local: null,
        },
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
          local: null,
        },
      },
    ],
  },
]);
