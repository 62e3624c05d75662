import type { CellRef } from "../../model/address";
import type { Body } from "../../model/body";
import type { IsoDate } from "../../model/calendar";
import type { Finding } from "../../model/finding";
import type { MeetingRecord, Recorded } from "../../model/meeting";
import type { BranchReview } from "../../model/review";
import type { Member, RatingTable } from "../../model/table";
import type { MeetingRuleKind, MeetingRuleOf } from "../../schemes/meetingSchema";
import type { Scheme } from "../../schemes/schema";
import { membershipIn, statesMembership, type Membership } from "../../tally/membership";
import { personKey } from "../../text/personKey";

/** What the ratings tell the rules about the meeting. */
export interface MeetingCircumstances {
  /** The tables of members that count. */
  readonly tables: readonly RatingTable[];
  readonly scheme: Scheme;
  /** Official and probationary members of the only branch; null where that is not known. */
  readonly official: number | null;
  readonly probationary: number | null;
  /** The day by which the ratings are judged. */
  readonly meetingDate: IsoDate | null;
}

/** What the ratings tell of the branch that met; the counts only where it is one. */
export function meetingCircumstances(
  branches: readonly BranchReview[],
  bodies: readonly Body[],
  scheme: Scheme,
): MeetingCircumstances {
  const [only, ...others] = bodies;
  const tally = others.length === 0 && only?.subject === "members" ? only.tally : null;
  const members = branches.filter(({ table }) => table.subject === "members");
  return {
    tables: members.map(({ table }) => table),
    scheme,
    official: tally?.official ?? null,
    probationary: tally?.probationary ?? null,
    meetingDate: branches[0]?.meetingDate ?? null,
  };
}

/** A member with the table that lists him. */
export interface Listed {
  readonly member: Member;
  readonly table: RatingTable;
  /** Null where the table does not tell official from probationary members. */
  readonly membership: Membership | null;
}

export interface MeetingContext extends MeetingCircumstances {
  /** Finds a member by name; null if nobody has it or several people do. */
  readonly find: (name: string) => Listed | null;
}

export type MeetingCheck<K extends MeetingRuleKind> = (
  record: MeetingRecord,
  rule: MeetingRuleOf<K>,
  context: MeetingContext,
) => readonly Finding[];

export function meetingContext(circumstances: MeetingCircumstances): MeetingContext {
  // Few records of a meeting name anybody, and the names of 20,000 members take a tenth of a review.
  let byName: ReadonlyMap<string, Listed | null> | null = null;
  const find = (name: string) => {
    byName ??= listedByName(circumstances);
    return byName.get(personKey(name)) ?? null;
  };
  return { ...circumstances, find };
}

/** The members by name; null for a name that several have. */
function listedByName({
  tables,
  meetingDate,
}: MeetingCircumstances): ReadonlyMap<string, Listed | null> {
  const byName = new Map<string, Listed | null>();
  for (const table of tables) {
    const membershipOf = statesMembership(table) ? membershipIn(table, meetingDate) : () => null;
    for (const member of table.members) {
      const key = personKey(member.name);
      const listed = { member, table, membership: membershipOf(member) };
      byName.set(key, byName.has(key) ? null : listed);
    }
  }
  return byName;
}

/** The cell of the first part that has one, else the record's. */
export function cellFor<T>({ at, cells }: Recorded<T>, ...parts: readonly (keyof T)[]): CellRef {
  for (const part of parts) {
    const cell = cells[part];
    if (cell) return cell;
  }
  return at;
}
