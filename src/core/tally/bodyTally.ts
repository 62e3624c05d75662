import { byLevel, byRater, type ByLevel } from "../model/level";
import {
  byExclusion,
  type Counts,
  type GroupCounts,
  type GroupTally,
  type Movement,
  type Rows,
  type Tally,
} from "../model/tally";
import { personKey } from "../text/personKey";
import { capsOf } from "./caps";
import { grouped } from "./grouped";
import type { TallyRule } from "./tally";
import { sizesOf } from "./sizes";

/** Adds the tallies of the parts of one body. Its rows are those of all parts, in the order of the parts. */
export function bodyTally(
  parts: readonly [Tally, ...Tally[]],
  { cap }: Pick<TallyRule, "cap">,
): Tally {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first;
  const rows = addedRows(parts.map((part) => part.rows));
  const counts = sizesOf(rows);
  const capGroups = addedTallies(parts.flatMap((part) => part.capGroups));
  return {
    ...counts,
    rows,
    caps: capsOf({ toRate: counts.present, levels: counts.levels }, capGroups, cap),
    capGroups,
    unrated: parts.flatMap(({ unrated }) => unrated),
    commended: parts.flatMap(({ commended }) => commended),
  };
}

function addedRows(parts: readonly Counts<Rows>[]): Counts<Rows> {
  const added = (of: (part: Counts<Rows>) => Rows): Rows => parts.flatMap(of);
  const statesMembership = parts.some(({ official }) => official !== null);
  const statesSex = parts.some(({ women }) => women !== null);
  const levels = (of: (part: Counts<Rows>) => ByLevel<Rows> | null) => addedLevels(parts.map(of));
  const groups = (of: (part: Counts<Rows>) => readonly GroupCounts<Rows>[]) =>
    addedGroups(parts.flatMap(of));
  return {
    present: added(({ present }) => present),
    // A part that says nothing of it beside one that does is a block of official members.
    official: statesMembership ? added(({ official, present }) => official ?? present) : null,
    probationary: statesMembership ? added(({ probationary }) => probationary ?? []) : null,
    women: statesSex ? added(({ women }) => women ?? []) : null,
    toRate: added(({ toRate }) => toRate),
    excluded: byExclusion((why) => added(({ excluded }) => excluded[why])),
    notYetRated: added(({ notYetRated }) => notYetRated),
    rated: added(({ rated }) => rated),
    levels: byLevel((level) => added((part) => part.levels[level])),
    officialLevels: statesMembership ? levels((part) => part.officialLevels ?? part.levels) : null,
    womenLevels: statesSex ? levels(({ womenLevels }) => womenLevels) : null,
    byRater: byRater((rater) => levels(({ byRater: raters }) => raters[rater])),
    movement: byRater((rater) => addedMovement(parts.map(({ movement }) => movement[rater]))),
    byGroup: groups(({ byGroup }) => byGroup),
    byPartyGroup: groups(({ byPartyGroup }) => byPartyGroup),
    byPosition: groups(({ byPosition }) => byPosition),
  };
}

/** Null where no part has them. */
function addedLevels(parts: readonly (ByLevel<Rows> | null)[]): ByLevel<Rows> | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : byLevel((level) => known.flatMap((part) => part[level]));
}

function addedMovement(parts: readonly (Movement<Rows> | null)[]): Movement<Rows> | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return {
    higher: known.flatMap(({ higher }) => higher),
    same: known.flatMap(({ same }) => same),
    lower: known.flatMap(({ lower }) => lower),
  };
}

/** Groups of one name in several parts are one group. */
function addedGroups(groups: readonly GroupCounts<Rows>[]): readonly GroupCounts<Rows>[] {
  const byName = grouped(groups, ({ name }) => personKey(name));
  return Array.from(byName.values(), (same) => ({
    name: same[0]?.name ?? "",
    toRate: same.flatMap(({ toRate }) => toRate),
    levels: byLevel((level) => same.flatMap(({ levels }) => levels[level])),
  }));
}

/** The same for groups that are counted already. */
function addedTallies(groups: readonly GroupTally[]): readonly GroupTally[] {
  const byName = grouped(groups, ({ name }) => personKey(name));
  return Array.from(byName.values(), (same) => ({
    name: same[0]?.name ?? "",
    toRate: same.reduce((sum, { toRate }) => sum + toRate, 0),
    levels: byLevel((level) => same.reduce((sum, { levels }) => sum + levels[level], 0)),
  }));
}
