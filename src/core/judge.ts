import type { CellEdit, Finding } from "./model/finding";
import type { BranchReview } from "./model/review";
import type { RatingTable } from "./model/table";
import type { ReadTable } from "./readTables";
import { capGroupsOf } from "./rules/capGroup";
import type { Circumstances } from "./rules/context";
import { checkTable } from "./rules/index";
import { normalisations } from "./rules/normalisations";
import type { Scheme } from "./schemes/schema";
import { capOf, exclusionRuleOf } from "./schemes/schemes";
import { ballotsSaid } from "./table/around/ballotTexts";
import { standingsOf } from "./tally/standing";
import { tallyOf } from "./tally/tally";

/** What the rest of the workbook says that concerns one table. */
export type Beside = Pick<
  Circumstances,
  "ballots" | "approvals" | "voters" | "stated" | "parameters"
>;

export interface Judged {
  readonly branch: BranchReview;
  readonly findings: readonly Finding[];
  readonly normalisations: readonly CellEdit[];
}

/** Counts a rating table and checks it by its scheme. No edit is offered for texts that the cells contain in other letters. */
export function judge({ table, scheme, sheet }: ReadTable, beside: Beside): Judged {
  const circumstances = circumstancesOf(table, scheme, beside);
  const findings = checkTable(table, circumstances);
  return {
    branch: branchOf(table, circumstances),
    findings: sheet.recoded ? findings.map(withoutFix) : findings,
    normalisations: sheet.recoded ? [] : normalisations(table, scheme, sheet.grid),
  };
}

/** Everything that the rules may know of a table. */
export function circumstancesOf(table: RatingTable, scheme: Scheme, beside: Beside): Circumstances {
  const { ballots, approvals, parameters } = beside;
  const year = table.facts.year?.value ?? null;
  const meetingDate = table.facts.meetingDate?.value ?? null;
  const cap = capOf(scheme, table.subject);
  const standings = standingsOf(table, exclusionRuleOf(scheme), meetingDate);
  const tally = tallyOf(table, {
    standings,
    meetingDate,
    capGroups: capGroupsOf(parameters, cap),
    cap: {
      base: parameters.capBase?.value ?? cap.base,
      percent: parameters.capPercent?.value ?? cap.percent,
    },
  });
  return {
    scheme,
    year,
    meetingDate,
    standings,
    tally,
    ...beside,
    ballotsSaid: ballotsSaid(ballots ? [table, ballots] : [table]),
    approvalsSaid: approvals && ballotsSaid([approvals]).counts,
  };
}

function branchOf(table: RatingTable, circumstances: Circumstances): BranchReview {
  const { scheme, ballots, parameters, year, meetingDate, standings, tally } = circumstances;
  return {
    table,
    ballots,
    ballotCounts: circumstances.ballotsSaid.counts,
    ownLevel: table.said.ownLevels[0]?.level ?? null,
    scheme: scheme.id,
    parameters,
    year,
    meetingDate,
    standings,
    tally,
  };
}

function withoutFix(finding: Finding): Finding {
  return finding.fix ? { ...finding, fix: [] } : finding;
}
