import { byLevel, byRater, type ByLevel } from "../model/level";
import {
  byExclusion,
  type Counts,
  type GroupCounts,
  type Movement,
  type Rows,
} from "../model/tally";

/** The number of rows behind each count. */
export function sizesOf(rows: Counts<Rows>): Counts<number> {
  return {
    present: rows.present.length,
    official: rows.official?.length ?? null,
    probationary: rows.probationary?.length ?? null,
    women: rows.women?.length ?? null,
    toRate: rows.toRate.length,
    excluded: byExclusion((why) => rows.excluded[why].length),
    notYetRated: rows.notYetRated.length,
    rated: rows.rated.length,
    levels: levelSizes(rows.levels),
    officialLevels: rows.officialLevels && levelSizes(rows.officialLevels),
    womenLevels: rows.womenLevels && levelSizes(rows.womenLevels),
    byRater: byRater((rater) => rows.byRater[rater] && levelSizes(rows.byRater[rater])),
    movement: byRater((rater) => rows.movement[rater] && movementSizes(rows.movement[rater])),
    byGroup: rows.byGroup.map(groupSizes),
    byPartyGroup: rows.byPartyGroup.map(groupSizes),
    byPosition: rows.byPosition.map(groupSizes),
  };
}

function levelSizes(rows: ByLevel<Rows>): ByLevel<number> {
  return byLevel((level) => rows[level].length);
}

function movementSizes({ higher, same, lower }: Movement<Rows>): Movement<number> {
  return { higher: higher.length, same: same.length, lower: lower.length };
}

/** The number of rows behind the counts of one group. */
export function groupSizes({ name, toRate, levels }: GroupCounts<Rows>): GroupCounts<number> {
  return { name, toRate: toRate.length, levels: levelSizes(levels) };
}
