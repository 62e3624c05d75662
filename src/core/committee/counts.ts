import type { BranchCounts, GatheredMember } from "../model/committee";
import { byLevel } from "../model/level";
import { byExclusion } from "../model/tally";

/** Counts the members of one branch. */
export function countsOf(members: readonly GatheredMember[]): BranchCounts {
  const count = (is: (member: GatheredMember) => boolean) => members.filter(is).length;
  const toRate = members.filter(({ standing }) => standing === "toRate");
  const rated = toRate.filter(({ level }) => level !== null);
  const saysOfficial = members.some(({ isOfficial }) => isOfficial !== null);
  const saysSex = members.some(({ isWoman }) => isWoman !== null);
  return {
    present: members.length,
    official: saysOfficial ? count(({ isOfficial }) => isOfficial !== false) : null,
    probationary: saysOfficial ? count(({ isOfficial }) => isOfficial === false) : null,
    women: saysSex ? count(({ isWoman }) => isWoman === true) : null,
    toRate: toRate.length,
    excluded: byExclusion((why) => count(({ standing }) => standing === why)),
    notYetRated: toRate.length - rated.length,
    rated: rated.length,
    levels: byLevel((level) => rated.filter((member) => member.level === level).length),
  };
}

/** Adds the counts of branches. What one of them does not say is not known of all. */
export function addedCounts(counts: readonly BranchCounts[]): BranchCounts {
  const sum = (of: (each: BranchCounts) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const known = (of: (each: BranchCounts) => number | null) =>
    counts.every((each) => of(each) !== null) ? sum((each) => of(each) ?? 0) : null;
  return {
    present: sum(({ present }) => present),
    official: known(({ official }) => official),
    probationary: known(({ probationary }) => probationary),
    women: known(({ women }) => women),
    toRate: sum(({ toRate }) => toRate),
    excluded: byExclusion((why) => sum(({ excluded }) => excluded[why])),
    notYetRated: sum(({ notYetRated }) => notYetRated),
    rated: sum(({ rated }) => rated),
    levels: byLevel((level) => sum(({ levels }) => levels[level])),
  };
}
