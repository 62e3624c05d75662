import {
  hasErrorRating,
  hasText,
  hasUnknownRating,
  isNotRated,
  isRated,
  isSaidToBe,
  member,
} from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const unrated = (nth: number, name: string, severity: "error" | "warning", stated = "") => ({
  severity,
  at: [cell("final", nth)],
  data: { name, stated },
});

testRule("must-rate", [
  {
    name: "valid case: rated, or unrated with a reason, a note or a status",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isNotRated(), hasText("reason", "Đi học nước ngoài")),
      member("Lê Chi", isNotRated(), hasText("note", "Chờ hồ sơ")),
      member("Lê Dung", isNotRated(), isSaidToBe("transferred", "Chuyển sinh hoạt", "status")),
      member("Lê Em", isNotRated(), isSaidToBe("exempt", "Được miễn", "status")),
    ]),
    findings: [],
  },
  {
    name: "an empty rating and no word about it",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("good")), member("Lê Bình", isNotRated())]),
    findings: [unrated(2, "Lê Bình", "error")],
  },
  ...(["132-hd21", "366-hd43"] as const).map((scheme) => ({
    name: `sick and maternity leave are no reasons under ${scheme}`,
    scheme,
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isNotRated(), isSaidToBe("sick", "Nghỉ ốm", "status")),
      member("Lê Chi", isNotRated(), isSaidToBe("maternity", "Nghỉ thai sản", "reason")),
    ]),
    findings: [
      unrated(2, "Lê Bình", "warning", "Nghỉ ốm"),
      unrated(3, "Lê Chi", "warning", "Nghỉ thai sản"),
    ],
  })),
  {
    name: "whoever is still to be reviewed is rated later",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isNotRated(), isSaidToBe("sick", "Nghỉ ốm, chưa kiểm điểm")),
    ]),
    findings: [],
  },
  {
    name: "what the text of 2023 says of sick leave is not known",
    scheme: "124-hd25",
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isNotRated(), isSaidToBe("sick", "Nghỉ ốm", "status")),
    ]),
    findings: [],
  },
  {
    name: "a reason of capitals alone may mean several things",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isNotRated(), hasText("note", "ĐCSH")),
      member("Lê Chi", isNotRated(), hasText("note", "QĐ 12")),
      member("Lê Dung", isNotRated(), hasText("note", "TT"), hasText("reason", "Chờ hồ sơ")),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 2)],
        data: { name: "Lê Bình", stated: "ĐCSH", isShort: true },
      },
    ],
  },
  {
    name: "being official is no reason",
    scheme: "132-hd21",
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isNotRated(), isSaidToBe("official", "Chính thức", "status")),
    ]),
    findings: [unrated(2, "Lê Bình", "error")],
  },
  {
    name: "the article of 2023 is known at second hand",
    scheme: "124-hd25",
    table: tableOf([member("Lê An", isRated("good")), member("Lê Bình", isNotRated())]),
    findings: [unrated(2, "Lê Bình", "warning")],
  },
  {
    name: "what can't be read has a finding of its own",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", hasUnknownRating("Khá")),
      member("Lê Bình", hasErrorRating()),
      member("Lê Chi", isRated("good")),
    ]),
    findings: [],
  },
  {
    name: "a table still to be filled in is said once, elsewhere",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isNotRated()), member("Lê Bình", isNotRated())]),
    findings: [],
  },
]);
