import type { ByLevel } from "../model/level";
import type { CapBaseName } from "../model/parameters";
import type { Cap, GroupTally } from "../model/tally";

/** The most outstanding ratings that a cap of `percent` allows: percent × count / 100, rounded down. */
export function maxOutstanding(count: number, percent: number): number {
  return Math.floor((count * percent) / 100);
}

/** The most outstanding ratings among `rated` members who are outstanding or good: k ≤ percent × (rated − k). */
export function fittingOutstanding(rated: number, percent: number): number {
  return Math.floor((rated * percent) / (100 + percent));
}

/** What a cap is calculated from. */
export interface CapShare {
  readonly base: CapBaseName;
  readonly percent: number;
}

/** The counts of the whole table or of one group. */
type Counted = Pick<GroupTally, "toRate" | "levels">;

/** The cap of the whole table, followed by those of each group that has a name. */
export function capsOf(
  whole: Counted,
  groups: readonly GroupTally[],
  share: CapShare,
): readonly Cap[] {
  const named = groups.filter(({ name }) => name !== "");
  return [capOf("", whole, share), ...named.map((group) => capOf(group.name, group, share))];
}

/** Returns how many a base contains; `present` counts everybody in the table or group. */
export function countIn(base: CapBaseName, { toRate, levels }: Counted): number {
  const { outstanding, good, completed, failed } = levels;
  return {
    good,
    goodOrBetter: good + outstanding,
    rated: good + outstanding + completed + failed,
    present: toRate,
  }[base];
}

function capOf(group: string, counted: Counted, { base, percent }: CapShare): Cap {
  const { good, outstanding }: ByLevel<number> = counted.levels;
  const of = countIn(base, counted);
  const max = maxOutstanding(of, percent);
  return { group, good, outstanding, base, of, percent, max, ok: outstanding <= max };
}
