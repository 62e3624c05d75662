import type { Grid } from "../../model/grid";
import type { ByRater, Rater } from "../../model/level";
import type { RatingReading } from "../../model/table";
import type { CellReaders } from "./cellReaders";
import { fieldAt, type Cells, type Offsets, type Part } from "./cells";
import type { Layout } from "../layout";
import { foldedText } from "../../text/foldedText";
import { memoize } from "../../text/memoize";
import { finalMarks, raterMarkReaders } from "./markedRating";

type Ratings = ByRater<RatingReading>;

/** How the level above says that the branch's own rating holds: `Nhất trí`, `Giữ nguyên`, `Như chi bộ đề nghị`. */
const AGREES =
  /^(?:nhat tri|dong y|thong nhat|giu nguyen|cong nhan|khong (?:thay doi|dieu chinh|doi)|(?:nhu|theo) (?:de nghi|de xuat|chi bo|muc|ket qua))(?: (?:voi|nhu|theo|muc|ket qua|de nghi|de xuat|xep loai|cua|chi bo))*$/;

/**
 * Returns a reader of the final rating. Where the level above decides, the branch's own holds if the cell says so, or if only
 * changes are filled in and the cell is empty.
 */
export function finalReader(
  layout: Layout,
  grid: Grid,
  offsets: Offsets,
  readers: CellReaders,
): Part<RatingReading> {
  const final = ownFinalReader(layout, grid, offsets, readers);
  const branch = branchReader(layout, grid, offsets, readers);
  if (!branch) return final;
  const agrees = memoize((written: string) => AGREES.test(foldedText(written)));
  const emptied = memoize(keptAs("empty"));
  const agreed = memoize(keptAs("agreed"));
  return (cells) => {
    const reading = final(cells);
    if (reading.kind === "blank" && layout.special.hasChangesOnly) return emptied(branch(cells));
    const isAgreed = reading.kind === "unknown" && agrees(reading.written);
    return isAgreed ? agreed(branch(cells)) : reading;
  };
}

/** The cell has another text than the level, which no edit may replace. */
function keptAs(kept: "empty" | "agreed"): (reading: RatingReading) => RatingReading {
  return (reading) =>
    reading.kind === "level" ? { ...reading, exact: false, remark: "", kept } : reading;
}

/** Returns a reader of the branch's rating beside the final one; null where there is none. */
function branchReader(
  layout: Layout,
  grid: Grid,
  { branch }: Offsets,
  { rating }: CellReaders,
): Part<RatingReading> | null {
  if (branch >= 0) return fieldAt(branch, rating);
  return raterMarkReaders(layout, grid).find(({ rater }) => rater === "branch")?.read ?? null;
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
