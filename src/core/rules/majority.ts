import { columnOf, FINAL_ROLES, finalColumns } from "../model/columns";
import type { FindingData } from "../model/findingData";
import type { CellEdit, Finding } from "../model/finding";
import { byLevel, LEVELS, type Level } from "../model/level";
import type { BallotCounts } from "../model/said";
import type { Member, RatingTable } from "../model/table";
import type { RuleOf, Scheme } from "../schemes/schema";
import { ballotTables, memberFinder } from "./ballotFacts";
import { findingsIn, fromRule, unlessAnswered, type Check, type RuleContext } from "./context";
import { cellOf, cellsOf, headerOf, VOTES } from "./cells";
import { isNotFilledIn } from "./finalRating";
import { numberOf } from "./scores";

type Base = FindingData["no-majority"]["base"];

/**
 * Reports a final level without a majority of the votes. No central text says what happens then. If a second ballot was held
 * on the outstanding alone, it decides on them.
 */
export const checkMajority: Check<"majority"> = (table, rule, context) => {
  const ballotOn = decidingBallots(table, context);
  const local = context.parameters.majorityPercent;
  const percent = local?.value ?? rule.parameters.moreThanPercent;
  if (isStillToRate(table, context)) return levelsByVotes(table, rule, context, percent);
  return findingsIn(context.rated, ({ member, level: final }) => {
    const level = votedOn(member) ?? final;
    const ballot = ballotOn(member, level);
    if (!ballot) return null;
    const { row, of, votes, isApproval } = ballot;
    const passes = (each: Level) => votes(row.member, each) * 100 > percent * of.count;
    if (passes(level)) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: [
        cellOf(table, member.row, votedOn(member) ? ["branch", ...FINAL_ROLES] : FINAL_ROLES),
        ...cellsOf(row.table, row.member.row, isApproval ? ["votes.agree"] : VOTES),
      ],
      data: {
        level,
        votes: votes(row.member, level),
        approval: isApproval,
        of: of.count,
        base: of.base,
        percent,
        ahead: isApproval ? null : (LEVELS.find(passes) ?? null),
        local: local?.decision ?? null,
        note: member.note,
      },
    };
  });
};

function isStillToRate(table: RatingTable, { toRate }: RuleContext): boolean {
  return finalColumns(table).length === 0 || isNotFilledIn(toRate);
}

/**
 * Proposes the level that has the majority for each member, where there are votes but no ratings yet. Nothing is written for
 * whom no level has it.
 */
function levelsByVotes(
  table: RatingTable,
  { basis }: RuleOf<"majority">,
  context: RuleContext,
  percent: number,
): readonly Finding[] {
  const rowsOf = voteRows(table, context);
  const stated = context.ballotsSaid.counts;
  const voted = context.toRate.flatMap((member) => {
    const row = rowsOf(member);
    return row ? [{ member, row, level: majorityIn(row.member, stated, percent) }] : [];
  });
  const [first] = voted;
  if (!first) return [];
  const namesOf = (level: Level | null) =>
    voted.filter((each) => each.level === level).map(({ member }) => member.name);
  const fix = editsOf(table, voted, context.scheme);
  return [
    {
      code: "levels-by-votes",
      severity: "info",
      at: [headerOf(first.row.table, VOTES)],
      data: { percent, levels: byLevel(namesOf), none: namesOf(null) },
      basis,
      ...(fix.length > 0 && { fix }),
    },
  ];
}

/** Fills in the column of final ratings. X marks are no text to write, and without a column there is nothing to fill in. */
function editsOf(
  table: RatingTable,
  voted: readonly { readonly member: Member; readonly level: Level | null }[],
  { levels }: Scheme,
): readonly CellEdit[] {
  const column = columnOf(table, "final");
  if (!column) return [];
  return voted.flatMap(({ member: { row }, level }): CellEdit[] =>
    level === null
      ? []
      : [{ sheet: table.sheet, row, column: column.index, from: "", to: levels[level].name }],
  );
}

