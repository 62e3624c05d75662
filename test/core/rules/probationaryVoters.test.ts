import { hasBallots } from "../../support/ballotTraits";
import {
  becameOfficial,
  hasText,
  isRated,
  member,
  members,
  wasAdmitted,
} from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

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
  {
    name: "a list that marks some of its entries has only those vote",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts),
    voters: [
      tableOf(
        [
          member("Lê An 1", hasText("voter", "x")),
          member("Lê Bình 1"),
          member("Lê Bình 2", hasText("voter", "x")),
        ],
        { purpose: "voters", sheet: "Cử tri" },
      ),
    ],
    findings: [
      {
        severity: "error",
        at: [cell("name", 3)],
        data: { name: "Lê Bình 2", voters: null, issued: null, official: null },
      },
    ],
  },
  {
    name: "the most ballots that any text or column names are compared",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts, {
      saying: ["Kết quả lần 1: số phiếu hợp lệ: 14", "Số phiếu phát ra: 14"],
    }),
    ballots: tableOf(
      [
        member("Lê An 1", hasBallots(15, 15, 15, 0)),
        member("Lê An 2", hasBallots(16, 16, 16, 0)),
        member("Lê An 3", hasBallots(14, 14, 14, 0)),
      ],
      { purpose: "ballots", sheet: "Kiểm phiếu" },
    ),
    findings: [
      {
        severity: "warning",
        at: [cell("issued", 0)],
        data: { name: null, voters: null, issued: 16, official: 14 },
      },
    ],
  },
  {
    name: "once somebody is named, the number of ballots asks nothing more",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts, {
      saying: ["Có 2 đảng viên dự bị tham gia biểu quyết.", "Số phiếu phát ra: 16"],
    }),
    findings: [
      {
        severity: "error",
        at: ["A200"],
        data: { name: null, voters: 2, issued: null, official: null },
      },
    ],
  },
  {
    name: "members summoned have a rule of their own",
    scheme,
    meeting: "2025-12-12",
    table: tableOf(drafts, {
      saying: ["Đảng viên chính thức được triệu tập: 14", "Số phiếu phát ra: 16"],
    }),
    findings: [],
  },
  {
    name: "without official and probationary members apart there is nothing to compare",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))], { saying: ["Số phiếu phát ra: 16"] }),
    findings: [],
  },
]);
