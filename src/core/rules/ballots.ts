import type { CellRef } from "../model/address";
import { columnOf } from "../model/columns";
import type { BallotCheck } from "../model/findingData";
import type { Finding } from "../model/finding";
import { LEVELS, type ByLevel } from "../model/level";
import type { Role } from "../model/role";
import type { BallotCounts } from "../model/said";
import type { Member, NumberReading, RatingTable } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { ballotTables } from "./ballotFacts";
import { fromRule, type Check, type RuleContext } from "./context";
import { cellOf, cellsOf, VOTES } from "./place";
import { numberOf } from "./scores";

/** The two sides of an identity, and where they stand; null for a side that the sheet does not give. */
interface Identity {
  readonly check: BallotCheck;
  readonly left: number | null;
  readonly right: number | null;
  readonly holds: (left: number, right: number) => boolean;
  readonly at: readonly CellRef[];
}

type Counts = Omit<BallotCounts, "summoned">;

/** Ballots that do not add up: in a sentence, in a row, and between the two. */
export const checkBallots: Check<"ballots"> = (table, rule, context) => {
  const { texts, counts: stated } = context.ballotsSaid;
  const inTexts = texts.flatMap((text) => [
    ...countIdentities(text, [text.at]),
    summonedIdentity(text.issued, stated.summoned, [text.at]),
  ]);
  const inRows = ballotTables(table, context).flatMap((each) =>
    rowsOf(each, table, context.toRate).flatMap((member) => [
      ...rowIdentities(each, member, stated.valid),
      summonedIdentity(
        numberOf(member.ballots.issued),
        stated.summoned,
        cellsOf(each, member.row, ["issued"]),
      ),
    ]),
  );
  return [...inTexts, ...inRows, ...approvalIdentities(context)].flatMap((identity) =>
    mismatch(rule, identity),
  );
};

/** Of each row of a second ballot: who agrees and who does not make the valid ballots. */
function approvalIdentities({ approvals, approvalsSaid }: RuleContext): readonly Identity[] {
  return approvals === null
    ? []
    : approvals.members.map(({ row, ballots }) => {
        const { approval, valid } = ballots;
        const [agree, disagree] = [numberOf(approval.agree), numberOf(approval.disagree)];
        return {
          check: "approvalNotValid",
          left: agree === null || disagree === null ? null : agree + disagree,
          right: numberOf(valid) ?? approvalsSaid?.valid ?? null,
          holds: (left, right) => left === right,
          at: cellsOf(approvals, row, ["votes.agree", "votes.disagree"]),
        };
      });
}

const COUNTED: readonly Role[] = [...VOTES, "issued", "returned", "valid", "invalid"];

/** Rows of a table of ballots all count; in the rating table only those of members to be rated. */
function rowsOf(
  each: RatingTable,
  table: RatingTable,
  toRate: readonly Member[],
): readonly Member[] {
  if (!COUNTED.some((role) => columnOf(each, role))) return [];
  return each === table ? toRate : each.members;
}

function countIdentities(counts: Counts, at: readonly CellRef[]): readonly Identity[] {
  const { issued, returned, valid, invalid } = counts;
  return [
    {
      check: "returnedExceedIssued",
      left: returned,
      right: issued,
      holds: (left, right) => left <= right,
      at,
    },
    {
      check: "returnedNotValidPlusInvalid",
      left: returned,
      right: valid === null || invalid === null ? null : valid + invalid,
      holds: (left, right) => left === right,
      at,
    },
  ];
}

function summonedIdentity(
  issued: number | null,
  summoned: number | null,
  at: readonly CellRef[],
): Identity {
  const holds = (left: number, right: number) => left <= right;
  return { check: "issuedExceedSummoned", left: issued, right: summoned, holds, at };
}

function rowIdentities(
  table: RatingTable,
  { row, ballots }: Member,
  statedValid: number | null,
): readonly Identity[] {
  const counts = {
    issued: numberOf(ballots.issued),
    returned: numberOf(ballots.returned),
    valid: numberOf(ballots.valid),
    invalid: numberOf(ballots.invalid),
  };
  const at = cellsOf(table, row, ["returned", "issued", "valid", "invalid"]);
  return [
    ...countIdentities(counts, at.length > 0 ? at : [cellOf(table, row, VOTES)]),
    {
      check: "votesNotValid",
      left: voteSum(ballots.votes),
      right: counts.valid ?? statedValid,
      holds: (left, right) => left === right,
      at: cellsOf(table, row, VOTES),
    },
  ];
}

/** An empty cell among filled ones is no vote; a row of empty ones, or one that can't be read, has no sum. */
function voteSum(votes: ByLevel<NumberReading>): number | null {
  const readings = LEVELS.map((level) => votes[level]);
  if (readings.some(({ kind }) => kind === "unreadable" || kind === "error")) return null;
  if (readings.every(({ kind }) => kind === "blank")) return null;
  return readings.reduce((sum, reading) => sum + (numberOf(reading) ?? 0), 0);
}

function mismatch(rule: RuleOf<"ballots">, identity: Identity): readonly Finding[] {
  const { check, left, right, holds, at } = identity;
  if (left === null || right === null || holds(left, right)) return [];
  return [{ ...fromRule(rule), at, data: { check, left, right } }];
}
