import { hasNumber, hasText, isRated, isSaidToBe, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

testRule("sick-leave", [
  {
    name: "valid case: under three months, or not above the bar",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("sickMonths", 2.5)),
      member("Lê Bình", isRated("completed"), hasNumber("sickMonths", 4)),
    ]),
    findings: [],
  },
  {
    name: "three months bar good and above; a note does not answer an article that was read",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("sickMonths", 3), hasText("note", "Có giấy")),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("sickMonths", 1)],
        data: { months: 3, limit: 3, level: "good", notAbove: "completed", note: "Có giấy" },
      },
    ],
  },
  {
    name: "months in words",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("outstanding"), isSaidToBe("sick", "Nghỉ ốm 04 tháng", "status")),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("status", 1)],
        data: { months: 4, limit: 3, level: "outstanding", notAbove: "completed", note: "" },
      },
    ],
  },
  {
    name: "months of two digits and with a fraction",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good"), isSaidToBe("sick", "Nghỉ ốm 12 tháng", "status")),
      member("Lê Bình", isRated("good"), isSaidToBe("sick", "Nghỉ ốm 2,5 tháng", "status")),
      member("Lê Chi", isRated("good"), isSaidToBe("sick", "Nghỉ ốm 3.5tháng", "status")),
      member("Lê Dung", isRated("good"), isSaidToBe("sick", "Nghỉ ốm 10,25 tháng", "status")),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("status", 1)],
        data: { months: 12, limit: 3, level: "good", notAbove: "completed", note: "" },
      },
      {
        severity: "error",
        at: [cell("final", 3), cell("status", 3)],
        data: { months: 3.5, limit: 3, level: "good", notAbove: "completed", note: "" },
      },
      {
        severity: "error",
        at: [cell("final", 4), cell("status", 4)],
        data: { months: 10.25, limit: 3, level: "good", notAbove: "completed", note: "" },
      },
    ],
  },
  {
    name: "sick leave without a number, and months of anything else, bar nothing",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good"), isSaidToBe("sick", "Nghỉ ốm dài ngày")),
      member("Lê Bình", isRated("good"), isSaidToBe("official", "Chính thức được 8 tháng")),
      member("Lê Chi", isRated("good")),
    ]),
    findings: [],
  },
  {
    name: "the months of the sick leave count, not those of another status before it",
    scheme: "132-hd21",
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        isSaidToBe("official", "Chính thức được 8 tháng"),
        isSaidToBe("sick", "Nghỉ ốm 4 tháng", "status"),
      ),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("final", 1), cell("status", 1)],
        data: { months: 4, limit: 3, level: "good", notAbove: "completed", note: "" },
      },
    ],
  },
  {
    name: "where the text was not read it is a reminder",
    scheme: "124-hd25",
    table: tableOf([member("Lê An", isRated("good"), hasNumber("sickMonths", 5))]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("sickMonths", 1)],
        data: { months: 5, limit: 3, level: "good", notAbove: null, note: "" },
      },
    ],
  },
  {
    name: "since 2025 the rating rests on the work done, so there is no bar but a reminder",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good"), hasNumber("sickMonths", 5)),
      member("Lê Bình", isRated("good"), hasNumber("sickMonths", 2)),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("sickMonths", 1)],
        data: { months: 5, limit: 3, level: "good", notAbove: null, note: "" },
      },
    ],
  },
  {
    name: "a note that says so needs no reminder",
    scheme: "366-hd43",
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        hasNumber("sickMonths", 5),
        hasText("note", "Xếp loại theo kết quả làm việc thực tế"),
      ),
    ]),
    findings: [],
  },
]);
