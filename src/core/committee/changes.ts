import type { GatheredBranch, GatheredMember, MemberChange } from "../model/committee";
import { grouped } from "../tally/grouped";
import { personKey } from "../text/personKey";
import { bodyKey } from "./branchKey";
import { belongingTo, onlyCommittee } from "./titles";

/**
 * Returns how what the branches hand in differs from an earlier gathering, in the order of the branches now, and at the end
 * the branches that are no longer there. Of a branch that is new, or is gone, its members are not listed one by one.
 */
export function changesSince(
  earlier: readonly GatheredBranch[],
  branches: readonly GatheredBranch[],
): readonly MemberChange[] {
  const own = belongingTo(onlyCommittee(branches), earlier);
  const before = new Map(own.map((branch) => [bodyKey(branch), branch]));
  const now = new Set(branches.map(bodyKey));
  const gone = Array.from(before).filter(([key]) => !now.has(key));
  return [
    ...branches.flatMap((branch) => changesIn(branch, before.get(bodyKey(branch)) ?? null)),
    ...gone.map(([key, { title }]): MemberChange => ({ what: "branchGone", key, branch: title })),
  ];
}

function changesIn(now: GatheredBranch, before: GatheredBranch | null): readonly MemberChange[] {
  const of = { key: bodyKey(now), branch: now.title };
  if (!before) return [{ ...of, what: "branchNew" }];
  const known = grouped(before.members, keyOf);
  const left = new Map(Array.from(known, ([key, rows]) => [key, [...rows]]));
  const changes = now.members.flatMap((member): MemberChange[] => {
    const earlier = left.get(keyOf(member))?.shift();
    const { name, proposed: to } = member;
    if (!earlier) return [{ ...of, what: "joined", name }];
    const from = earlier.proposed;
    return from === to ? [] : [{ ...of, what: "level", name, from, to }];
  });
  const departed = Array.from(left.values()).flat();
  const [frozen, frozenBefore] = [now.frozen, before.frozen];
  return [
    ...changes,
    ...departed.map(({ name }): MemberChange => ({ ...of, what: "left", name })),
    ...(frozen?.digest === frozenBefore?.digest
      ? []
      : [{ ...of, what: "frozen", time: frozen?.time ?? null } as const]),
  ];
}

function keyOf({ name, code }: Pick<GatheredMember, "name" | "code">): string {
  return `${personKey(name)}|${code}`;
}
