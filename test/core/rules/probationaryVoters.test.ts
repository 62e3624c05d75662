import {
  becameOfficial,
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
      { severity: "error", at: ["A200"], data: { voters: 2, issued: null, official: null } },
    ],
  },
  {
    name: "as many ballots as members of both kinds is a question",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts, { saying: ["Số phiếu phát ra: 16"] }),
    findings: [
      { severity: "warning", at: ["A200"], data: { voters: null, issued: 16, official: 14 } },
    ],
  },
]);
