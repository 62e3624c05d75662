import { byLevel, byRater, type ByLevel } from "../../model/level";
import type { Content } from "../../model/report";
import { byExclusion, type Counts, type Tally } from "../../model/tally";
import { personKey } from "../../text/personKey";
import type { Numbers } from "./numbers";
import { added } from "./totals";

/** The numbers of one table, and the tally that they show. */
interface Part {
  readonly numbers: Numbers;
  readonly tally: Tally;
}

/** Adds the numbers of the parts of a body; they stay formulas where all parts have one. */
export function addedNumbers(parts: readonly Part[], total: Tally): Numbers {
  const sum = (of: (numbers: Numbers) => Content, value: number) =>
    added(
      parts.map(({ numbers }) => of(numbers)),
      value,
    );
  const levels = (
    of: (part: Part) => ByLevel<Content> | null,
    counts: ByLevel<number> | null,
  ): ByLevel<Content> | null => counts && addedLevels(parts.map(of), counts);
  return {
    present: sum(({ present }) => present, total.present),
    official: total.official && sum(({ official }) => official, total.official),
    women: total.women && sum(({ women }) => women, total.women),
    excluded: byExclusion((why) => sum(({ excluded }) => excluded[why], total.excluded[why])),
    unrated: sum(({ unrated }) => unrated, total.present - total.rated),
    levels: addedLevels(
      parts.map(({ numbers }) => numbers.levels),
      total.levels,
    ),
    officialLevels: levels(({ numbers }) => numbers.officialLevels, total.officialLevels),
    womenLevels: levels(({ numbers }) => numbers.womenLevels, total.womenLevels),
    byRater: byRater((rater) =>
      levels(({ numbers }) => numbers.byRater[rater], total.byRater[rater]),
    ),
    byGroup: total.byGroup.map((group) => addedLevels(groupsIn(parts, group.name), group.levels)),
    obstacles: parts.flatMap(({ numbers }) => numbers.obstacles),
  };
}

/** A part without these levels keeps the sum from being a formula. */
function addedLevels(
  parts: readonly (ByLevel<Content> | null)[],
  counts: ByLevel<number>,
): ByLevel<Content> {
  return byLevel((level) =>
    added(
      parts.map((part) => (part ? part[level] : null)),
      counts[level],
    ),
  );
}

/** The levels of a group in each part that has it. */
function groupsIn(parts: readonly Part[], name: string): readonly ByLevel<Content>[] {
  const key = personKey(name);
  return parts.flatMap(({ numbers, tally }) => {
    const place = placeOf(tally, key);
    const levels = numbers.byGroup[place];
    return levels ? [levels] : [];
  });
}

function placeOf({ byGroup }: Counts<number>, key: string): number {
  return byGroup.findIndex(({ name }) => personKey(name) === key);
}
