import { cell, hasText, isRated, member, tableOf, testRule } from "../../support/table";

const scheme = "366-hd43";

testRule("discipline", [
  {
    name: "valid case: none, said to be none, or the lowest level",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isRated("good"), hasText("discipline", "Không")),
      member("Lê Chi", isRated("good"), hasText("discipline", "Không bị kỷ luật")),
      member("Lê Dung", isRated("good"), hasText("discipline", "-")),
      member("Lê Em", isRated("failed"), hasText("discipline", "Cảnh cáo")),
    ]),
    findings: [],
  },
  {
    name: "a level above the lowest is a question",
    scheme,
    table: tableOf([member("Lê An", isRated("good"), hasText("discipline", "Khiển trách"))]),
    findings: [
      {
        severity: "warning",
        at: [cell("branch", 1), cell("discipline", 1)],
        data: { discipline: "Khiển trách", level: "good", note: "" },
      },
    ],
  },
  {
    name: "which a note answers",
    scheme,
    table: tableOf([
      member(
        "Lê An",
        isRated("completed"),
        hasText("discipline", "Khiển trách"),
        hasText("note", "Vi phạm năm 2022, ở đơn vị cũ"),
      ),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("branch", 1), cell("discipline", 1)],
        data: {
          discipline: "Khiển trách",
          level: "completed",
          note: "Vi phạm năm 2022, ở đơn vị cũ",
        },
      },
    ],
  },
]);
