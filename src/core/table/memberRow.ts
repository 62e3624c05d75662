import type { DateReading } from "../model/date";
import type { CellValue, SheetSnapshot } from "../model/grid";
import type { ByRater } from "../model/level";
import type { Role } from "../model/role";
import type { Member, RatingReading, ScoreParts } from "../model/table";
import type { Vocabulary } from "../model/vocabulary";
import {
  cellAt,
  cellReaders,
  offsetsByRole,
  type CellReaders,
  type Cells,
  type Offsets,
  type Part,
} from "./cellReaders";
import { isErrorText } from "./cellText";
import { UNWATCHED, type ErrorWatch } from "./errorCells";
import { fillDown } from "./fillDown";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "./layout";
import { finalMarks, raterMarks } from "./markedRating";
import { approvalReader, ballotsReader, votesReader } from "./memberBallots";
import { statusReader } from "./memberStatuses";
import { birthReader, sexReader } from "./sex";

const BLANK = { kind: "blank" } as const;

/**
 * A reader of member rows for one table. What depends on the table alone is settled here once, so that a row costs one look at
 * each of its cells.
 */
export function memberReader(
  sheet: SheetSnapshot,
  layout: Layout,
  vocabulary: Vocabulary,
  watch: ErrorWatch,
): (cells: Cells, row: number, group: GroupContext) => Member {
  const { grid } = sheet;
  const offsets = offsetsByRole(layout, grid.left);
  const isRecoded = sheet.recoded === true;
  const read = cellReaders({ grid, layout, offsets, vocabulary, watch, isRecoded });
  const { text, number } = read;
  const shares = {
    done: read.share("done"),
    exceeded: read.share("exceeded"),
    late: read.share("late"),
  };
  const part = partReaders(sheet, layout, offsets, read);
  const unwatched = unwatchedOffsets(layout, grid.left);
  return (cells, row, context) => {
    for (const offset of unwatched) if (isErrorText(cellAt(cells, offset))) watch.seen = true;
    const branch = part.branch(cells);
    const unrated = branch.kind === "unknown" && read.unrated(branch.written) ? branch.written : "";
    return {
      row,
      name: part.name(cells),
      code: text(cellAt(cells, offsets.code)),
      birth: part.birth(cells),
      sex: part.sex(cells),
      admitted: part.admitted(cells),
      admissionDecided: part.admissionDecided(cells),
      official: part.official(cells),
      statuses: part.statuses(cells, context),
      partyPosition: text(cellAt(cells, offsets.partyPosition)),
      job: text(cellAt(cells, offsets.job)),
      group: part.group(cells, context),
      partyGroup: part.partyGroup(cells, context),
      branchName: part.branchName(cells, context),
      ratings: part.ratings(cells, unrated === "" ? branch : BLANK),
      general: number(cellAt(cells, offsets.general)),
      task: number(cellAt(cells, offsets.task)),
      parts: part.parts(cells),
      total: number(cellAt(cells, offsets.total)),
      appraised: number(cellAt(cells, offsets.appraised)),
      done: shares.done(cellAt(cells, offsets.done)),
      exceeded: shares.exceeded(cellAt(cells, offsets.exceeded)),
      late: shares.late(cellAt(cells, offsets.late)),
      votes: part.votes(cells),
      approval: part.approval(cells),
      ballots: part.ballots(cells),
      discipline: text(cellAt(cells, offsets.discipline)),
      sickMonths: number(cellAt(cells, offsets.sickMonths)),
      reason: text(cellAt(cells, offsets.reason)) || unrated,
      commendation: text(cellAt(cells, offsets.commendation)),
      outstandingYears: number(cellAt(cells, offsets.outstandingYears)),
      guide: text(cellAt(cells, offsets.guide)),
      voter: text(cellAt(cells, offsets.voter)),
      note: text(cellAt(cells, offsets.note)),
    };
  };
}

function unwatchedOffsets({ columns }: Layout, left: number): readonly number[] {
  return columns
    .filter(({ role }) => role !== null && UNWATCHED.has(role))
    .map(({ index }) => index - left);
}

/** Fields that more than one cell or more than its own column decides. */
function partReaders(sheet: SheetSnapshot, layout: Layout, offsets: Offsets, read: CellReaders) {
  const { grid } = sheet;
  return {
    name: nameReader(layout, grid.left, offsets, read),
    birth: birthReader(layout, grid.left, offsets.birth, read.date),
    sex: sexReader(layout, grid, offsets.sex),
    ...dateReaders(offsets, read),
    statuses: statusReader(layout, grid.left, offsets, read),
    group: fillDown(grid, layout, "group", offsets.group, read.word),
    partyGroup: fillDown(grid, layout, "partyGroup", offsets.partyGroup, read.word),
    branchName: fillDown(grid, layout, "branchName", offsets.branchName, read.word),
    branch: branchReader(layout, grid.left, offsets, read),
    parts: partsReader(layout, grid.left, read),
    ratings: ratingsReader(layout, grid.left, offsets, read),
    votes: votesReader(offsets, read),
    approval: approvalReader(offsets, read),
    ballots: ballotsReader(offsets, read),
  };
}

