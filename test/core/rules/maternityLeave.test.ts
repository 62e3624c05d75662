import { hasText, isNotRated, isRated, isSaidToBe, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

testRule("maternity-leave", [
  {
    name: "valid case: the row says what the rating is based on, or there is no rating",
    scheme: "366-hd43",
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        isSaidToBe("maternity", "Nghỉ thai sản, xếp loại theo thời gian làm việc thực tế"),
      ),
      member("Lê Bình", isNotRated(), isSaidToBe("maternity", "Nghỉ thai sản")),
    ]),
    findings: [],
  },
  {
    name: "rated after maternity leave",
    scheme: "366-hd43",
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        isSaidToBe("maternity", "Nghỉ thai sản", "status"),
        hasText("note", "Từ tháng 3"),
      ),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), cell("status", 1)],
        data: { written: "Nghỉ thai sản", level: "good", note: "Từ tháng 3" },
      },
    ],
  },
]);
