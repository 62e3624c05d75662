import { concatenated } from "./concatenated";
import type { Departed } from "./model/body";
import type { CellEdit, Finding } from "./model/finding";
import type { BranchReview } from "./model/review";
import type { Standings } from "./model/standing";
import type { Member, RatingTable } from "./model/table";
import type { Tally } from "./model/tally";
import { capGroupsOf } from "./rules/capGroup";
import type { Circumstances } from "./rules/context";
import { checkTable } from "./rules/index";
import { isOpenQuestion } from "./rules/openQuestions";
import { normalisations } from "./rules/normalisations";
import { capOf, exclusionRuleOf, schemeById } from "./schemes/schemes";
import { ballotsSaid } from "./table/around/ballotTexts";
import { bodyTally } from "./tally/bodyTally";
import { standingsOf } from "./tally/standing";
import { tallyOf, type TallyRule } from "./tally/tally";
import type { KnownTable } from "./workbook/kinds";
import type { CountedTable } from "./workbook/workbook";

/** What the rest of the workbook says that concerns one table. */
export type Beside = Pick<
  Circumstances,
  "ballots" | "approvals" | "voters" | "stated" | "parameters"
>;

export interface Judged {
  readonly branches: readonly BranchReview[];
  readonly tally: Tally;
  readonly departed: readonly Departed[];
  readonly findings: readonly Finding[];
  readonly normalisations: readonly CellEdit[];
}

/** A table with its own counts. */
interface Part<T extends JudgedTable = CountedTable> {
  readonly read: T;
  readonly beside: Beside;
  readonly standings: Standings;
  readonly tally: Tally;
}

/** What counting and the rules need of a table. */
type JudgedTable = Pick<CountedTable, "table" | "scheme">;

/** What the rules know of the whole body, and whether a table is its first. */
type OfBody = Pick<Circumstances, "tally" | "open" | "isFirst">;

type Parts<T> = readonly [T, ...T[]];

/** Counts the tables of one body, each person once, and checks them by their scheme. */
export function judge(
  tables: Parts<CountedTable>,
  besideOf: (table: RatingTable) => Beside,
): Judged {
  const [first, ...rest] = tables.map((read, at) => partOf(read, besideOf, tables.slice(0, at)));
  if (!first) throw new Error("A body without a table");
  const parts = [first, ...rest];
  const open = parts.flatMap(openIn);
  const tally = bodyTally([first.tally, ...rest.map((part) => part.tally)], ruleOf(first));
  return {
    branches: parts.map(branchOf),
    tally,
    departed: parts.flatMap(departedIn),
    findings: parts.flatMap((part) => findingsOf(part, { tally, open, isFirst: part === first })),
    normalisations: concatenated(parts.map(normalisationsOf)),
  };
}

function openIn({ read: { table }, standings }: Part<JudgedTable>): readonly Member[] {
  return table.members.filter(
    ({ row, ratings }) => isOpenQuestion(ratings.final) && !standings.has(row),
  );
}

/** Counts a table by itself, without checking it. */
export function countAlone(
  read: KnownTable,
  besideOf: (table: RatingTable) => Beside,
): BranchReview {
  return branchOf(partOf({ ...read, version: null }, besideOf, []));
}

function partOf<T extends JudgedTable>(
  read: T,
  besideOf: (table: RatingTable) => Beside,
  earlier: readonly JudgedTable[],
): Part<T> {
  const { table, scheme } = read;
  const beside = besideOf(table);
  const before = earlier.map((part) => part.table);
  const standings = standingsOf(table, exclusionRuleOf(scheme), meetingOf(table), before);
  const tally = tallyOf(table, { standings, ...ruleOf({ read, beside }) });
  return { read, beside, standings, tally };
}

function ruleOf({
  read: { table, scheme },
  beside: { parameters },
}: Pick<Part<JudgedTable>, "read" | "beside">): Omit<TallyRule, "standings"> {
  const cap = capOf(scheme, table.subject);
  return {
    meetingDate: meetingOf(table),
    capGroups: capGroupsOf(parameters.capGroups?.value ?? null, cap),
    cap: {
      base: parameters.capBase?.value ?? cap.base,
      percent: parameters.capPercent?.value ?? cap.percent,
    },
  };
}

function meetingOf({ facts }: RatingTable) {
  return facts.meetingDate?.value ?? null;
}

/** No edit is offered for texts that the cells contain in other letters. */
function findingsOf(part: Part, body: OfBody): readonly Finding[] {
  const findings = checkTable(part.read.table, circumstancesOf(part, body));
  return part.read.sheet.recoded ? findings.map(withoutFix) : findings;
}

function withoutFix(finding: Finding): Finding {
  return finding.fix ? { ...finding, fix: [] } : finding;
}

function normalisationsOf({ read: { table, scheme, sheet } }: Part): readonly CellEdit[] {
  const hasOwnNames = schemeById(scheme.id) !== scheme;
  return sheet.recoded || hasOwnNames ? [] : normalisations(table, scheme, sheet.grid);
}

/**
 * Everything that the rules may know of a table that is a body by itself.
 *
 * @internal For the tests of single rules.
 */
export function circumstancesAlone(read: JudgedTable, beside: Beside): Circumstances {
  const part = partOf(read, () => beside, []);
  return circumstancesOf(part, { tally: part.tally, open: openIn(part), isFirst: true });
}

/** Everything that the rules may know of a table. */
function circumstancesOf(
  { read: { table, scheme }, beside, standings, tally: part }: Part<JudgedTable>,
  body: OfBody,
): Circumstances {
  const { ballots, approvals } = beside;
  return {
    scheme,
    year: table.facts.year?.value ?? null,
    meetingDate: meetingOf(table),
    standings,
    part,
    ...body,
    ...beside,
    ballotsSaid: ballotsSaid(ballots ? [table, ballots] : [table]),
    approvalsSaid: approvals && ballotsSaid([approvals]).counts,
  };
}

function branchOf({ read, beside, standings, tally }: Part): BranchReview {
  const { table, scheme, version } = read;
  const { ballots, parameters } = beside;
  return {
    table,
    version,
    ballots,
    ballotCounts: ballotsSaid(ballots ? [table, ballots] : [table]).counts,
    ownLevel: table.said.ownLevels[0]?.level ?? null,
    scheme: scheme.id,
    parameters,
    year: table.facts.year?.value ?? null,
    meetingDate: meetingOf(table),
    standings,
    tally,
  };
}

function departedIn({ read: { table }, standings }: Part): readonly Departed[] {
  if (!Array.from(standings.values()).some(({ kind }) => kind === "departed")) return [];
  return table.members.flatMap(({ row, name }): Departed[] => {
    const standing = standings.get(row);
    if (standing?.kind !== "departed") return [];
    const { why, by, day } = standing;
    return [{ sheet: table.sheet, row, name, why, by, day }];
  });
}
