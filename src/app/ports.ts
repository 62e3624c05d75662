import type { CellRef, Rect } from "../core/model/address";
import type { Choice } from "../core/model/choice";
import type { CellEdit } from "../core/model/finding";
import type { Snapshot } from "../core/model/grid";
import type { Report, ReportSheet, Sample } from "../core/model/report";
import type { EarlierFinding } from "../core/report/context";

/** A rectangle of one of our sheets that we wrote, known again by the text at its head. */
export interface OwnArea {
  readonly rect: Rect;
  readonly head: string;
}

/** A sheet of ours that stands in the workbook. */
export interface OwnSheet {
  /** The report's key for it. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly areas: readonly OwnArea[];
  /** Names of the charts that stand on it. */
  readonly charts: readonly string[];
  /** What stands on it outside our areas: people's own notes. */
  readonly notes: readonly Note[];
}

/** A cell that a person wrote on one of our sheets; formulas stand as such. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

export interface Reading {
  readonly snapshot: Snapshot;
  readonly own: readonly OwnSheet[];
  /** Names of the sheets that are not ours, hidden ones too. */
  readonly takenNames: readonly string[];
  /** What was decided in an earlier run and kept in the workbook. */
  readonly choice: Choice;
  /** The findings of the run before, as it told them. */
  readonly toldBefore: readonly EarlierFinding[];
}

/** A live cell that did not compute to the review's number. */
export interface Difference extends CellRef {
  readonly expected: string | number;
  readonly found: string | number | boolean;
}

export interface Written {
  readonly sheets: readonly { readonly key: string; readonly id: string; readonly name: string }[];
  readonly charts: number;
  readonly differences: readonly Difference[];
  /** True when a source sheet was edited between the reading and the writing. */
  readonly sourceChanged: boolean;
}

/** What a report was made of, and has to be unchanged when it is written. */
export interface SourceRange {
  readonly sheetId: string;
  readonly range: Rect;
}

/** A report on its way into the workbook. */
export interface Writing {
  readonly report: Report;
  /** What the report was made from. */
  readonly reading: Reading;
  readonly sources: readonly SourceRange[];
  /** What the next run has to know of this one's findings. */
  readonly told: readonly EarlierFinding[];
}

/** The workbook as the use cases see it; every method is a fixed number of round trips. */
export interface WorkbookPort {
  read(): Promise<Reading>;
  write(writing: Writing): Promise<Written>;
  /** Brings a sheet up, a cell selected where one is given; false where it could not. */
  show(sheetId: string, cell?: Rect): Promise<boolean>;
  /** Applies edits whose cells still hold what was read; returns those that did not. */
  edit(edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  saveChoice(choice: Choice): Promise<void>;
  /** Adds a sheet of its own with an Excel table to fill in, brings it up, and gives its id. */
  addSample(sample: Sample): Promise<string>;
  /** Adds a sheet that is the secretary's from then on, brings it up, and gives its id. */
  addSheet(sheet: ReportSheet): Promise<string>;
}

/** A change to the contents of a sheet, ours or anyone's. */
export interface SheetChange {
  readonly sheetId: string;
  /** `B7` or `B7:C9`. */
  readonly address: string;
  /** True where Excel itself says that this add-in, on this machine, made the change. */
  readonly byUs: boolean;
}

/** Tells of every change from now on, local and remote, until the function it gives is called. */
export type WatchWorkbook = (changed: (change: SheetChange) => void) => Promise<() => void>;

/** Runs a job on the open workbook and closes what it opened. */
export type RunOnWorkbook = <T>(job: (workbook: WorkbookPort) => Promise<T>) => Promise<T>;
