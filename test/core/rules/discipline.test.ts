import { hasText, isRated, isSaidToBe, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

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
        at: [cell("final", 1), cell("discipline", 1)],
        data: { subject: "members", discipline: "Khiển trách", level: "good", note: "" },
      },
    ],
  },
  {
    name: "a remark tells of it as well as the column of its own",
    scheme,
    year: 2025,
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        hasText("note", "Bị kỷ luật khiển trách tháng 6/2025"),
        isSaidToBe("disciplined", "Bị kỷ luật khiển trách tháng 6/2025"),
      ),
      member("Lê Bình", isRated("good"), isSaidToBe("disciplined", "Bị cảnh cáo năm 2021")),
      member(
        "Lê Chi",
        isRated("good"),
        hasText("note", "Bị khiển trách. Đã khắc phục, chi bộ giữ mức này"),
        isSaidToBe("disciplined", "Bị khiển trách. Đã khắc phục, chi bộ giữ mức này"),
      ),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("note", 1)],
        data: {
          subject: "members",
          discipline: "Bị kỷ luật khiển trách tháng 6/2025",
          level: "good",
          note: "",
        },
      },
      {
        severity: "info",
        at: [cell("final", 3), cell("note", 3)],
        data: {
          subject: "members",
          discipline: "Bị khiển trách. Đã khắc phục, chi bộ giữ mức này",
          level: "good",
          note: "",
        },
      },
    ],
  },
  {
    name: "a remark as status or reason counts, one in any other column does not",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), isSaidToBe("disciplined", "Bị cảnh cáo", "status")),
      member("Lê Bình", isRated("good"), isSaidToBe("disciplined", "Bị khiển trách", "reason")),
      member("Lê Chi", isRated("good"), isSaidToBe("disciplined", "Bị khiển trách", "job")),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("status", 1)],
        data: { subject: "members", discipline: "Bị cảnh cáo", level: "good", note: "" },
      },
      {
        severity: "warning",
        at: [cell("final", 2), cell("reason", 2)],
        data: { subject: "members", discipline: "Bị khiển trách", level: "good", note: "" },
      },
    ],
  },
  {
    name: "a remark that names this year among others is of this one",
    scheme,
    year: 2025,
    table: tableOf([
      member(
        "Lê An",
        isRated("good"),
        isSaidToBe("disciplined", "Bị khiển trách năm 2021, cảnh cáo năm 2025", "status"),
      ),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("status", 1)],
        data: {
          subject: "members",
          discipline: "Bị khiển trách năm 2021, cảnh cáo năm 2025",
          level: "good",
          note: "",
        },
      },
    ],
  },
  {
    name: "without the year of the rating none is another",
    scheme,
    table: tableOf([
      member("Lê An", isRated("good"), isSaidToBe("disciplined", "Cảnh cáo năm 2021", "status")),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("status", 1)],
        data: { subject: "members", discipline: "Cảnh cáo năm 2021", level: "good", note: "" },
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
        at: [cell("final", 1), cell("discipline", 1)],
        data: {
          subject: "members",
          discipline: "Khiển trách",
          level: "completed",
          note: "Vi phạm năm 2022, ở đơn vị cũ",
        },
      },
    ],
  },
]);
