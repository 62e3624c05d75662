import type {
  EarlierMember,
  GatheredBranch,
  GatheredMember,
  MemberChange,
} from "../model/committee";
import { grouped } from "../tally/grouped";
import { personKey } from "../text/personKey";
import { branchKey } from "./branchKey";

/**
 * Returns how the branches' proposals differ from those of an earlier gathering, in the order of the branches now, and at the
 * end the branches that are no longer there. Of a branch that is new, or is gone, its members are not listed one by one.
 */
export function changesSince(
  earlier: readonly EarlierMember[],
  branches: readonly GatheredBranch[],
): readonly MemberChange[] {
  const before = grouped(earlier, ({ branch }) => branchKey(branch));
  const now = new Set(branches.map(({ title }) => branchKey(title)));
  const gone = Array.from(before).flatMap(([key, [first]]) =>
    first && !now.has(key) ? [first] : [],
  );
  return [
    ...branches.flatMap((branch) => changesIn(branch, before.get(branchKey(branch.title)) ?? null)),
    ...gone.map(({ branch }): MemberChange => ({ what: "branchGone", branch })),
  ];
}

function changesIn(
  { title: branch, members }: GatheredBranch,
  before: readonly EarlierMember[] | null,
): readonly MemberChange[] {
  if (!before) return [{ what: "branchNew", branch }];
  const left = new Map(Array.from(grouped(before, keyOf), ([key, rows]) => [key, [...rows]]));
  const changes = members.flatMap((member): MemberChange[] => {
    const known = left.get(keyOf(member))?.shift();
    const { name, proposed: to } = member;
    if (!known) return [{ what: "joined", branch, name }];
    return known.proposed === to ? [] : [{ what: "level", branch, name, from: known.proposed, to }];
  });
  const departed = Array.from(left.values()).flat();
  return [
    ...changes,
    ...departed.map(({ name }): MemberChange => ({ what: "left", branch, name })),
  ];
}

function keyOf({ name, code }: Pick<GatheredMember, "name" | "code">): string {
  return `${personKey(name)}|${code}`;
}
