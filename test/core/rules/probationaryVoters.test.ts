import {
  becameOfficial,
  cell,
  hasText,
  isRated,
  members,
  tableOf,
  testRule,
  wasAdmitted,
} from "../../support/table";

const scheme = "366-hd43";
const drafts = [
  ...members(14, "Lê An", isRated("good"), wasAdmitted("2010-01-01"), becameOfficial("2011-01-01")),
  ...members(2, "Lê Bình", isRated("good"), wasAdmitted("2025-01-01")),
];

testRule("probationary-voters", [
  {
    name: "valid case",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts, {
      saying: ["Số phiếu phát ra: 14", "Đảng viên dự bị dự họp, không biểu quyết: 2."],
    }),
    findings: [],
  },
  {
    name: "a text has them vote",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts, { saying: ["Có 2 đảng viên dự bị tham gia biểu quyết."] }),
    findings: [
      {
        severity: "error",
        at: ["A200"],
        data: { name: null, voters: 2, issued: null, official: null },
      },
    ],
  },
  {
    name: "as many ballots as members of both kinds is a question",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts, { saying: ["Số phiếu phát ra: 16"] }),
    findings: [
      {
        severity: "warning",
        at: ["A200"],
        data: { name: null, voters: null, issued: 16, official: 14 },
      },
    ],
  },
  {
    name: "a column marks a probationary member as a voter",
    scheme,
    meeting: "2025-12-12",
    table: tableOf([
      ...members(1, "Lê An", isRated("good"), becameOfficial("2011-01-01"), hasText("voter", "x")),
      ...members(1, "Lê Bình", isRated("good"), wasAdmitted("2025-01-01"), hasText("voter", "x")),
      ...members(
        1,
        "Lê Cúc",
        isRated("good"),
        wasAdmitted("2025-01-01"),
        hasText("voter", "Không"),
      ),
    ]),
    findings: [
      {
        severity: "error",
        at: [cell("voter", 2)],
        data: { name: "Lê Bình 1", voters: null, issued: null, official: null },
      },
    ],
  },
  {
    name: "a list of voters names a probationary member",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts),
    voters: [tableOf(drafts.slice(0, 15), { purpose: "voters", sheet: "Cử tri" })],
    findings: [
      {
        severity: "error",
        at: [cell("name", 15)],
        data: { name: "Lê Bình 1", voters: null, issued: null, official: null },
      },
    ],
  },
]);
