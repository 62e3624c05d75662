import type { CellValue, Grid } from "../../model/grid";
import { RATERS, type Vocabulary } from "../../model/level";
import type { RatingReading } from "../../model/table";
import { foldedText } from "../../text/foldedText";
import { levelReader } from "../../text/level";
import { memoize, memoizeObjects } from "../../text/memoize";
import { columnValues } from "./columnValues";
import type { Offsets } from "./cells";
import type { Layout } from "../layout";

/** A level in one or two letters, perhaps beside points: `XS`, `HT`, `KHT`, `92đ - XS`. */
const SHORT = /(?:^|\d(?: ?d| diem)? )(?:xs|ht|kht)(?:$| \d)/;
/** The most signs of such a level and its points; most names of levels are longer. */
const LONGEST = 16;
/** A `T` in a folded text that belongs to no word. */
const LONE_T = /(?<![a-z])t(?![a-z])/;

/**
 * Returns a reader of levels that takes `T` as "Tốt", if the table shortens its other levels as much. Beside full names, or
 * alone, `T` may be anything, and is asked about. The other levels are looked at when the first `T` is met, which is seldom.
 */
export function tableLevelReader(
  vocabulary: Vocabulary,
  layout: Layout,
  grid: Grid,
  offsets: Offsets,
): (value: CellValue) => RatingReading {
  const read = levelReader(vocabulary);
  const shortReader = memoize((words: Vocabulary) =>
    levelReader(withShortGood(words, layout, grid, offsets)),
  );
  return (value) => {
    const hasT = typeof value === "string" && LONE_T.test(foldedText(value));
    return hasT ? shortReader(vocabulary)(value) : read(value);
  };
}

function withShortGood(
  vocabulary: Vocabulary,
  layout: Layout,
  grid: Grid,
  offsets: Offsets,
): Vocabulary {
  const isShort = RATERS.map((rater) => offsets[rater])
    .filter((offset) => offset >= 0)
    .some((offset) => hasShort(grid, layout, offset));
  return isShort ? shortened(vocabulary) : vocabulary;
}

function hasShort(grid: Grid, layout: Layout, offset: number): boolean {
  for (const value of columnValues(grid, layout, offset))
    if (typeof value === "string" && value.length <= LONGEST && SHORT.test(foldedText(value)))
      return true;
  return false;
}

const shortened = memoizeObjects((vocabulary: Vocabulary): Vocabulary => {
  const { good } = vocabulary;
  return { ...vocabulary, good: { ...good, aliases: [...good.aliases, "T"] } };
});
