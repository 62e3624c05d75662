import type { Body } from "../model/body";
import type { BranchResult, HandIn, OwnCap } from "../model/committee";
import type { FrozenFigures } from "../model/frozen";
import type { LocalParameters } from "../model/parameters";
import type { BranchReview, Review } from "../model/review";
import { grouped } from "../tally/grouped";
import { branchKey } from "./branchKey";
import { countsOf } from "./counts";
import { membersOf, type NamedBranchMember } from "./members";

/** Returns what the committee keeps of the review of one file: its branches and members, without its tables. */
export function handInOf(
  source: HandInSource,
  review: Review,
  frozen: FrozenFigures | null = null,
): HandIn {
  const lists = review.bodies.filter(({ subject }) => subject === "members");
  return {
    kind: "read",
    ...source,
    isCommittee: false,
    branches: lists.flatMap((body) =>
      branchesIn(body, review).map((branch) => ({ ...branch, frozen })),
    ),
    notCounted: review.notCounted,
    findings: review.findings,
  };
}

/** The file that was handed in. */
export type HandInSource = Pick<HandIn, "file" | "digest" | "modified">;

type ReadBranch = Omit<BranchResult, "frozen">;

/** A committee's list has the members of several branches, each of which counts by itself. */
function branchesIn(body: Body, review: Review): readonly ReadBranch[] {
  const tables = body.tables.flatMap((at) => review.branches[at] ?? []);
  const [first] = tables;
  if (!first) return [];
  const members = membersOf(tables);
  if (body.kind === "branch")
    return [resultOf({ ...first, name: body.name, committee: committeeOf(first) }, members)];
  const byBranch = grouped(members, ({ branchName }) => branchKey(branchName));
  return Array.from(byBranch.values(), (own) => {
    const name = own[0]?.branchName || null;
    return resultOf({ ...first, ownLevel: null, name, committee: body.name }, own);
  });
}

function committeeOf({ table }: BranchReview): string | null {
  return table.facts.committee?.value ?? null;
}

type OfBranch = Omit<ReadBranch, "ownCap" | "members" | "counts"> &
  Pick<BranchReview, "parameters">;

function resultOf(
  { name, committee, scheme, year, meetingDate, ownLevel, parameters }: OfBranch,
  named: readonly NamedBranchMember[],
): ReadBranch {
  const members = named.map(({ member }) => member);
  const [ownCap, counts] = [ownCapOf(parameters), countsOf(members)];
  return { name, committee, scheme, year, meetingDate, ownLevel, ownCap, members, counts };
}

function ownCapOf({ capPercent, capBase, capGroups }: LocalParameters): OwnCap {
  return {
    percent: capPercent?.value ?? null,
    base: capBase?.value ?? null,
    groups: capGroups?.value ?? null,
  };
}
