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
import { cellOf, cellsOf, VOTES } from "./cells";
import { numberOf } from "./scores";

/** Two counts that must agree, and their cells. A side is null if the sheet does not state it. */
interface Equation {
  readonly check: BallotCheck;
  readonly left: number | null;
  readonly right: number | null;
  readonly isTrue: (left: number, right: number) => boolean;
  /** Looked up for a finding only: a table has several equations a row. */
  readonly at: () => readonly CellRef[];
}

type Counts = Omit<BallotCounts, "summoned">;

/** Reports ballots that do not add up: within a sentence, within a row, and between the two. */
export const checkBallots: Check<"ballots"> = (table, rule, context) => {
  const { texts, counts: stated } = context.ballotsSaid;
  const inTexts = texts.flatMap((text) => [
    ...countEquations(text, () => [text.at]),
    summonedEquation(text.issued, stated.summoned, () => [text.at]),
  ]);
  const inRows = ballotTables(table, context).flatMap((each) =>
    rowsOf(each, table, context.toRate).flatMap((member) => [
      ...rowEquations(each, member, stated.valid),
      summonedEquation(numberOf(member.ballots.issued), stated.summoned, () =>
        cellsOf(each, member.row, ["issued"]),
      ),
    ]),
  );
  return [...inTexts, ...inRows, ...approvalEquations(context)].flatMap((equation) =>
    mismatch(rule, equation),
  );
};

/** In each row of a second ballot, those for and those against add up to the valid ballots. */
function approvalEquations({ approvals, approvalsSaid }: RuleContext): readonly Equation[] {
  return approvals === null
    ? []
    : approvals.members.map(({ row, ballots }) => {
        const { approval, valid } = ballots;
        const [agree, disagree] = [numberOf(approval.agree), numberOf(approval.disagree)];
        return {
          check: "approvalNotValid",
          left: agree === null || disagree === null ? null : agree + disagree,
          right: numberOf(valid) ?? approvalsSaid?.valid ?? null,
          isTrue: (left, right) => left === right,
          at: () => cellsOf(approvals, row, ["votes.agree", "votes.disagree"]),
        };
      });
}

const COUNTED: readonly Role[] = [...VOTES, "issued", "returned", "valid", "invalid"];

/** Returns all rows of a table of ballots, but only the members to be rated of the rating table. */
function rowsOf(
  each: RatingTable,
  table: RatingTable,
  toRate: readonly Member[],
): readonly Member[] {
  if (!COUNTED.some((role) => columnOf(each, role))) return [];
  return each === table ? toRate : each.members;
}

function countEquations(counts: Counts, at: Equation["at"]): readonly Equation[] {
  const { issued, returned, valid, invalid } = counts;
  return [
    {
      check: "returnedExceedIssued",
      left: returned,
      right: issued,
      isTrue: (left, right) => left <= right,
      at,
    },
    {
      check: "returnedNotValidPlusInvalid",
      left: returned,
      right: valid === null || invalid === null ? null : valid + invalid,
      isTrue: (left, right) => left === right,
      at,
    },
  ];
}

function summonedEquation(
  issued: number | null,
  summoned: number | null,
  at: Equation["at"],
): Equation {
  const isTrue = (left: number, right: number) => left <= right;
  return { check: "issuedExceedSummoned", left: issued, right: summoned, isTrue, at };
}

function rowEquations(
  table: RatingTable,
  { row, ballots }: Member,
  statedValid: number | null,
): readonly Equation[] {
  const counts = {
    issued: numberOf(ballots.issued),
    returned: numberOf(ballots.returned),
    valid: numberOf(ballots.valid),
    invalid: numberOf(ballots.invalid),
  };
  return [
    ...countEquations(counts, () => countCells(table, row)),
    {
      check: "votesNotValid",
      left: voteSum(ballots.votes),
      right: counts.valid ?? statedValid,
      isTrue: (left, right) => left === right,
      at: () => cellsOf(table, row, VOTES),
    },
  ];
}

function countCells(table: RatingTable, row: number): readonly CellRef[] {
  const cells = cellsOf(table, row, ["returned", "issued", "valid", "invalid"]);
  return cells.length > 0 ? cells : [cellOf(table, row, VOTES)];
}

/** Adds up the votes. An empty cell counts as none, unless all are empty; an unreadable one leaves the sum unknown. */
function voteSum(votes: ByLevel<NumberReading>): number | null {
  const readings = LEVELS.map((level) => votes[level]);
  if (readings.some(({ kind }) => kind === "unreadable" || kind === "error")) return null;
  if (readings.every(({ kind }) => kind === "blank")) return null;
  return readings.reduce((sum, reading) => sum + (numberOf(reading) ?? 0), 0);
}

function mismatch(rule: RuleOf<"ballots">, equation: Equation): readonly Finding[] {
  const { check, left, right, isTrue, at } = equation;
  if (left === null || right === null || isTrue(left, right)) return [];
  return [{ ...fromRule(rule), at: at(), data: { check, left, right } }];
}
