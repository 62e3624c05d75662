import type { IsoDate } from "../../../src/core/model/calendar";
import {
  isNotRated,
  isRated,
  isSaidToBe,
  member,
  wasAdmitted,
  wasAdmittedByDecision,
  wasAdmittedIn,
  hasText,
} from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

/** The day of admission, from a column that has the day of becoming official beside it. */
const wasAdmittedBeside = (date: IsoDate) => ({
  ...wasAdmitted(date),
  roles: ["admittedOfficial"] as const,
});

testRule("new-member", [
  {
    name: "valid case: admitted 05/5, six months are over on 05/11",
    scheme: "124-hd25",
    meeting: "2023-11-05",
    table: tableOf([member("Lê An", wasAdmitted("2023-05-05"), isRated("good"))]),
    findings: [],
  },
  {
    name: "one day less is too few",
    scheme: "124-hd25",
    meeting: "2023-11-04",
    table: tableOf([member("Lê An", wasAdmitted("2023-05-05"), isRated("good"))]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("admitted", 1)],
        data: {
          admitted: "2023-05-05",
          precision: "day",
          meeting: "2023-11-04",
          months: 6,
          reviewed: false,
          level: "good",
          decided: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "the article was read for 2025, so it is an error",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([member("Lê An", wasAdmitted("2025-08-01"), isRated("outstanding"))]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("admitted", 1)],
        data: {
          admitted: "2025-08-01",
          precision: "day",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "outstanding",
          decided: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "under the guidance of 2019 such a member is reviewed, yet not rated",
    scheme: "132-hd21",
    meeting: "2021-12-17",
    table: tableOf([member("Lê An", wasAdmitted("2021-07-28"), isRated("completed"))]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("admitted", 1)],
        data: {
          admitted: "2021-07-28",
          precision: "day",
          meeting: "2021-12-17",
          months: 6,
          reviewed: true,
          level: "completed",
          decided: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "words count where there is no date",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isSaidToBe("tooNew", "Mới kết nạp chưa đủ 6 tháng"), isRated("good")),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("note", 1)],
        data: {
          admitted: null,
          precision: "day",
          meeting: null,
          months: 6,
          reviewed: false,
          level: "good",
          decided: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "without a rating there is nothing to say",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([member("Lê An", wasAdmitted("2025-08-01"), isNotRated())]),
    findings: [],
  },
  {
    name: "an exempt member who is rated is no matter of this rule, even where the two dates lead apart",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([
      member(
        "Lê An",
        isSaidToBe("exempt", "Miễn sinh hoạt đảng"),
        wasAdmitted("2025-06-13"),
        wasAdmittedByDecision("2025-06-12"),
        isRated("good"),
      ),
    ]),
    findings: [],
  },
  {
    name: "valid case: both the decision and the ceremony are six months back",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([
      member(
        "Lê An",
        wasAdmitted("2025-06-12"),
        wasAdmittedByDecision("2025-05-20"),
        isRated("good"),
      ),
    ]),
    findings: [],
  },
  {
    name: "the decision is six months back and the ceremony is not: which one counts is not laid down, so it is asked",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([
      member(
        "Lê An",
        wasAdmitted("2025-06-13"),
        wasAdmittedByDecision("2025-06-12"),
        isRated("good"),
      ),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("admitted", 1), cell("admissionDecided", 1)],
        data: {
          admitted: "2025-06-13",
          precision: "day",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "good",
          decided: "2025-06-12",
          note: "",
        },
      },
    ],
  },
  {
    name: "without the ceremony's day, the decision's day alone is not judged",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([
      member("Lê An", wasAdmittedByDecision("2025-08-01"), isRated("good")),
      member("Lê Bình", wasAdmittedByDecision("2010-08-01"), isRated("good")),
    ]),
    findings: [],
  },
  {
    name: "a column that has the days of admission and of becoming official is shown as well",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([member("Lê An", wasAdmittedBeside("2025-08-01"), isRated("good"))]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("admittedOfficial", 1)],
        data: {
          admitted: "2025-08-01",
          precision: "day",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "good",
          decided: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "of two rows of one member, the first alone is asked about",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf(
      Array.from({ length: 2 }, () =>
        member(
          "Lê An",
          wasAdmitted("2025-06-13"),
          wasAdmittedByDecision("2025-06-12"),
          isRated("good"),
        ),
      ),
    ),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("admitted", 1), cell("admissionDecided", 1)],
        data: {
          admitted: "2025-06-13",
          precision: "day",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "good",
          decided: "2025-06-12",
          note: "",
        },
      },
    ],
  },
  {
    name: "a note answers that question",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([
      member(
        "Lê An",
        wasAdmitted("2025-06-13"),
        wasAdmittedByDecision("2025-06-12"),
        isRated("good"),
        hasText("note", "Tính từ ngày quyết định theo hướng dẫn của Đảng ủy"),
      ),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("admitted", 1), cell("admissionDecided", 1)],
        data: {
          admitted: "2025-06-13",
          precision: "day",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "good",
          decided: "2025-06-12",
          note: "Tính từ ngày quyết định theo hướng dẫn của Đảng ủy",
        },
      },
    ],
  },
  {
    name: "too new by the decision alone, which then cannot have come before the ceremony, is asked as well",
    scheme: "132-hd21",
    meeting: "2021-12-17",
    table: tableOf([
      member(
        "Lê An",
        wasAdmitted("2021-06-10"),
        wasAdmittedByDecision("2021-07-01"),
        isRated("good"),
      ),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("admitted", 1), cell("admissionDecided", 1)],
        data: {
          admitted: "2021-06-10",
          precision: "day",
          meeting: "2021-12-17",
          months: 6,
          reviewed: true,
          level: "good",
          decided: "2021-07-01",
          note: "",
        },
      },
    ],
  },
  {
    name: "too new by both dates is beyond doubt",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([
      member(
        "Lê An",
        wasAdmitted("2025-08-20"),
        wasAdmittedByDecision("2025-08-01"),
        isRated("good"),
      ),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("admitted", 1), cell("admissionDecided", 1)],
        data: {
          admitted: "2025-08-20",
          precision: "day",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "good",
          decided: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "a month whose every day is too late is beyond doubt; one that leaves it open is not judged here",
    scheme: "366-hd43",
    meeting: "2025-12-12",
    table: tableOf([
      member("Lê An", wasAdmittedIn("2025-07-01", "month"), isRated("good")),
      member("Lê Bình", wasAdmittedIn("2025-06-01", "month"), isRated("good")),
      member("Lê Chi", wasAdmittedIn("2025-01-01", "year"), isRated("good")),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("admitted", 1)],
        data: {
          admitted: "2025-07-01",
          precision: "month",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "good",
          decided: null,
          note: "",
        },
      },
    ],
  },
]);