/** The level with more than this share of the votes; without any count of ballots, of the votes in the row. */
function majorityIn(member: Member, stated: BallotCounts, percent: number): Level | null {
  const cast = LEVELS.reduce((sum, level) => sum + votesFor(member, level), 0);
  const of = denominatorOf(member, stated)?.count ?? cast;
  return LEVELS.find((level) => votesFor(member, level) * 100 > percent * of) ?? null;
}

/** The branch votes on its own rating, whatever the level above decides afterwards. */
function votedOn({ ratings: { branch } }: Member): Level | null {
  return branch.kind === "level" ? branch.level : null;
}

/** The ballot that decides on a member's level. */
interface Ballot {
  readonly row: VoteRow;
  readonly of: NonNullable<ReturnType<typeof denominatorOf>>;
  readonly votes: (member: Member, level: Level) => number;
  readonly isApproval: boolean;
}

function decidingBallots(
  table: RatingTable,
  context: RuleContext,
): (member: Member, level: Level) => Ballot | null {
  const stated = context.ballotsSaid.counts;
  const second = secondOf(context);
  const rowsOf = voteRows(table, context);
  const approvalOf = approvalRows(context);
  return (member, level) => {
    const approved = level === "outstanding" ? approvalOf(member) : null;
    const row = approved ?? rowsOf(member);
    const of = row && denominatorOf(row.member, approved ? second : stated);
    const votes = approved ? agreeing : votesFor;
    return row && of ? { row, of, votes, isApproval: approved !== null } : null;
  };
}

function approvalRows({ approvals }: RuleContext): (member: Member) => VoteRow | null {
  if (approvals === null) return () => null;
  const find = memberFinder(approvals);
  return (each) => {
    const member = find(each);
    return member?.ballots.approval.agree.kind === "number" ? { table: approvals, member } : null;
  };
}

/** Returns the counts of the second ballot. The same members are summoned to both; the other counts may differ. */
function secondOf({ ballotsSaid, approvalsSaid }: RuleContext): BallotCounts {
  const none = { issued: null, returned: null, valid: null, invalid: null };
  const summoned = approvalsSaid?.summoned ?? ballotsSaid.counts.summoned;
  return { ...(approvalsSaid ?? none), summoned };
}

function agreeing({ ballots }: Member): number {
  return numberOf(ballots.approval.agree) ?? 0;
}

interface VoteRow {
  readonly table: RatingTable;
  readonly member: Member;
}

/** Returns a function that finds a member's votes: in the member's own row, else in the table of ballots. */
function voteRows(table: RatingTable, context: RuleContext): (member: Member) => VoteRow | null {
  const finders = ballotTables(table, context)
    .slice(1)
    .map((ballots) => ({ ballots, find: memberFinder(ballots) }));
  const hasColumns = VOTES.some((role) => columnOf(table, role));
  return (member) => {
    if (hasColumns && hasVotes(member)) return { table, member };
    for (const { ballots, find } of finders) {
      const row = find(member);
      if (row && hasVotes(row)) return { table: ballots, member: row };
    }
    return null;
  };
}

function hasVotes({ ballots }: Member): boolean {
  return LEVELS.some((level) => ballots.votes[level].kind === "number");
}

function votesFor({ ballots }: Member, level: Level): number {
  return numberOf(ballots.votes[level]) ?? 0;
}

/** The official members summoned, if the sheet states them; else the ballots, which can only make a majority easier. */
function denominatorOf(
  { ballots }: Member,
  { summoned, issued, valid }: BallotCounts,
): { count: number; base: Base } | null {
  const bases: readonly (readonly [Base, number | null])[] = [
    ["summoned", summoned],
    ["issued", numberOf(ballots.issued) ?? issued],
    ["valid", numberOf(ballots.valid) ?? valid],
  ];
  const [first] = bases.flatMap(([base, count]) => (count === null ? [] : [{ base, count }]));
  return first ?? null;
}
