import type { DateReading } from "../model/date";
import type { CellValue, SheetSnapshot } from "../model/grid";
import type { ByLevel, ByRater } from "../model/level";
import type { Role } from "../model/role";
import type { Ballots, ErrorCell, Member, NumberReading, RatingReading } from "../model/table";
import type { Vocabulary } from "../model/vocabulary";
import {
  cellReaders,
  offsetsByRole,
  type CellReaders,
  type Cells,
  type Offsets,
} from "./cellReaders";
import { isErrorText } from "./cellText";
import { fillDown } from "./fillDown";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "./layout";
import { markReader } from "./markedRating";
import { birthReader, sexReader } from "./sex";
import { statusReader } from "./memberStatuses";

const BLANK = { kind: "blank" } as const;

/** A reader of member rows for one table: columns are looked up once, and each distinct cell is understood once. */
export function memberReader(
  sheet: SheetSnapshot,
  layout: Layout,
  vocabulary: Vocabulary,
  errorCells: ErrorCell[],
): (row: number, group: GroupContext) => Member {
  const { grid } = sheet;
  const offsets = offsetsByRole(layout, grid.left);
  const read = cellReaders(grid, layout, offsets, vocabulary);
  const parts = partReaders(sheet, layout, offsets, read);
  const noteErrors = errorCollector(sheet, layout, errorCells);
  const share = {
    done: read.share("done"),
    exceeded: read.share("exceeded"),
    late: read.share("late"),
  };
  const text = (cells: Cells, role: Role) => read.text(at(cells, offsets, role));
  const number = (cells: Cells, role: Role) => read.number(at(cells, offsets, role));

  return (row, context) => {
    const cells = grid.values[row - grid.top] ?? [];
    noteErrors(row, cells);
    const [admitted, official] = parts.dates(cells);
    const branch = parts.branch(cells);
    const unrated = branch.kind === "unknown" && read.unrated(branch.written) ? branch.written : "";
    const groups = parts.groups(cells, context);
    return {
      row,
      name: parts.name(cells),
      code: text(cells, "code"),
      birth: parts.birth(cells),
      sex: parts.sex(cells),
      admitted,
      official,
      statuses: parts.statuses(cells, context),
      partyPosition: text(cells, "partyPosition"),
      job: text(cells, "job"),
      group: groups.group,
      partyGroup: groups.partyGroup,
      branchName: groups.branchName,
      ratings: ratings(cells, offsets, read, unrated === "" ? branch : BLANK),
      general: number(cells, "general"),
      task: number(cells, "task"),
      total: number(cells, "total"),
      done: share.done(at(cells, offsets, "done")),
      exceeded: share.exceeded(at(cells, offsets, "exceeded")),
      late: share.late(at(cells, offsets, "late")),
      votes: parts.votes(cells),
      ballots: parts.ballots(cells),
      discipline: text(cells, "discipline"),
      sickMonths: number(cells, "sickMonths"),
      reason: text(cells, "reason") || unrated,
      commendation: text(cells, "commendation"),
      outstandingYears: number(cells, "outstandingYears"),
      guide: text(cells, "guide"),
      note: text(cells, "note"),
    };
  };
}

function at(cells: Cells, offsets: Offsets, role: Role): CellValue {
  const offset = offsets[role];
  return offset < 0 ? "" : (cells[offset] ?? "");
}

function ratings(
  cells: Cells,
  offsets: Offsets,
  read: CellReaders,
  branch: RatingReading,
): ByRater<RatingReading> {
  return {
    self: read.rating(at(cells, offsets, "self")),
    staff: read.rating(at(cells, offsets, "staff")),
    committee: read.rating(at(cells, offsets, "committee")),
    union: read.rating(at(cells, offsets, "union")),
    branch,
  };
}

/** Readers of what takes more than one cell. */
function partReaders(sheet: SheetSnapshot, layout: Layout, offsets: Offsets, read: CellReaders) {
  const marks = markReader(layout, sheet.grid.left);
  const given = layout.special.givenName === null ? -1 : layout.special.givenName - sheet.grid.left;
  return {
    name: (cells: Cells) => {
      const name = read.text(at(cells, offsets, "name"));
      return given < 0 ? name : `${name} ${read.text(cells[given] ?? "")}`.trim();
    },
    branch: (cells: Cells): RatingReading => {
      const own = read.rating(at(cells, offsets, "branch"));
      return own.kind === "blank" && marks ? marks(cells) : own;
    },
    dates: dateReader(offsets, read),
    birth: birthReader(layout, sheet.grid.left, offsets.birth, read.date),
    sex: sexReader(layout, sheet.grid, offsets.sex),
    statuses: statusReader(layout, sheet.grid.left, offsets, read),
    groups: fillDown(sheet.grid, layout, offsets, read.text),
    votes: votesReader(offsets, read),
    ballots: ballotsReader(offsets, read),
  };
}

/** Dates of admission and of becoming official; words instead of the second ("Dự bị") are read as statuses. */
function dateReader(
  offsets: Offsets,
  read: CellReaders,
): (cells: Cells) => readonly [DateReading, DateReading] {
  return (cells) => {
    const official = at(cells, offsets, "official");
    const saysStatus =
      typeof official === "string" && official !== "" && read.statuses(official).length > 0;
    if (offsets.admittedOfficial < 0)
      return [read.date(at(cells, offsets, "admitted")), saysStatus ? BLANK : read.date(official)];
    return read.dates(at(cells, offsets, "admittedOfficial"));
  };
}

const NO_VOTES: ByLevel<NumberReading> = {
  outstanding: BLANK,
  good: BLANK,
  completed: BLANK,
  failed: BLANK,
};
const NO_BALLOTS: Ballots = { issued: BLANK, returned: BLANK, valid: BLANK, invalid: BLANK };

function votesReader(
  offsets: Offsets,
  read: CellReaders,
): (cells: Cells) => ByLevel<NumberReading> {
  const votes = (cells: Cells, role: Role) => read.number(at(cells, offsets, role));
  const roles = ["votes.outstanding", "votes.good", "votes.completed", "votes.failed"] as const;
  if (roles.every((role) => offsets[role] < 0)) return () => NO_VOTES;
  return (cells) => ({
    outstanding: votes(cells, "votes.outstanding"),
    good: votes(cells, "votes.good"),
    completed: votes(cells, "votes.completed"),
    failed: votes(cells, "votes.failed"),
  });
}

function ballotsReader(offsets: Offsets, read: CellReaders): (cells: Cells) => Ballots {
  const number = (cells: Cells, role: Role) => read.number(at(cells, offsets, role));
  const roles = ["issued", "returned", "valid", "invalid"] as const;
  if (roles.every((role) => offsets[role] < 0)) return () => NO_BALLOTS;
  return (cells) => ({
    issued: number(cells, "issued"),
    returned: number(cells, "returned"),
    valid: number(cells, "valid"),
    invalid: number(cells, "invalid"),
  });
}

function errorCollector(
  sheet: SheetSnapshot,
  layout: Layout,
  errorCells: ErrorCell[],
): (row: number, cells: Cells) => void {
  const { left } = sheet.grid;
  const roled = layout.columns.flatMap(({ index, role }) =>
    role === null ? [] : [{ index, role }],
  );
  return (row, cells) => {
    for (const { index, role } of roled) {
      const value = cells[index - left] ?? "";
      if (isErrorText(value))
        errorCells.push({ sheet: sheet.name, row, column: index, role, written: value.trim() });
    }
  };
}
