import type { CellEdit, Finding } from "./finding";
import type { IsoDate } from "./calendar";
import type { Level } from "./level";
import type { LocalParameters } from "./parameters";
import type { BallotCounts } from "./said";
import type { Standings } from "./standing";
import type { RatingTable } from "./table";
import type { Tally } from "./tally";

/** One rating table, read, judged by the scheme of its year, and counted. */
export interface BranchReview {
  readonly table: RatingTable;
  /** The ballots of these members, where they stand in a table of their own. */
  readonly ballots: RatingTable | null;
  readonly ballotCounts: BallotCounts;
  /** The branch's rating of itself where the sheet states one: never more than a proposal. */
  readonly ownLevel: Level | null;
  readonly scheme: string;
  /** What a committee laid down above the scheme, on the sheet `Quy chế`. */
  readonly parameters: LocalParameters;
  readonly year: number | null;
  readonly meetingDate: IsoDate | null;
  /** Whom the tally counts, and whom it leaves out and why. */
  readonly standings: Standings;
  readonly tally: Tally;
}

/** Everything the pane, the sheets and the command line show; they compute nothing of their own. */
export interface Review {
  /** Of the first table; the newest scheme where there is none. */
  readonly scheme: string;
  /** True when a person chose the scheme against the year. */
  readonly schemeChosen: boolean;
  readonly year: number | null;
  readonly meetingDate: IsoDate | null;
  readonly branches: readonly BranchReview[];
  readonly findings: readonly Finding[];
  /** Edits that write ratings with the scheme's full names, and names in composed letters: offered, never made unasked. */
  readonly normalisations: readonly CellEdit[];
}
