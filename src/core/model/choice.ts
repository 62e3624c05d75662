import type { IsoDate } from "./calendar";
import type { VersionKey } from "./body";
import type { Level } from "./level";
import type { Mapping } from "./mapping";

/** The name of the branch whose table is on a sheet, as the user typed it. */
export interface BranchName {
  /** The sheet's id, or its name where a file from outside Excel has no ids. */
  readonly sheet: string;
  readonly name: string;
}

/** Levels by the word that is written for them. */
export type LevelWords = Readonly<Record<string, Level>>;

/** What the user decided beforehand; it overrides what the sheets say. */
export interface Choice {
  readonly scheme?: string;
  /** One for each sheet, because a workbook may contain the tables of several branches. */
  readonly branches?: readonly BranchName[];
  /** The committee above all branches of the workbook. */
  readonly committee?: string;
  /** The review year of the whole workbook. */
  readonly year?: number;
  readonly meetingDate?: IsoDate;
  readonly mapping?: Mapping;
  /** The versions to count where several tables list the same people. */
  readonly versions?: readonly VersionKey[];
  /** The levels that words of the workbook mean: `{ "Loại A": "outstanding" }`. */
  readonly levels?: LevelWords;
}
