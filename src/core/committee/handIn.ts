import type { Body } from "../model/body";
import type { BranchResult, HandIn } from "../model/committee";
import { NO_LOCAL_PARAMETERS } from "../model/parameters";
import type { BranchReview, Review } from "../model/review";
import { grouped } from "../tally/grouped";
import { branchKey } from "./branchKey";
import { countsOf } from "./counts";
import { membersOf, type NamedBranchMember } from "./members";

/** Returns what the committee keeps of the review of one file: its branches and members, without its tables. */
export function handInOf(
  source: Pick<HandIn, "file" | "digest" | "modified">,
  review: Review,
): HandIn {
  const lists = review.bodies.filter(({ subject }) => subject === "members");
  return {
    kind: "read",
    ...source,
    branches: lists.flatMap((body) => branchesIn(body, review)),
    parameters: review.branches[0]?.parameters ?? NO_LOCAL_PARAMETERS,
    notCounted: review.notCounted,
    findings: review.findings,
  };
}

/** A committee's list has the members of several branches, each of which counts by itself. */
function branchesIn(body: Body, review: Review): readonly BranchResult[] {
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

type OfBranch = Omit<BranchResult, "members" | "counts">;

function resultOf(
  { name, committee, scheme, year, meetingDate, ownLevel }: OfBranch,
  named: readonly NamedBranchMember[],
): BranchResult {
  const members = named.map(({ member }) => member);
  const counts = countsOf(members);
  return { name, committee, scheme, year, meetingDate, ownLevel, members, counts };
}