function nameReader(
  { special }: Layout,
  left: number,
  { name }: Offsets,
  { text }: CellReaders,
): (cells: Cells) => string {
  const parts = special.nameParts.map((column) => column - left);
  if (parts.length === 0) return (cells) => text(cellAt(cells, name));
  return (cells) =>
    [name, ...parts]
      .map((offset) => text(cellAt(cells, offset)))
      .filter((word) => word !== "")
      .join(" ");
}

/** The final rating: the level written for it, else the column that is ticked. */
function branchReader(
  layout: Layout,
  left: number,
  { branch }: Offsets,
  { rating }: CellReaders,
): (cells: Cells) => RatingReading {
  const marks = finalMarks(layout, left);
  if (!marks) return (cells) => rating(cellAt(cells, branch));
  return (cells) => {
    const written = rating(cellAt(cells, branch));
    return written.kind === "blank" ? marks(cells) : written;
  };
}

type Ratings = ByRater<RatingReading>;

function ratingsReader(
  layout: Layout,
  left: number,
  offsets: Offsets,
  { rating }: CellReaders,
): (cells: Cells, branch: RatingReading) => Ratings {
  const shared = sharedRatings();
  const written = (cells: Cells, branch: RatingReading): Ratings => ({
    self: rating(cellAt(cells, offsets.self)),
    staff: rating(cellAt(cells, offsets.staff)),
    committee: rating(cellAt(cells, offsets.committee)),
    union: rating(cellAt(cells, offsets.union)),
    branch,
  });
  const marks = raterMarks(layout, left);
  if (marks.length === 0) return (cells, branch) => shared(written(cells, branch));
  return (cells, branch) => {
    const ratings = { ...written(cells, branch) };
    for (const { rater, read } of marks)
      if (ratings[rater].kind === "blank") ratings[rater] = read(cells);
    return shared(ratings);
  };
}

/** Sets of ratings that a table repeats over and over, so that members share them. */
const MOST_KNOWN = 12;

function sharedRatings(): (ratings: Ratings) => Ratings {
  const known: Ratings[] = [];
  return (ratings) => {
    for (const one of known) if (isSame(one, ratings)) return one;
    if (known.length < MOST_KNOWN) known.push(ratings);
    return ratings;
  };
}

function isSame(a: Ratings, b: Ratings): boolean {
  return (
    a.branch === b.branch &&
    a.self === b.self &&
    a.staff === b.staff &&
    a.committee === b.committee &&
    a.union === b.union
  );
}

interface DateParts {
  readonly admitted: Part<DateReading>;
  readonly admissionDecided: Part<DateReading>;
  readonly official: Part<DateReading>;
}

/** Dates of admission and of becoming official; words instead of the second ("Dự bị") are read as statuses. */
function dateReaders(offsets: Offsets, read: CellReaders): DateParts {
  const { admitted, admissionDecided: decided, official, admittedOfficial: both } = offsets;
  const admissionDecided = (cells: Cells) => read.date(cellAt(cells, decided));
  if (both >= 0)
    return {
      admissionDecided,
      admitted: (cells) => read.dates(cellAt(cells, both))[0],
      official: (cells) => read.dates(cellAt(cells, both))[1],
    };
  const saysStatus = (value: CellValue) =>
    typeof value === "string" && read.statuses(value).length > 0;
  return {
    admissionDecided,
    admitted: (cells) => {
      const held = read.date(cellAt(cells, admitted));
      return held.kind === "blank" ? admissionDecided(cells) : held;
    },
    official: (cells) => {
      const value = cellAt(cells, official);
      return saysStatus(value) ? BLANK : read.date(value);
    },
  };
}

const NO_PARTS: ScoreParts = { general: [], task: [] };

function partsReader({ columns }: Layout, left: number, { number }: CellReaders): Part<ScoreParts> {
  const at = (role: Role) =>
    columns.filter((each) => each.role === role).map(({ index }) => index - left);
  const [general, task] = [at("general.part"), at("task.part")];
  if (general.length + task.length === 0) return () => NO_PARTS;
  return (cells) => ({
    general: general.map((offset) => number(cellAt(cells, offset))),
    task: task.map((offset) => number(cellAt(cells, offset))),
  });
}
