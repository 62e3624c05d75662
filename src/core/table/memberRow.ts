import type { DateReading } from "../model/date";
import type { CellValue, SheetSnapshot } from "../model/grid";
import type { ByRater } from "../model/level";
import type { Role } from "../model/role";
import type { Member, RatingReading, ScoreParts } from "../model/table";
import type { Vocabulary } from "../model/vocabulary";
import {
  cellReaders,
  offsetsByRole,
  type CellReaders,
  type Cells,
  type Offsets,
  type Part,
} from "./cellReaders";
import { isErrorText } from "./cellText";
import { UNWATCHED, type ErrorWatch } from "./errorCells";
import { fillDown, type GroupRole } from "./fillDown";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "./layout";
import { markReader } from "./markedRating";
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
): (row: number, group: GroupContext) => Member {
  const { top, values } = sheet.grid;
  const part = partReaders(sheet, layout, vocabulary, watch);
  const unwatched = unwatchedOffsets(layout, sheet.grid.left);
  return (row, context) => {
    const cells = values[row - top] ?? [];
    for (const offset of unwatched) if (isErrorText(cells[offset] ?? "")) watch.seen = true;
    const branch = part.branch(cells);
    const unrated = branch.kind === "unknown" && part.unrated(branch.written) ? branch.written : "";
    return {
      row,
      name: part.name(cells),
      code: part.code(cells),
      birth: part.birth(cells),
      sex: part.sex(cells),
      admitted: part.admitted(cells),
      admissionDecided: part.admissionDecided(cells),
      official: part.official(cells),
      statuses: part.statuses(cells, context),
      partyPosition: part.partyPosition(cells),
      job: part.job(cells),
      group: part.group(cells, context),
      partyGroup: part.partyGroup(cells, context),
      branchName: part.branchName(cells, context),
      ratings: part.ratings(cells, unrated === "" ? branch : BLANK),
      general: part.general(cells),
      task: part.task(cells),
      parts: part.parts(cells),
      total: part.total(cells),
      done: part.done(cells),
      exceeded: part.exceeded(cells),
      late: part.late(cells),
      votes: part.votes(cells),
      approval: part.approval(cells),
      ballots: part.ballots(cells),
      discipline: part.discipline(cells),
      sickMonths: part.sickMonths(cells),
      reason: part.reason(cells) || unrated,
      commendation: part.commendation(cells),
      outstandingYears: part.outstandingYears(cells),
      guide: part.guide(cells),
      note: part.note(cells),
    };
  };
}

function unwatchedOffsets({ columns }: Layout, left: number): readonly number[] {
  return columns
    .filter(({ role }) => role !== null && UNWATCHED.has(role))
    .map(({ index }) => index - left);
}

function partReaders(
  sheet: SheetSnapshot,
  layout: Layout,
  vocabulary: Vocabulary,
  watch: ErrorWatch,
) {
  const { grid } = sheet;
  const offsets = offsetsByRole(layout, grid.left);
  const read = cellReaders({ grid, layout, offsets, vocabulary, watch });
  const text = (role: Role) => column(offsets[role], read.text, "");
  const number = (role: Role) => column(offsets[role], read.number, BLANK);
  const group = (role: GroupRole) => fillDown(grid, layout, role, offsets[role], read.word);
  const share = (role: "done" | "exceeded" | "late") =>
    column(offsets[role], read.share(role), BLANK);
  return {
    name: nameReader(layout, grid.left, offsets, read),
    code: text("code"),
    birth: birthReader(layout, grid.left, column(offsets.birth, read.date, BLANK), read.date),
    sex: sexReader(layout, grid, offsets.sex),
    ...dateReaders(offsets, read),
    statuses: statusReader(layout, grid.left, offsets, read),
    partyPosition: text("partyPosition"),
    job: text("job"),
    group: group("group"),
    partyGroup: group("partyGroup"),
    branchName: group("branchName"),
    branch: branchReader(layout, grid.left, offsets, read),
    unrated: read.unrated,
    ratings: ratingsReader(offsets, read),
    general: number("general"),
    task: number("task"),
    parts: partsReader(layout, grid.left, read),
    total: number("total"),
    done: share("done"),
    exceeded: share("exceeded"),
    late: share("late"),
    votes: votesReader(offsets, number),
    approval: approvalReader(offsets, number),
    ballots: ballotsReader(offsets, number),
    discipline: text("discipline"),
    sickMonths: number("sickMonths"),
    reason: text("reason"),
    commendation: text("commendation"),
    outstandingYears: number("outstandingYears"),
    guide: text("guide"),
    note: text("note"),
  };
}

