import type { Body } from "../model/body";
import type { IsoDate } from "../model/calendar";
import type { Level } from "../model/level";
import { NO_FACTS, type Admission, type MeetingFacts, type MeetingRecord } from "../model/meeting";
import type { BranchReview, Review } from "../model/review";
import type { Member } from "../model/table";
import type { Tally } from "../model/tally";
import { papersOf, type Papers } from "../report/papers/papers";
import { layoutOn, type Layout } from "../report/page/layout";
import { NEWEST_SCHEME, schemeById } from "../schemes/schemes";
import type { Scheme } from "../schemes/schema";
import { personKey } from "../text/personKey";
import { admissionsOf } from "./admissionsOf";

/** Everything that documents are made of: one branch with its members, and what is said of its meeting. */
export interface Material {
  readonly first: BranchReview;
  /** The tables of the branch: one, or one a party group. */
  readonly parts: readonly BranchReview[];
  readonly tally: Tally;
  readonly scheme: Scheme;
  readonly layout: Layout;
  readonly papers: Papers;
  readonly year: number | null;
  readonly day: IsoDate | null;
  readonly facts: MeetingFacts;
  readonly record: MeetingRecord;
  /** Those on probation or recognised, from their list and from the rating table. */
  readonly admissions: readonly Admission[];
  readonly ownLevel: Level | null;
}

/** Returns what documents are made of; null unless the workbook is about the members of a single branch. */
export function materialOf(review: Review): Material | null {
  const { branches, meeting, meetingDate } = review;
  const body = onlyBranch(review);
  const parts = body?.tables.flatMap((at) => branches[at] ?? []) ?? [];
  const [first] = parts;
  if (!body || !first) return null;
  const facts = meeting.facts?.value ?? NO_FACTS;
  const day = meetingDate ?? facts.date;
  return {
    first,
    parts,
    tally: body.tally,
    scheme: schemeById(first.scheme) ?? NEWEST_SCHEME,
    layout: layoutOn(day),
    papers: papersOf(first),
    year: first.year,
    day,
    facts,
    record: meeting,
    admissions: admissionsOf(parts, meeting),
    ownLevel: first.ownLevel ?? facts.ownLevel,
  };
}

/** The branch that documents are about; one of an earlier year beside it is only for comparison. */
function onlyBranch({ bodies, branches }: Review): Body | null {
  const yearOf = ({ tables: [first = 0] }: Body) => branches[first]?.year ?? 0;
  const latest = Math.max(...bodies.map(yearOf));
  const [only, ...others] = bodies.filter((body) => yearOf(body) === latest);
  const isBranch = only?.kind === "branch" && only.subject === "members";
  return isBranch && others.length === 0 ? only : null;
}

/** The member of a name; null where the list has none or several of that name. */
export function memberNamed({ parts }: Material, name: string): Member | null {
  const key = personKey(name);
  const found = parts.flatMap(({ table }) =>
    table.members.filter((member) => personKey(member.name) === key),
  );
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}
