import { gotVotes, hasBallots } from "../../support/ballotTraits";
import { isNotRated, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scheme = "366-hd43";
const NONE = { outstanding: [], good: [], completed: [], failed: [] };
const summoned = (count: number) => ({
  saying: [`Đảng viên chính thức được triệu tập: ${String(count)}`],
});

testRule("majority", [
  {
    name: "valid case: the rating is written, so no level is proposed by the votes",
    scheme,
    table: tableOf([member("Lê An", isRated("good"), gotVotes(0, 11, 7, 0))], summoned(20)),
    findings: [],
  },
  {
    name: "without a column of ratings, each has the level that more than half of those summoned voted for",
    scheme,
    table: tableOf(
      [
        member("Lê An", gotVotes(11, 7, 0, 0)),
        member("Lê Bình", gotVotes(2, 16, 0, 0)),
        member("Lê Cúc", gotVotes(10, 8, 0, 0)),
      ],
      summoned(20),
    ),
    findings: [
      {
        severity: "info",
        at: [cell("votes.outstanding", 0)],
        data: {
          percent: 50,
          levels: { ...NONE, outstanding: ["Lê An"], good: ["Lê Bình"] },
          none: ["Lê Cúc"],
        },
      },
    ],
  },
  {
    name: "before the column is filled in, by the ballots of each row, or else by the votes in it",
    scheme,
    table: tableOf([
      member("Lê An", isNotRated(), hasBallots(20, 18, 18, 0), gotVotes(0, 10, 8, 0)),
      member("Lê Bình", isNotRated(), gotVotes(0, 0, 4, 5)),
    ]),
    findings: [
      {
        severity: "info",
        at: [cell("votes.outstanding", 0)],
        data: { percent: 50, levels: { ...NONE, failed: ["Lê Bình"] }, none: ["Lê An"] },
        fix: [{ at: cell("final", 2), to: "Không hoàn thành nhiệm vụ" }],
      },
    ],
  },
  {
    name: "by a table of ballots, in which some have no votes, and the share laid down locally",
    scheme,
    parameters: { majorityPercent: { value: 66, decision: "Quy chế số 01" } },
    table: tableOf(["Lê An", "Lê Bình", "Lê Cúc"].map((name) => member(name, isNotRated()))),
    ballots: tableOf(
      [member("Lê An", gotVotes(0, 14, 6, 0)), member("Lê Bình", gotVotes(12, 8, 0, 0))],
      {
        sheet: "Kiểm phiếu",
        purpose: "ballots",
      },
    ),
    findings: [
      {
        severity: "info",
        at: [cell("votes.outstanding", 0)],
        data: { percent: 66, levels: { ...NONE, good: ["Lê An"] }, none: ["Lê Bình"] },
        fix: [{ at: cell("final", 1), to: "Hoàn thành tốt nhiệm vụ" }],
      },
    ],
  },
  {
    name: "nothing without votes",
    scheme,
    table: tableOf([member("Lê An", isNotRated()), member("Lê Bình", isNotRated())]),
    findings: [],
  },
]);
