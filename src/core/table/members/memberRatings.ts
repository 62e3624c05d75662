import type { Grid } from "../../model/grid";
import type { ByRater, Rater } from "../../model/level";
import type { RatingReading } from "../../model/table";
import type { CellReaders } from "./cellReaders";
import { fieldAt, type Cells, type Offsets, type Part } from "./cells";
import type { Layout } from "../layout";
import { finalMarks, raterMarkReaders } from "./markedRating";

type Ratings = ByRater<RatingReading>;

/** Returns a reader of the final rating: a level in words, else the column that is ticked. */
export function finalReader(
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
