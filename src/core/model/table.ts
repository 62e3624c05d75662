import type { CellRef, Rect } from "./address";
import type { DateReading, IsoDate } from "./calendar";
import type { Degree } from "./degree";
import type { ByLevel, ByRater, Level } from "./level";
import type { Role } from "./role";
import type { Said, SheetText } from "./said";

/**
 * A cell read as a level; `exact` if it is the scheme's full name to the letter. `remark` is what the cell says besides the
 * level, `""` for points or a number. `kept` if it is the branch's own, which the level above left by agreeing or by an empty cell. `column` is where a mark is that was not understood; `isWord` if `written` is
 * not the mark but the word above it.
 */
export type RatingReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "level";
      readonly level: Level;
      readonly written: string;
      readonly exact: boolean;
      readonly remark?: string;
      readonly kept?: "agreed" | "empty";
    }
  | {
      readonly kind: "unknown";
      readonly written: string;
      readonly suggestion: Level | null;
      readonly column?: number;
      readonly isWord?: true;
    }
  | { readonly kind: "error"; readonly written: string };

/** A cell read as a number; shares are per cent, 0 to 100, whether typed as 0.2, 20 or "20%". */
export type NumberReading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unreadable"; readonly written: string }
  | { readonly kind: "error"; readonly written: string };

/**
 * What a row states about its member besides ratings; `tooNew` only where words on the sheet say so. `transferred` is a move to
 * another branch, `arrived` a move from one.
 */
export const STATUSES = [
  "official",
  "probationary",
  "exempt",
  "suspended",
  "tooNew",
  "transferred",
  "died",
  "left",
  "expelled",
  "struckOff",
  "arrived",
  "temporary",
  "sick",
  "maternity",
  "absent",
  "disciplined",
] as const;
export type Status = (typeof STATUSES)[number];

/** A status and the cell text that states it. */
export interface StatusReading {
  readonly status: Status;
  readonly role: Role;
  readonly written: string;
}

/** One row of a rating table: a member, or an organisation if that is the table's subject. */
export interface Member {
  /** Counted from 0, on the sheet. */
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly birth: DateReading;
  readonly sex: "female" | "male" | null;
  /** The day of the ceremony, or of the decision where only that is given. */
  readonly admitted: DateReading;
  /** The day of the decision, where it has a column beside the ceremony's. */
  readonly admissionDecided: DateReading;
  readonly official: DateReading;
  readonly statuses: readonly StatusReading[];
  readonly partyPosition: string;
  readonly job: string;
  /** Group of members with similar duties, to which the cap applies; `""` where the table has no such column. */
  readonly group: string;
  /** From its column, or from the group row above (`I. Tổ đảng 1`). */
  readonly partyGroup: string;
  readonly branchName: string;
  readonly ratings: ByRater<RatingReading>;
  readonly general: NumberReading;
  readonly task: NumberReading;
  /** Points of each criterion within the two groups, in the order of their columns. */
  readonly parts: ScoreParts;
  readonly total: NumberReading;
  /** The total after appraisal, where it has a column of its own. */
  readonly appraised: NumberReading;
  readonly done: NumberReading;
  readonly exceeded: NumberReading;
  readonly late: NumberReading;
  readonly ballots: Ballots;
  readonly particulars: Particulars;
  readonly reason: string;
  readonly note: string;
}

/** Fields of columns that few tables have. */
export interface Particulars {
  readonly discipline: string;
  readonly sickMonths: NumberReading;
  readonly commendation: string;
  readonly outstandingYears: NumberReading;
  readonly guide: string;
  /** The day on which the member moved away, died or left the Party. */
  readonly departed: DateReading;
  /** Whether the member may vote, as written; `""` where the table has no such column. */
  readonly voter: string;
  /** Whether the member was reviewed, as written. */
  readonly reviewed: string;
  /** How far the shortcomings of the review before are fixed, as written. */
  readonly shortcomings: string;
  /** The committee's code of the post, by which it may group members. */
  readonly positionCode: string;
  /** Points beyond the two groups of criteria. */
  readonly bonus: NumberReading;
  /** Per cent of the tasks done by the units that a leader is in charge of. */
  readonly unitsDone: NumberReading;
  /** Per cent of those units that are rated at the lowest level. */
  readonly unitsFailed: NumberReading;
  /** Per cent of low votes in the year's vote of confidence. */
  readonly lowConfidence: NumberReading;
  /** The degrees of the criteria, in the order of their columns; null where none is written. */
  readonly criteria: readonly (Degree | null)[];
}

export interface ScoreParts {
  readonly general: readonly NumberReading[];
  readonly task: readonly NumberReading[];
}

export interface Approval {
  readonly agree: NumberReading;
  readonly disagree: NumberReading;
}

/** The ballots cast on one member. */
export interface Ballots extends Readonly<Record<BallotCount, NumberReading>> {
  readonly votes: ByLevel<NumberReading>;
  /** Votes of a second ballot, held only on the outstanding. */
  readonly approval: Approval;
}

export type BallotCount = "issued" | "returned" | "valid" | "invalid";

export interface Column {
  /** Counted from 0, on the sheet. */
  readonly index: number;
  /** The header's text, the levels of a merged header joined from top to bottom by ` / `. */
  readonly header: string;
  /** Null for a column that was not understood or is not needed. */
  readonly role: Role | null;
}

/** A row inside the table that is not a member. */
export interface SkippedRow {
  readonly row: number;
  readonly kind:
    "numbering" | "group" | "blank" | "total" | "note" | "otherYear" | "otherTier" | "secondName";
  readonly text: string;
}

/** An Excel error in a member's row, in a column that has a role. */
export interface ErrorCell extends CellRef {
  readonly role: Role;
  readonly written: string;
}

/** A row that looks like a member's but could not be read, or a cell that could not. */
export interface Unreadable extends CellRef {
  readonly written: string;
  /** If one of its cells has the names of several people. */
  readonly several: boolean;
}

/** Whom the rows of a table are about. */
export type Subject = "members" | "organisations";

/**
 * A grid understood. `rating` tables have a final rating, or an empty column for it; `ballots` tables have only votes; `other`
 * tables list people or organisations for something else.
 */
export interface RatingTable {
  readonly purpose: "rating" | "ballots" | "voters" | "other";
  readonly subject: Subject;
  readonly sheetId: string;
  readonly sheet: string;
  /** From the first header row to the last row of the table. */
  readonly range: Rect;
  readonly headerRows: readonly [first: number, last: number];
  readonly dataRows: readonly [first: number, last: number];
  readonly columns: readonly Column[];
  readonly members: readonly Member[];
  readonly skipped: readonly SkippedRow[];
  readonly errorCells: readonly ErrorCell[];
  readonly unreadableRows: readonly Unreadable[];
  /** Columns that compete for one role: the one taken and those equally plausible. */
  readonly ambiguous: readonly {
    readonly role: Role;
    readonly taken: number;
    readonly others: readonly number[];
  }[];
  readonly texts: readonly SheetText[];
  readonly said: Said;
  /** Name of the Excel table that contains these rows, if any. */
  readonly excelTable: string | null;
  readonly facts: Facts;
}

export interface Fact<T> {
  readonly value: T;
  /** Null if the user supplied it (command line, pane) rather than the sheet. */
  readonly at: CellRef | null;
}

/** Facts stated by the title block or by a sheet of labels and values; null where unstated, never guessed. */
export interface Facts {
  readonly branch: Fact<string> | null;
  readonly committee: Fact<string> | null;
  readonly place: Fact<string> | null;
  readonly year: Fact<number> | null;
  readonly meetingDate: Fact<IsoDate> | null;
}
