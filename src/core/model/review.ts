import type { Body, Departed, NotCounted, Version } from "./body";
import type { CellEdit, Finding } from "./finding";
import type { IsoDate } from "./calendar";
import type { Level } from "./level";
import type { MeetingRecord } from "./meeting";
import type { LocalParameters } from "./parameters";
import type { BallotCounts } from "./said";
import type { Standings } from "./standing";
import type { RatingTable } from "./table";
import type { Tally } from "./tally";

/** One rating table, read, judged by the scheme of its year, and counted. */
export interface BranchReview {
  readonly table: RatingTable;
  /** How this table was chosen, if several tables list the same people; else null. */
  readonly version: Version | null;
  /** The ballots on these members, where they are in a table of their own. */
  readonly ballots: RatingTable | null;
  readonly ballotCounts: BallotCounts;
  /** The branch's rating of itself where the sheet states one; it is only ever a proposal. */
  readonly ownLevel: Level | null;
  readonly scheme: string;
  /** Local rules from the sheet `Quy chế`, which override the scheme. */
  readonly parameters: LocalParameters;
  readonly year: number | null;
  readonly meetingDate: IsoDate | null;
  /** Whom the tally counts, and whom it leaves out and why. */
  readonly standings: Standings;
  readonly tally: Tally;
}

/** Everything the pane, the sheets and the command line show; they compute nothing of their own. */
export interface Review {
  /** The scheme of the first table, or the newest where there is no table. */
  readonly scheme: string;
  /** True if the user chose a scheme other than the year's own. */
  readonly schemeChosen: boolean;
  readonly year: number | null;
  readonly meetingDate: IsoDate | null;
  /** The tables that count. */
  readonly branches: readonly BranchReview[];
  /** The organisations that the tables are about, each counted once. */
  readonly bodies: readonly Body[];
  readonly notCounted: readonly NotCounted[];
  readonly departed: readonly Departed[];
  /** Tables of earlier years of the same bodies, for comparison. */
  readonly history: readonly BranchReview[];
  /** What the workbook says of the meeting besides the ratings. */
  readonly meeting: MeetingRecord;
  readonly findings: readonly Finding[];
  /** Edits that replace ratings by the scheme's full names and compose decomposed names: offered, never made unasked. */
  readonly normalisations: readonly CellEdit[];
}
