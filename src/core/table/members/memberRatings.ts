import type { Grid } from "../../model/grid";
import { LEVELS, type ByRater, type Rater } from "../../model/level";
import type { RatingReading } from "../../model/table";
import type { CellReaders } from "./cellReaders";
import { fieldAt, type Cells, type Offsets, type Part } from "./cells";
import type { Layout } from "../layout";
import { levelsRaised, saysAgreed, saysUnchanged } from "../../text/agreement";
import { memoize } from "../../text/memoize";
import { finalMarks, raterMarkReaders } from "./markedRating";

type Ratings = ByRater<RatingReading>;

/**
 * Returns a reader of the final rating. Where the level above decides, the branch's own holds if the cell says so, or if only
 * changes are filled in and the cell is empty; where the branch decides, its committee's holds if the cell says so.
 */
export function finalReader(
  layout: Layout,
  grid: Grid,
  offsets: Offsets,
  readers: CellReaders,
): Part<RatingReading> {
  const final = ownFinalReader(layout, grid, offsets, readers);
  const before = ratingBefore(layout, grid, offsets, readers);
  if (!before) return final;
  const { hasChangesOnly } = layout.special;
  const agrees = memoize(hasChangesOnly ? saysUnchanged : saysAgreed);
  const emptied = memoize(keptAs("empty"));
  const agreed = memoize(keptAs("agreed"));
  return (cells) => {
    const reading = final(cells);
    if (reading.kind === "blank" && hasChangesOnly) return emptied(before(cells));
    if (reading.kind !== "unknown") return reading;
    if (agrees(reading.written)) return agreed(before(cells));
    return movedBy(levelsRaised(reading.written), before(cells)) ?? reading;
  };
}

/** Returns the rating that is this many levels above another; null if there is none. */
function movedBy(levels: number, before: RatingReading): RatingReading | null {
  if (levels === 0 || before.kind !== "level") return null;
  const level = LEVELS[LEVELS.indexOf(before.level) - levels];
  return level ? { kind: "level", level, written: before.written, exact: false, remark: "" } : null;
}

/** The cell has another text than the level, which no edit may replace. */
function keptAs(kept: "empty" | "agreed"): (reading: RatingReading) => RatingReading {
  return (reading) =>
    reading.kind === "level" ? { ...reading, exact: false, remark: "", kept } : reading;
}

/** Returns a reader of the rating that the final one may confirm: the branch's, or its committee's; null where there is none. */
function ratingBefore(
  layout: Layout,
  grid: Grid,
  { branch, committee }: Offsets,
  { rating }: CellReaders,
): Part<RatingReading> | null {
  if (branch >= 0) return fieldAt(branch, rating);
  const marks = raterMarkReaders(layout, grid);
  const ofBranch = marks.find(({ rater }) => rater === "branch");
  if (ofBranch) return ofBranch.read;
  if (committee >= 0) return fieldAt(committee, rating);
  return marks.find(({ rater }) => rater === "committee")?.read ?? null;
}

/** Returns a reader of the cells of the final rating alone: a level in words, else the column that is ticked. */
function ownFinalReader(
  layout: Layout,
  grid: Grid,
  { final }: Offsets,
  { rating }: CellReaders,
): Part<RatingReading> {
  const marks = finalMarks(layout, grid, rating);
  const named = fieldAt(final, rating);
  if (!marks) return named;
  return (cells) => {
    const written = named(cells);
    return written.kind === "blank" ? marks(cells) : written;
  };
}

/** Returns a reader of all ratings, given the final one; each rater has a column of words or several to tick. */
export function ratingsReader(
  layout: Layout,
  grid: Grid,
  offsets: Offsets,
  { rating }: CellReaders,
): (cells: Cells, final: RatingReading) => Ratings {
  const self = fieldAt(offsets.self, rating);
  const staff = fieldAt(offsets.staff, rating);
  const committee = fieldAt(offsets.committee, rating);
  const union = fieldAt(offsets.union, rating);
  const branch = fieldAt(offsets.branch, rating);
  const marks = raterMarkReaders(layout, grid);
  const shared = sharedRatings();
  if (marks.length === 0)
    return (cells, final) =>
      shared(self(cells), staff(cells), committee(cells), union(cells), branch(cells), final);
  return (cells, final) => {
    const ratings: Record<Rater, RatingReading> = {
      self: self(cells),
      staff: staff(cells),
      committee: committee(cells),
      union: union(cells),
      branch: branch(cells),
      final,
    };
    for (const { rater, read } of marks)
      if (ratings[rater].kind === "blank") ratings[rater] = read(cells);
    return ratings;
  };
}

/** Sets of ratings that a table repeats over and over, so that members share them. */
const MOST_KNOWN = 12;

/** Takes the ratings one by one, for an object only to compare them with would cost more than all the rest. */
function sharedRatings() {
  const known: Ratings[] = [];
  return (
    self: RatingReading,
    staff: RatingReading,
    committee: RatingReading,
    union: RatingReading,
    branch: RatingReading,
    final: RatingReading,
  ): Ratings => {
    for (const one of known)
      if (
        one.final === final &&
        one.self === self &&
        one.staff === staff &&
        one.committee === committee &&
        one.union === union &&
        one.branch === branch
      )
        return one;
    const ratings = { self, staff, committee, union, branch, final };
    if (known.length < MOST_KNOWN) known.push(ratings);
    return ratings;
  };
}
