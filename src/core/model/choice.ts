import type { IsoDate } from "./calendar";
import type { Mapping } from "./mapping";

/** What the branch of a sheet's table is called, said by a person. */
export interface BranchName {
  /** The sheet's id, or its name where a file from outside has no ids. */
  readonly sheet: string;
  readonly name: string;
}

/** What a person decided beforehand; it stands above what the sheets say. */
export interface Choice {
  readonly scheme?: string;
  /** Sheet by sheet, for a workbook may hold the tables of several branches. */
  readonly branches?: readonly BranchName[];
  /** The committee above all branches of the workbook. */
  readonly committee?: string;
  /** The review year of the whole workbook. */
  readonly year?: number;
  readonly meetingDate?: IsoDate;
  readonly mapping?: Mapping;
}
