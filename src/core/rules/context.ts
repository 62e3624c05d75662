import type { IsoDate } from "../model/calendar";
import type { Finding, Severity } from "../model/finding";
import type { Level } from "../model/level";
import type { LocalParameters } from "../model/parameters";
import type { Standings } from "../model/standing";
import type { BallotCounts, BallotsSaid, StatedCell } from "../model/said";
import type { Member, RatingTable } from "../model/table";
import type { Tally } from "../model/tally";
import type { Rule, RuleKind, RuleOf, Scheme } from "../schemes/schema";

/** What a review knows of a table before any rule runs. */
export interface Circumstances {
  readonly scheme: Scheme;
  readonly year: number | null;
  readonly meetingDate: IsoDate | null;
  readonly standings: Standings;
  readonly tally: Tally;
  readonly parameters: LocalParameters;
  /** The ballots that were cast on this table's members, where they stand in a table of their own. */
  readonly ballots: RatingTable | null;
  /** The second ballot on the outstanding alone, where one was held. */
  readonly approvals: RatingTable | null;
  /** What the texts around both tables of the first ballot say of it. */
  readonly ballotsSaid: BallotsSaid;
  /** What the texts beside the second ballot say: its numbers need not be those of the first. */
  readonly approvalsSaid: BallotCounts | null;
  /** Lists of those who may vote or did, of any table's members. */
  readonly voters: readonly RatingTable[];
  /** Totals that stand in cells of their own, on the table's sheet or on one that belongs to no other table. */
  readonly stated: readonly StatedCell[];
}

export interface Rated {
  readonly member: Member;
  readonly level: Level;
}

/** Everything a rule may know besides the table itself. */
export interface RuleContext extends Circumstances {
  /** Excluded members and second rows of a person have a finding of their own, and no other. */
  readonly toRate: readonly Member[];
  /** Those to be rated whose final level can be read. */
  readonly rated: readonly Rated[];
}

export type Check<K extends RuleKind> = (
  table: RatingTable,
  rule: RuleOf<K>,
  context: RuleContext,
) => readonly Finding[];

/** What every rule shares is settled once a table: some twenty of them look through the same members. */
export function ruleContext(table: RatingTable, circumstances: Circumstances): RuleContext {
  const { scheme, standings } = circumstances;
  const toRate = table.members.filter(({ row }) => !standings.has(row));
  const rated: Rated[] = [];
  for (const member of toRate) {
    const { final } = member.ratings;
    if (final.kind === "level") rated.push({ member, level: final.level });
  }
  const rules = applicableRules(scheme, table.subject);
  return { ...circumstances, scheme: { ...scheme, rules }, toRate, rated };
}

/** Some rules apply to members only, some to organisations. */
function applicableRules({ rules }: Scheme, subject: RatingTable["subject"]): Rule[] {
  return rules.filter(({ subjects }) => subjects.includes(subject));
}

/** What a finding has from its rule. */
export function fromRule<R extends Rule>({
  code,
  severity,
  basis,
}: R): { readonly code: R["code"]; readonly severity: R["severity"]; readonly basis: R["basis"] } {
  return { code, severity, basis };
}

/**
 * The finding that each item gives rise to, if any. The engine compiles this loop but not `flatMap`, with which twenty rules
 * took three times as long over 20,000 members.
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

/** As `findingsIn`, for each item with each of the parts, such as the columns of a table. */
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

/** A note in the row answers what a person has to decide; it never answers an error. */
export function unlessAnswered(severity: Severity, { note }: Member): Severity {
  return severity === "warning" && note !== "" ? "info" : severity;
}
