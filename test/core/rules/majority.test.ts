import { gotApproval, gotVotes, hasBallots } from "../../support/ballotTraits";
import { hasText, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scheme = "366-hd43";
const votes = (nth: number) => [
  cell("votes.outstanding", nth),
  cell("votes.good", nth),
  cell("votes.completed", nth),
  cell("votes.failed", nth),
];

testRule("majority", [
  {
    name: "valid case: more than half of those summoned",
    scheme,
    table: tableOf([member("Lê An", isRated("good"), gotVotes(0, 11, 7, 0))], {
      saying: ["Đảng viên chính thức được triệu tập: 20"],
    }),
    findings: [],
  },
  {
    name: "half of those summoned is no majority, though it is one of those present",
    scheme,
    table: tableOf([member("Lê An", isRated("good"), gotVotes(0, 10, 8, 0))], {
      saying: ["Đảng viên chính thức được triệu tập: 20; có mặt: 18", "Số phiếu phát ra: 18"],
    }),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), ...votes(1)],
        data: {
          level: "good",
          votes: 10,
          approval: false,
          of: 20,
          base: "summoned",
          percent: 50,
          ahead: null,
          local: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "another level has the majority, in a table of ballots",
    scheme,
    table: tableOf([member("Lê An", isRated("outstanding"), hasText("note", "Biểu quyết lại"))]),
    ballots: tableOf([member("Lê An", hasBallots(14, 14, 14, 0), gotVotes(5, 9, 0, 0))], {
      sheet: "Kiểm phiếu",
      purpose: "ballots",
    }),
    findings: [
      {
        severity: "info",
        at: [cell("final", 1), ...votes(1)],
        data: {
          level: "outstanding",
          votes: 5,
          approval: false,
          of: 14,
          base: "issued",
          percent: 50,
          ahead: "good",
          local: null,
          note: "Biểu quyết lại",
        },
      },
    ],
  },
  {
    name: "a share laid down locally stands above the general one and is named",
    scheme,
    parameters: { majorityPercent: { value: 66, decision: "Quy chế số 01" } },
    table: tableOf([member("Lê An", isRated("good"), gotVotes(0, 12, 6, 0))], {
      saying: ["Số phiếu hợp lệ: 20"],
    }),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), ...votes(1)],
        data: {
          level: "good",
          votes: 12,
          approval: false,
          of: 20,
          base: "valid",
          percent: 66,
          ahead: null,
          local: "Quy chế số 01",
          note: "",
        },
      },
    ],
  },
  {
    name: "a second ballot on the outstanding alone decides on them, whatever the first says of other levels",
    scheme: "366-hd43",
    ballots: tableOf(
      [member("Lê An", gotVotes(0, 12, 0, 0)), member("Lê Bình", gotVotes(0, 12, 0, 0))],
      {
        purpose: "ballots",
        sheet: "Kiểm phiếu",
        saying: ["Số phiếu phát ra: 12; thu về: 12; hợp lệ: 12; không hợp lệ: 0"],
      },
    ),
    approvals: tableOf([member("Lê An", gotApproval(8, 2)), member("Lê Bình", gotApproval(5, 5))], {
      purpose: "ballots",
      sheet: "Bình chọn",
      saying: ["Số phiếu phát ra: 10; thu về: 10; hợp lệ: 10; không hợp lệ: 0"],
    }),
    table: tableOf([
      member("Lê An", isRated("outstanding")),
      member("Lê Bình", isRated("outstanding")),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 2), cell("votes.agree", 2)],
        data: {
          level: "outstanding",
          votes: 5,
          approval: true,
          of: 10,
          base: "issued",
          percent: 50,
          ahead: null,
          local: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "the second ballot decides on no other level",
    scheme,
    ballots: tableOf([member("Lê An", hasBallots(12, 12, 12, 0), gotVotes(0, 12, 0, 0))], {
      purpose: "ballots",
    }),
    approvals: tableOf([member("Lê An", hasBallots(12, 12, 12, 0), gotApproval(2, 10))], {
      purpose: "ballots",
    }),
    table: tableOf([member("Lê An", isRated("good"))]),
    findings: [],
  },
  {
    name: "those whom the second ballot leaves out are decided by the first",
    scheme,
    ballots: tableOf(
      ["Lê An", "Lê Bình"].map((name) =>
        member(name, hasBallots(12, 12, 12, 0), gotVotes(12, 0, 0, 0)),
      ),
      { purpose: "ballots" },
    ),
    approvals: tableOf([member("Lê An"), member("Lê Chi", gotApproval(5, 5))], {
      purpose: "ballots",
    }),
    table: tableOf([
      member("Lê An", isRated("outstanding")),
      member("Lê Bình", isRated("outstanding")),
    ]),
    findings: [],
  },
  {
    name: "the members summoned for the first ballot are those of the second",
    scheme,
    approvals: tableOf([member("Lê An", gotApproval(9, 3))], { purpose: "ballots" }),
    table: tableOf([member("Lê An", isRated("outstanding"))], {
      saying: ["Đảng viên chính thức được triệu tập: 20", "Số phiếu phát ra: 12"],
    }),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("votes.agree", 1)],
        data: {
          level: "outstanding",
          votes: 9,
          approval: true,
          of: 20,
          base: "summoned",
          percent: 50,
          ahead: null,
          local: null,
          note: "",
        },
      },
    ],
  },
  {
    name: "but its ballots are not, so without its own nothing is compared",
    scheme,
    approvals: tableOf([member("Lê An", gotApproval(5, 7))], { purpose: "ballots" }),
    table: tableOf([member("Lê An", isRated("outstanding"))], {
      saying: ["Số phiếu phát ra: 12"],
    }),
    findings: [],
  },
  {
    name: "votes without any number of ballots, ballots without votes, and a row for nobody",
    scheme,
    ballots: tableOf(
      [member("Lê An", gotVotes(0, 1, 9, 0)), member("Lê Bình", hasBallots(12, 12, 12, 0))],
      { purpose: "ballots" },
    ),
    table: tableOf([
      member("Lê An", isRated("good")),
      member("Lê Bình", isRated("good")),
      member("Lê Chi", isRated("good")),
    ]),
    findings: [],
  },
  {
    name: "votes in the column of one level alone",
    scheme,
    table: tableOf(
      [
        member("Lê An", isRated("good"), {
          roles: ["votes.good"],
          set: (each) => ({
            ...each,
            ballots: {
              ...each.ballots,
              votes: { ...each.ballots.votes, good: { kind: "number", value: 5 } },
            },
          }),
        }),
      ],
      { saying: ["Số phiếu hợp lệ: 12"] },
    ),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 1), cell("votes.good", 1)],
        data: {
          level: "good",
          votes: 5,
          approval: false,
          of: 12,
          base: "valid",
          percent: 50,
          ahead: null,
          local: null,
          note: "",
        },
      },
    ],
  },
]);
