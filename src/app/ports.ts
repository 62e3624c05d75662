import type { CellRef, Rect } from "../core/model/address";
import type { Choice } from "../core/model/choice";
import type { CellEdit } from "../core/model/finding";
import type { Snapshot } from "../core/model/grid";
import type { Report, ReportSheet, Sample } from "../core/model/report";
import type { EarlierFinding } from "../core/report/context";

/** A rectangle that we wrote on one of our sheets; `head`, its first text, identifies it in later runs. */
export interface OwnArea {
  readonly rect: Rect;
  readonly head: string;
}

/** A sheet of ours in the workbook. */
export interface OwnSheet {
  /** The report's key for the sheet. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly areas: readonly OwnArea[];
  /** Names of the charts on the sheet. */
  readonly charts: readonly string[];
  readonly notes: readonly Note[];
}

/** A cell that the user wrote on one of our sheets, outside our areas; a formula keeps its text. */
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
  /** The choice saved in the workbook. */
  readonly choice: Choice;
  /** The findings of the previous run, in its words. */
  readonly previousFindings: readonly EarlierFinding[];
}

/** A formula whose result is not the review's number. */
export interface Difference extends CellRef {
  readonly expected: string | number;
  readonly found: string | number | boolean;
}

export interface Written {
  readonly sheets: readonly { readonly key: string; readonly id: string; readonly name: string }[];
  readonly charts: number;
  readonly differences: readonly Difference[];
  /** True where a source sheet was edited between reading and writing. */
  readonly sourceChanged: boolean;
}

/** A range that the report was made from, compared again when the report is written. */
export interface SourceRange {
  readonly sheetId: string;
  readonly range: Rect;
}

/** A report to be written into the workbook. */
export interface Writing {
  readonly report: Report;
  readonly reading: Reading;
  readonly sources: readonly SourceRange[];
  /** The findings to be saved for comparison in the next run. */
  readonly findings: readonly EarlierFinding[];
}

/** The workbook as the use cases see it; every method makes a fixed number of round trips. */
export interface WorkbookPort {
  read(): Promise<Reading>;
  write(writing: Writing): Promise<Written>;
  /** Activates a sheet and selects `cell` on it; returns false where that was not possible. */
  show(sheetId: string, cell?: Rect): Promise<boolean>;
  /** Applies the edits whose cells still have the value that was read; returns the others. */
  edit(edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  saveChoice(choice: Choice): Promise<void>;
  /** Adds a sheet with an Excel table to fill in, activates it, and returns its id. */
  addSample(sample: Sample): Promise<string>;
  /** Adds a sheet that belongs to the secretary from then on, activates it, and returns its id. */
  addSheet(sheet: ReportSheet): Promise<string>;
}

/** A change to the contents of any sheet, by anyone. */
export interface SheetChange {
  readonly sheetId: string;
  /** `B7` or `B7:C9`. */
  readonly address: string;
  /** True where Excel says that this add-in, on this machine, made the change. */
  readonly byUs: boolean;
}

/** Calls `changed` for every change, local or remote; resolves to a function that ends this. */
export type WatchWorkbook = (changed: (change: SheetChange) => void) => Promise<() => void>;

/** Runs a job on the open workbook. */
export type RunOnWorkbook = <T>(job: (workbook: WorkbookPort) => Promise<T>) => Promise<T>;
