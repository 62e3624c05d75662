import type { Decision, GatheredBranch, GatheredMember } from "../model/committee";
import { personKey } from "../text/personKey";
import { branchKey } from "./branchKey";
import { countsOf } from "./counts";
import type { KeyedBranch } from "./titles";

/** Returns a function that puts the levels which the committee decided in place of those that a branch proposed. */
export function decided(
  decisions: readonly Decision[],
): (keyed: Pick<KeyedBranch, "branch">) => GatheredBranch {
  const levels = new Map(decisions.map((each) => [keyOf(each.branch, each), each.level]));
  return ({ branch }) => {
    if (levels.size === 0) return branch;
    const members = branch.members.map((member) => {
      const level = levels.get(keyOf(branch.title, member));
      return level === undefined || member.standing !== "toRate" ? member : { ...member, level };
    });
    return { ...branch, members, counts: countsOf(members) };
  };
}

function keyOf(branch: string, { name, code }: Pick<GatheredMember, "name" | "code">): string {
  return [branchKey(branch), personKey(name), code].join("|");
}