/** A reader of one column; a table without the column says the same of every row. */
function column<T>(offset: number, read: (value: CellValue) => T, absent: T): Part<T> {
  return offset < 0 ? () => absent : (cells) => read(cells[offset] ?? "");
}

function nameReader(
  { special }: Layout,
  left: number,
  offsets: Offsets,
  { text }: CellReaders,
): Part<string> {
  const name = column(offsets.name, text, "");
  if (special.givenName === null) return name;
  const given = column(special.givenName - left, text, "");
  return (cells) => `${name(cells)} ${given(cells)}`.trim();
}

/** The final rating: the level written for it, else the column that is ticked. */
function branchReader(
  layout: Layout,
  left: number,
  offsets: Offsets,
  { rating }: CellReaders,
): Part<RatingReading> {
  const own = column<RatingReading>(offsets.branch, rating, BLANK);
  const marks = markReader(layout, left);
  if (!marks) return own;
  return (cells) => {
    const written = own(cells);
    return written.kind === "blank" ? marks(cells) : written;
  };
}

function ratingsReader(
  offsets: Offsets,
  { rating }: CellReaders,
): (cells: Cells, branch: RatingReading) => ByRater<RatingReading> {
  const self = column<RatingReading>(offsets.self, rating, BLANK);
  const staff = column<RatingReading>(offsets.staff, rating, BLANK);
  const committee = column<RatingReading>(offsets.committee, rating, BLANK);
  const union = column<RatingReading>(offsets.union, rating, BLANK);
  const known: ByRater<RatingReading>[] = [];
  return (cells, branch) => {
    const ratings = {
      self: self(cells),
      staff: staff(cells),
      committee: committee(cells),
      union: union(cells),
      branch,
    };
    for (const one of known) if (isSame(one, ratings)) return one;
    if (known.length < MOST_KNOWN) known.push(ratings);
    return ratings;
  };
}

/** Sets of ratings that a table repeats over and over, so that members share them. */
const MOST_KNOWN = 12;

function isSame(a: ByRater<RatingReading>, b: ByRater<RatingReading>): boolean {
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
  const both = offsets.admittedOfficial;
  const admissionDecided = column<DateReading>(offsets.admissionDecided, read.date, BLANK);
  if (both >= 0)
    return {
      admissionDecided,
      admitted: column<DateReading>(both, (value) => read.dates(value)[0], BLANK),
      official: column<DateReading>(both, (value) => read.dates(value)[1], BLANK),
    };
  const saysStatus = (value: CellValue) =>
    typeof value === "string" && read.statuses(value).length > 0;
  const ceremony = column<DateReading>(offsets.admitted, read.date, BLANK);
  return {
    admissionDecided,
    admitted: (cells) => {
      const held = ceremony(cells);
      return held.kind === "blank" ? admissionDecided(cells) : held;
    },
    official: column<DateReading>(
      offsets.official,
      (value) => (saysStatus(value) ? BLANK : read.date(value)),
      BLANK,
    ),
  };
}

const NO_PARTS: ScoreParts = { general: [], task: [] };

function partsReader({ columns }: Layout, left: number, { number }: CellReaders): Part<ScoreParts> {
  const at = (role: Role) =>
    columns.filter((each) => each.role === role).map(({ index }) => index - left);
  const [general, task] = [at("general.part"), at("task.part")];
  if (general.length + task.length === 0) return () => NO_PARTS;
  return (cells) => ({
    general: general.map((offset) => number(cells[offset] ?? "")),
    task: task.map((offset) => number(cells[offset] ?? "")),
  });
}
