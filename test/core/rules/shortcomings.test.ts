import { hasText, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const fixed = (written: string) => hasText("shortcomings", written);
const found = (nth: number, written: string) => ({
  severity: "warning" as const,
  at: [cell("final", nth), cell("shortcomings", nth)],
  data: { written, level: "outstanding" as const, required: 100, note: "" },
});

testRule("shortcomings", [
  {
    name: "valid case: all fixed, none there, or nothing said",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("outstanding"), fixed("100%")),
      member("Lê Bình", isRated("outstanding"), fixed("Đã khắc phục")),
      member("Lê Chi", isRated("outstanding"), fixed("Không có")),
      member("Lê Dung", isRated("outstanding")),
      member("Lê Em", isRated("good"), fixed("Chưa khắc phục")),
    ]),
    findings: [],
  },
  {
    name: "a share below, or words that say so",
    scheme: "366-hd43",
    table: tableOf([
      member("Lê An", isRated("outstanding"), fixed("99%")),
      member("Lê Bình", isRated("outstanding"), fixed("Đang khắc phục")),
      member("Lê Chi", isRated("outstanding"), fixed("Chưa")),
    ]),
    findings: [found(1, "99%"), found(2, "Đang khắc phục"), found(3, "Chưa")],
  },
  {
    name: "a number is a share only under a heading that says so",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("outstanding"), fixed("2"))]),
    findings: [],
  },
  {
    name: "as under this one",
    scheme: "366-hd43",
    table: tableOf([member("Lê An", isRated("outstanding"), fixed("80"))], {
      headers: { shortcomings: "Tỷ lệ khắc phục hạn chế, khuyết điểm (%)" },
    }),
    findings: [found(1, "80")],
  },
]);
