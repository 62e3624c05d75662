import {
  cell,
  isNotRated,
  isRated,
  isSaidToBe,
  member,
  tableOf,
  testRule,
  wasAdmitted,
} from "../../support/table";

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
        severity: "warning",
        at: [cell("branch", 1), cell("admitted", 1)],
        data: {
          admitted: "2023-05-05",
          meeting: "2023-11-04",
          months: 6,
          reviewed: false,
          level: "good",
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
        at: [cell("branch", 1), cell("admitted", 1)],
        data: {
          admitted: "2025-08-01",
          meeting: "2025-12-12",
          months: 6,
          reviewed: false,
          level: "outstanding",
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
        at: [cell("branch", 1), cell("admitted", 1)],
        data: {
          admitted: "2021-07-28",
          meeting: "2021-12-17",
          months: 6,
          reviewed: true,
          level: "completed",
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
        at: [cell("branch", 1), cell("note", 1)],
        data: { admitted: null, meeting: null, months: 6, reviewed: false, level: "good" },
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
]);
