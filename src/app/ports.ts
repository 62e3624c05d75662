import type { CellRef, Rect } from "../core/model/address";
import type { Choice } from "../core/model/choice";
import type { Failure } from "../core/model/failure";
import type { Grid, Snapshot } from "../core/model/grid";
import type { Report, ReportSheet, Sample } from "../core/model/report";
import type { RefusedEdit, SourceEdit } from "../core/model/sourceEdit";
import type { EarlierFinding } from "../core/report/context";
import type { Frozen } from "../core/model/frozen";

/** A rectangle of one of our sheets that we wrote. */
export interface OwnArea {
  readonly rect: Rect;
  /** Digest of the text at its head, by which the area is known again. */
  readonly head: string;
  /** Traces of what was written in its cells, by which what somebody types there is known; null where there are none. */
  readonly traces: string | null;
}

/** A sheet of the workbook that the add-in made and may rewrite. */
export interface OwnSheet {
  /** The report's key for the sheet. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly areas: readonly OwnArea[];
  /** The areas that people's notes belong to: those of the last run that finished the sheet. */
  readonly areasBefore: readonly OwnArea[];
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** What people wrote on it outside our areas. */
  readonly notes: readonly Note[];
  /** What people typed inside our areas since we wrote them. */
  readonly typed: readonly Note[];
  /** What is on it, whoever wrote it, formulas as their texts; none for an empty sheet. */
  readonly contents: readonly Grid[];
  /** Hidden names of the sheet that refer to the areas, in any order. */
  readonly areaNames: readonly AreaName[];
  /** Hidden names of the sheet that say which run wrote last. */
  readonly turns: readonly string[];
  /** Null where an earlier build wrote the sheet, which knew its sheets by the settings only. */
  readonly mark: OwnMark | null;
  readonly isProtected: boolean;
  /**
   * Where another run made a newer sheet of its kind at the same time, so that this one has to be emptied: it was just found,
   * or a run that was interrupted had begun with it.
   */
  readonly replaced: "found" | "begun" | null;
}

/** A hidden name of a sheet, and the area that it refers to now, as `A1:H4`; `""` where that was deleted. */
export interface AreaName {
  readonly name: string;
  readonly address: string;
}

/** What the mark of a sheet says beyond whose it is. */
export interface OwnMark {
  /** The run that wrote last. */
  readonly run: string;
  /** True where a run ended in the middle of writing the sheet. */
  readonly isUnfinished: boolean;
  /** True where that run had created it: whatever is on it is ours. */
  readonly isNew: boolean;
  /** Where people's notes are: some are twice there where that run ended while it was moving them. */
  readonly notes: "in place" | "moving" | "moved";
  /** The run that created it; null where an earlier build did. */
  readonly born: string | null;
  /** True where a later build wrote it, so that this one must not. */
  readonly isNewer: boolean;
}

/** A cell that somebody wrote on one of our sheets; a formula as its text. */
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
  /** The visible ones among them that are empty: a run that ended half way may have left one without its mark. */
  readonly emptySheets: readonly { readonly id: string; readonly name: string }[];
  /** Sheets that look like ours but are copies, or lost their mark: neither read nor written. */
  readonly copies: readonly string[];
  /** Every run that left a mark on a sheet. */
  readonly runs: readonly string[];
  /** What was decided in an earlier run and kept in the workbook. */
  readonly choice: Choice;
  /** The findings that the sheet `Kiểm tra` lists since the run before. */
  readonly previousFindings: readonly EarlierFinding[];
  /** Set where our sheets have fixed figures, as submitted to the committee. */
  readonly frozen: Frozen | null;
  readonly workbook: WorkbookState;
}

/** What of the workbook itself decides whether and how it can be written. */
export interface WorkbookState {
  readonly isReadOnly: boolean;
  readonly isStructureLocked: boolean;
  /** False where formulas are only computed when somebody asks. */
  readonly isCalculatedAutomatically: boolean;
  /** True where an earlier build left findings in the settings, with people's names in them. */
  readonly hasOldFindings: boolean;
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
  /** Names of sheets whose print layout, merged cells or gridlines Excel refused to set; their figures are complete. */
  readonly unfinishedLooks: readonly string[];
  /** Where there is now what people had typed inside our areas. */
  readonly movedNotes: readonly CellRef[];
  /** Names of the sheets that were emptied because another run had made the same at the same time. */
  readonly emptied: readonly string[];
  /** True when a source sheet was edited or renamed between the reading and the writing. */
  readonly sourceChanged: boolean;
}

/** A range that the report was made from, compared again when the report is written. */
export interface SourceRange {
  readonly sheetId: string;
  readonly range: Rect;
}

/**
 * The ways to write the summary: with formulas, but not in place of frozen figures; with values, for the file submitted to
 * the committee; with formulas in any case.
 */
export type WritingMode = "write" | "freeze" | "thaw";

/** A report to be written into the workbook. */
export interface Writing {
  readonly mode: WritingMode;
  readonly report: Report;
  readonly reading: Reading;
  readonly sources: readonly SourceRange[];
}

/** What became of some edits. Those in none of the lists were not made. */
export interface EditOutcome {
  /** Read back from the cells. */
  readonly written: readonly SourceEdit[];
  readonly refused: readonly RefusedEdit[];
  /** Nobody knows whether these were made, or will yet be. */
  readonly open: readonly SourceEdit[];
  /** Why Excel ended the writing; null where it did not. */
  readonly failure: (Failure & Error) | null;
}

/** A sheet to fill in, and whether it was there already. */
export interface Added {
  readonly id: string;
  readonly isNew: boolean;
}

/** The workbook as the use cases see it; every method makes a fixed number of round trips. */
export interface WorkbookPort {
  read(): Promise<Reading>;
  /** Returns the values of all that was written on each of these sheets of ours, which a reading has only of small ones. */
  contentsOf(sheets: readonly OwnSheet[]): Promise<readonly Grid[]>;
  /**
   * Attempts something up to three times, as long as it fails in a way that passes by itself. The failure of the last
   * attempt says what all of them have written, and `done`, the sheets that were written before.
   */
  retry<T>(attempt: () => Promise<T>, done?: readonly string[]): Promise<T>;
  write(writing: Writing): Promise<Written>;
  /** Says something on a sheet of ours where it could not be shown otherwise; the next run removes it. */
  leaveNotice(text: string): Promise<void>;
  /** Activates a sheet and selects `cell` on it; returns false where that was not possible. */
  show(sheetId: string, cell?: Rect): Promise<boolean>;
  /** Makes the edits whose rows and cells still are as they were read, and looks what became of them. */
  edit(edits: readonly SourceEdit[]): Promise<EditOutcome>;
  saveChoice(choice: Choice): Promise<void>;
  /** Adds a sheet with an Excel table to fill in, activates it, and returns its id. */
  addSample(sample: Sample): Promise<string>;
  /** Adds a sheet to fill in, unless one of its name has contents already. */
  addMissing(sheet: Sample): Promise<Added>;
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
