import type { GatheredBranch, HandIn } from "../model/committee";
import { personKey } from "../text/personKey";
import { bodyKey, branchKey } from "./branchKey";
import { belongingTo } from "./titles";

interface OfThisTime {
  /** The branches that files of this time are from. */
  readonly now: readonly GatheredBranch[];
  readonly read: readonly HandIn[];
  /** The only one that anybody names. */
  readonly committee: string | null;
  readonly expected: readonly string[];
}

/**
 * Returns the branches of an earlier gathering that stay in the result, so that late branches can be gathered alone. The
 * workbook of a committee has all of its branches: where it is among the files, none of its branches stays from before.
 */
export function keptBranches(
  earlier: readonly GatheredBranch[],
  { now, read, committee, expected }: OfThisTime,
): readonly GatheredBranch[] {
  const onList = new Map(expected.map((name) => [branchKey(name), name]));
  const taken = new Set(now.map(bodyKey));
  const whole = new Set(
    read
      .filter(({ isCommittee }) => isCommittee)
      .flatMap(({ branches }) => branches.map((branch) => personKey(branch.committee ?? ""))),
  );
  return belongingTo(committee, earlier)
    .filter((branch) => !taken.has(bodyKey(branch)))
    .filter((branch) => !whole.has(personKey(branch.committee ?? "")))
    .map((branch) => ({ ...branch, title: onList.get(branchKey(branch.title)) ?? branch.title }));
}
