import type { CommitteeFinding, FileNotCounted, MemberChange } from "../core/model/committee";
import type { ByLevel } from "../core/model/level";
import type { OpenFailure } from "../files/openFailure";

/** Why a file that somebody chose was not read. */
export type ReadFailure =
  | OpenFailure
  /** The browser no longer has it, or another program keeps it. */
  | { readonly kind: "unavailable" }
  /** A bug of our own. */
  | { readonly kind: "ownFault" };

/** Texts of the pane about the workbooks of a committee's branches. */
export interface GatherTexts {
  readonly heading: string;
  readonly back: string;
  readonly lead: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly drop: string;
  readonly listHint: string;
  /** Files read so far, of those chosen. */
  readonly progress: (done: number, of: number) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: (done: number, of: number) => string;
  readonly read: (files: number) => string;
  /** The result in one line. */
  readonly result: (figures: ResultFigures) => string;
  readonly nothing: string;
  readonly listed: (branches: number) => string;
  readonly questions: string;
  readonly question: (branch: string) => string;
  readonly counted: string;
  readonly countThis: string;
  readonly missing: (branches: number) => string;
  readonly unread: (files: number) => string;
  readonly notCounted: (files: number) => string;
  readonly toSettle: (findings: number) => string;
  readonly branches: (branches: number) => string;
  /** One branch: how many members, and how many findings there are in its file. */
  readonly branch: (members: number, findings: number) => string;
  readonly write: string;
  readonly writeAgain: string;
  readonly writeHint: string;
  /** Heading of what the branches hand in otherwise than the last time. */
  readonly changes: (changes: number) => string;
  readonly change: (change: MemberChange, names: ByLevel<string>) => string;
  readonly gone: (branches: readonly string[]) => string;
  /** Heading of the branches whose result stays as gathered before, and what that means. */
  readonly kept: (branches: number) => string;
  readonly keptHint: string;
  readonly dropBranch: string;
  readonly dropped: string;
  readonly takeBack: string;
  readonly findingsInFile: string;
  /** Of a branch kept from before; they are read back from the committee’s sheet, in its words. */
  readonly findingsKept: string;
  /** Where a finding is, before its text. */
  readonly place: (sheet: string, cell: string) => string;
  readonly failure: (failure: ReadFailure) => string;
  readonly notCountedFile: (file: FileNotCounted) => string;
  readonly finding: (finding: CommitteeFinding, names: ByLevel<string>) => string;
}

export interface ResultFigures {
  readonly year: number | null;
  readonly branches: number;
  readonly members: number;
}
