import type { ByLevel } from "../model/level";
import type { Cap, GroupTally } from "../model/tally";

/** The most outstanding ratings that `good` good ones allow: percent × good / 100, rounded down. */
export function maxOutstanding(good: number, percent: number): number {
  return Math.floor((good * percent) / 100);
}

/** The most outstanding ratings among `rated` members who are outstanding or good: k ≤ percent × (rated − k). */
export function fittingOutstanding(rated: number, percent: number): number {
  return Math.floor((rated * percent) / (100 + percent));
}

/** The cap of the whole table, followed by those of each group of similar duties that has a name. */
export function capsOf(
  levels: ByLevel<number>,
  groups: readonly GroupTally[],
  percentOf: (group: string) => number,
): readonly Cap[] {
  const named = groups.filter(({ name }) => name !== "");
  return [
    capOf("", levels, percentOf("")),
    ...named.map((group) => capOf(group.name, group.levels, percentOf(group.name))),
  ];
}

function capOf(group: string, { good, outstanding }: ByLevel<number>, percent: number): Cap {
  const max = maxOutstanding(good, percent);
  return { group, good, outstanding, percent, max, ok: outstanding <= max };
}
