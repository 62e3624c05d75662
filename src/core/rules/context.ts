import type { IsoDate } from "../model/calendar";
import type { Finding, Severity } from "../model/finding";
import type { Level } from "../model/level";
import type { LocalParameters } from "../model/parameters";
import type { Standings } from "../model/standing";
import type { BallotCounts, BallotsSaid, StatedCell } from "../model/said";
import type { Member, RatingTable } from "../model/table";
import type { Tally } from "../model/tally";
import type { Rule, RuleKind, RuleOf, Scheme } from "../schemes/schema";

/** Everything a rule may know besides the table itself. */
export interface RuleContext {
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

export type Check<K extends RuleKind> = (
  table: RatingTable,
  rule: RuleOf<K>,
  context: RuleContext,
) => readonly Finding[];

/** The context with those rules only that hold of what the table lists, members or organisations. */
export function holdingOf({ subject }: RatingTable, context: RuleContext): RuleContext {
  const rules = context.scheme.rules.filter(({ subjects }) => subjects.includes(subject));
  return { ...context, scheme: { ...context.scheme, rules } };
}

/** What a finding takes over from its rule. */
export function stamp<R extends Rule>({
  code,
  severity,
  basis,
}: R): { readonly code: R["code"]; readonly severity: R["severity"]; readonly basis: R["basis"] } {
  return { code, severity, basis };
}

/** A note in the row answers what a person has to decide; it never answers an error. */
export function unlessAnswered(severity: Severity, { note }: Member): Severity {
  return severity === "warning" && note !== "" ? "info" : severity;
}

/** Excluded members and second rows of a person have a finding of their own, and no other. */
export function membersToRate(
  { members }: RatingTable,
  { standings }: RuleContext,
): readonly Member[] {
  return members.filter(({ row }) => (standings.get(row)?.kind ?? "toRate") === "toRate");
}

export interface Rated {
  readonly member: Member;
  readonly level: Level;
}

export function ratedMembers(table: RatingTable, context: RuleContext): readonly Rated[] {
  return membersToRate(table, context).flatMap((member) => {
    const reading = member.ratings.final;
    return reading.kind === "level" ? [{ member, level: reading.level }] : [];
  });
}
