import type { IsoDate } from "../model/calendar";
import type { Finding, Severity } from "../model/finding";
import type { Level } from "../model/level";
import type { LocalParameters } from "../model/parameters";
import type { Standings } from "../model/standing";
import type { BallotCounts, BallotsSaid, StatedCell } from "../model/said";
import type { Member, RatingTable } from "../model/table";
import type { Tally } from "../model/tally";
import type { MeetingRule } from "../schemes/meetingSchema";
import type { Rule, RuleKind, RuleOf, Scheme } from "../schemes/schema";
import { rulesFor } from "../schemes/schemes";

/** What is known about a table before any rule runs. */
export interface Circumstances {
  readonly scheme: Scheme;
  readonly year: number | null;
  readonly meetingDate: IsoDate | null;
  readonly standings: Standings;
  /** The counts of the whole body, of which this table may be a part. */
  readonly tally: Tally;
  /** The counts of this table alone. */
  readonly part: Tally;
  /** Members of the body to be rated whose final rating is a word that the user has yet to explain. */
  readonly open: readonly Member[];
  /** False for all tables of a body but the first, so that a finding about the body is reported once. */
  readonly isFirst: boolean;
  readonly parameters: LocalParameters;
  /** The table of the ballots on this table's members, if it is a separate one. */
  readonly ballots: RatingTable | null;
  /** The table of the second ballot, held only on the outstanding; null if none was held. */
  readonly approvals: RatingTable | null;
  /** What the texts around both tables say about the first ballot. */
  readonly ballotsSaid: BallotsSaid;
  /** What the texts around the second ballot say; its numbers may differ from those of the first. */
  readonly approvalsSaid: BallotCounts | null;
  /** Lists of those who may vote or did, whichever table their members are in. */
  readonly voters: readonly RatingTable[];
  /** Totals in cells of their own, on the table's sheet or on one without a table. */
  readonly stated: readonly StatedCell[];
}

export interface RatedMember {
  readonly member: Member;
  readonly level: Level;
}

/** Everything a rule may know besides the table itself. */
export interface RuleContext extends Circumstances {
  /** Without excluded members and second rows of a person: each of those has one finding of its own and no other. */
  readonly toRate: readonly Member[];
  /** Members to be rated whose final level could be read. */
  readonly rated: readonly RatedMember[];
}

export type Check<K extends RuleKind> = (
  table: RatingTable,
  rule: RuleOf<K>,
  context: RuleContext,
) => readonly Finding[];

/** Adds what all rules share, so that it is computed once: more than twenty of them go through the same members. */
export function ruleContext(table: RatingTable, circumstances: Circumstances): RuleContext {
  const { scheme, standings } = circumstances;
  const toRate = table.members.filter(({ row }) => !standings.has(row));
  const rated: RatedMember[] = [];
  for (const member of toRate) {
    const { final } = member.ratings;
    if (final.kind === "level") rated.push({ member, level: final.level });
  }
  const rules = rulesFor(scheme, table.subject, circumstances.meetingDate);
  return { ...circumstances, scheme: { ...scheme, rules }, toRate, rated };
}

/** Returns what a finding takes from its rule. */
export function fromRule<R extends Pick<Rule | MeetingRule, "code" | "severity" | "basis">>({
  code,
  severity,
  basis,
}: R): { readonly code: R["code"]; readonly severity: R["severity"]; readonly basis: R["basis"] } {
  return { code, severity, basis };
}

/**
 * Returns the findings about some items, at most one each. It is a loop because V8 does not inline the callback of `flatMap`,
 * which takes 88 ns an item instead of 2; with it, the rules took three times as long.
 */
export function findingsIn<T>(
  items: readonly T[],
  find: (item: T) => Finding | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const item of items) {
    const finding = find(item);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Like `findingsIn`, for every item and every part of it, such as each column of a member's row. */
export function findingsAcross<T, P>(
  items: readonly T[],
  parts: readonly P[],
  find: (item: T, part: P) => Finding | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const item of items)
    for (const part of parts) {
      const finding = find(item, part);
      if (finding) findings.push(finding);
    }
  return findings;
}

/** A note in the row answers a question, so that a warning becomes an info. It never answers an error. */
export function unlessAnswered(severity: Severity, { note }: Member): Severity {
  return severity === "warning" && note !== "" ? "info" : severity;
}
