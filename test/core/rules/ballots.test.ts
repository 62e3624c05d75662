import type { Level } from "../../../src/core/model/level";
import type { Member, NumberReading } from "../../../src/core/model/table";
import { gotApproval, gotVotes, hasBallots } from "../../support/ballotTraits";
import { isRated, isSaidToBe, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scheme = "366-hd43";
const voted = (...votes: [number, number, number, number]) =>
  member("Lê An", isRated("good"), gotVotes(...votes));

const BLANK: NumberReading = { kind: "blank" };
const UNREADABLE: NumberReading = { kind: "unreadable", written: "?" };
const ERROR: NumberReading = { kind: "error", written: "#N/A" };

/** After `gotVotes`: what the cell of one level has instead of a number. */
const hasVote = (level: Level, reading: NumberReading) => ({
  roles: [],
  set: (each: Member): Member => ({
    ...each,
    ballots: { ...each.ballots, votes: { ...each.ballots.votes, [level]: reading } },
  }),
});

/** After `gotApproval`: one of its two cells is empty. */
const withoutVotes = (side: "agree" | "disagree") => ({
  roles: [],
  set: (each: Member): Member => ({
    ...each,
    ballots: { ...each.ballots, approval: { ...each.ballots.approval, [side]: BLANK } },
  }),
});

const SURPLUS = "Số phiếu phát ra: 18, thu về: 19, hợp lệ: 17, không hợp lệ: 2.";

testRule("ballots", [
  {
    name: "valid case",
    scheme,
    table: tableOf([voted(0, 16, 1, 0), member("Lê Bình", isRated("good"))], {
      saying: [
        "Đảng viên chính thức được triệu tập: 20; có mặt: 18.",
        "Số phiếu phát ra: 18; thu về: 18; hợp lệ: 17; không hợp lệ: 1",
      ],
    }),
    findings: [],
  },
  {
    name: "votes that do not make the valid ballots",
    scheme,
    table: tableOf([voted(0, 14, 2, 0)], { saying: ["Số phiếu hợp lệ: 17"] }),
    findings: [
      {
        severity: "error",
        at: [
          cell("votes.outstanding", 1),
          cell("votes.good", 1),
          cell("votes.completed", 1),
          cell("votes.failed", 1),
        ],
        data: { check: "votesNotValid", left: 16, right: 17 },
      },
    ],
  },
  {
    name: "a sentence that does not add up",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))], {
      saying: ["Số phiếu phát ra: 18, thu về: 19, hợp lệ: 17, không hợp lệ: 1."],
    }),
    findings: [
      {
        severity: "error",
        at: ["A200"],
        data: { check: "returnedExceedIssued", left: 19, right: 18 },
      },
      {
        severity: "error",
        at: ["A200"],
        data: { check: "returnedNotValidPlusInvalid", left: 19, right: 18 },
      },
    ],
  },
  {
    name: "more ballots than official members summoned",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))], {
      saying: ["Đảng viên chính thức được triệu tập: 14", "Số phiếu phát ra: 16"],
    }),
    findings: [
      {
        severity: "error",
        at: ["A201"],
        data: { check: "issuedExceedSummoned", left: 16, right: 14 },
      },
    ],
  },
  {
    name: "rows of a table of ballots, on a sheet of its own",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))]),
    ballots: tableOf([member("Lê An", hasBallots(14, 14, 13, 0), gotVotes(0, 13, 0, 0))], {
      sheet: "Kiểm phiếu",
      purpose: "ballots",
    }),
    findings: [
      {
        severity: "error",
        at: [cell("returned", 1), cell("issued", 1), cell("valid", 1), cell("invalid", 1)],
        data: { check: "returnedNotValidPlusInvalid", left: 14, right: 13 },
      },
    ],
  },
  {
    name: "as many ballots as members summoned, and a sentence without the invalid ones",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))], {
      saying: [
        "Đảng viên chính thức được triệu tập: 14",
        "Số phiếu phát ra: 14; thu về: 14; hợp lệ: 13",
      ],
    }),
    findings: [],
  },
  {
    name: "an empty cell among votes is no vote; one that can't be read leaves the sum open",
    scheme,
    table: tableOf(
      [
        member("Lê An", isRated("good"), gotVotes(0, 16, 0, 0), hasVote("completed", BLANK)),
        member("Lê Bình", isRated("good"), gotVotes(0, 16, 0, 0), hasVote("completed", UNREADABLE)),
        member("Lê Chi", isRated("good"), gotVotes(0, 16, 0, 0), hasVote("completed", ERROR)),
      ],
      { saying: ["Số phiếu hợp lệ: 17"] },
    ),
    findings: [
      {
        severity: "error",
        at: [
          cell("votes.outstanding", 1),
          cell("votes.good", 1),
          cell("votes.completed", 1),
          cell("votes.failed", 1),
        ],
        data: { check: "votesNotValid", left: 16, right: 17 },
      },
    ],
  },
  {
    name: "a row with more ballots than members summoned, where no other count has a column",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))], {
      saying: ["Đảng viên chính thức được triệu tập: 14"],
    }),
    ballots: tableOf([member("Lê An", { ...hasBallots(16, 16, 16, 0), roles: ["issued"] })], {
      sheet: "Kiểm phiếu",
      purpose: "ballots",
    }),
    findings: [
      {
        severity: "error",
        at: [cell("issued", 1)],
        data: { check: "issuedExceedSummoned", left: 16, right: 14 },
      },
    ],
  },
  {
    name: "a second ballot with its valid ballots in the row, in none, or with half of its votes",
    scheme,
    table: tableOf([member("Lê An", isRated("outstanding"))]),
    approvals: tableOf(
      [
        member("Lê An", gotApproval(8, 1), hasBallots(10, 10, 10, 0)),
        member("Lê Bình", gotApproval(8, 1)),
        member("Lê Chi", gotApproval(8, 1), hasBallots(10, 10, 10, 0), withoutVotes("disagree")),
        member("Lê Dung", gotApproval(8, 1), hasBallots(10, 10, 10, 0), withoutVotes("agree")),
      ],
      { purpose: "ballots" },
    ),
    findings: [
      {
        severity: "error",
        at: [cell("votes.agree", 1), cell("votes.disagree", 1)],
        data: { check: "approvalNotValid", left: 9, right: 10 },
      },
    ],
  },
  {
    name: "a sentence between the rating table and the ballots of one sheet is checked once",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))], { saying: [SURPLUS] }),
    ballots: tableOf([member("Lê An", gotVotes(0, 17, 0, 0))], {
      purpose: "ballots",
      saying: [SURPLUS],
    }),
    findings: [
      {
        severity: "error",
        at: ["A200"],
        data: { check: "returnedExceedIssued", left: 19, right: 18 },
      },
    ],
  },
  {
    name: "an exempt member's votes are not looked at",
    scheme,
    table: tableOf(
      [member("Lê An", isRated("good"), gotVotes(0, 1, 0, 0), isSaidToBe("exempt", "Được miễn"))],
      { saying: ["Số phiếu hợp lệ: 17"] },
    ),
    findings: [],
  },
  {
    name: "a second ballot has valid ballots of its own, which for and against make up",
    scheme,
    table: tableOf(
      [member("Lê An", isRated("outstanding")), member("Lê Bình", isRated("outstanding"))],
      {
        saying: ["Số phiếu hợp lệ: 12"],
      },
    ),
    approvals: tableOf([member("Lê An", gotApproval(8, 2)), member("Lê Bình", gotApproval(8, 1))], {
      purpose: "ballots",
      saying: ["Số phiếu hợp lệ: 10"],
    }),
    findings: [
      {
        severity: "error",
        at: [cell("votes.agree", 2), cell("votes.disagree", 2)],
        data: { check: "approvalNotValid", left: 9, right: 10 },
      },
    ],
  },
]);
