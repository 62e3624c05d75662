import { hasText, hasUnknownRating, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

testRule("staff-link", [
  {
    name: "valid case: the same, lower, none, or not to be read",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good"), isRated("good", "staff")),
      member("Lê Bình", isRated("good"), isRated("outstanding", "staff")),
      member("Lê Chi", isRated("good")),
      member("Lê Dung", isRated("good"), hasUnknownRating("Khá", null, "staff")),
    ]),
    findings: [],
  },
  {
    name: "under the guidance of 2019 the staff rating is a bound, known at second hand",
    scheme: "132-hd21",
    table: tableOf([member("Lê An", isRated("good"), isRated("completed", "staff"))]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("staff", 1)],
        data: { level: "good", staff: "completed", bound: true, note: "" },
      },
    ],
  },
  {
    name: "later it is what the rating rests on, and a note answers",
    scheme: "366-hd43",
    table: tableOf([
      member(
        "Lê An",
        isRated("outstanding"),
        isRated("good", "staff"),
        hasText("note", "Có sáng kiến cấp tỉnh"),
      ),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("staff", 1)],
        data: {
          level: "outstanding",
          staff: "good",
          bound: false,
          note: "Có sáng kiến cấp tỉnh",
        },
      },
    ],
  },
]);
