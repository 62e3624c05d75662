import type { FailureKind } from "../core/model/failure";
import type { FindingCode } from "../core/model/findingData";
import type { Severity } from "../core/model/finding";
import type { CellValue } from "../core/model/grid";
import type { IsoDate } from "../core/model/calendar";
import type { Level } from "../core/model/level";
import type { Role } from "../core/model/role";
import type { SheetReason } from "../core/model/sheetReason";
import type { Refusal } from "../core/model/sourceEdit";
import type { Subject } from "../core/model/table";
import type { Cap, Exclusion, Tally } from "../core/model/tally";
import type { Frozen } from "../core/model/frozen";

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What a review is about, in figures. Organisations are counted only in a single list: a tree of them has several levels. */
export interface ReviewedCounts {
  readonly year: number | null;
  /** How many bodies have members of their own in the workbook. */
  readonly branches: number;
  readonly members: number;
  readonly organisations: number;
}

/** All texts of the task pane except the findings; a missing text does not compile. */
export interface PaneTexts {
  readonly locale: string;
  readonly title: string;
  readonly languages: { readonly label: string; readonly vi: string; readonly en: string };
  readonly privacy: string;
  /** Label of the link to the help. */
  readonly help: (version: string) => string;
  readonly date: (date: IsoDate) => string;
  /** A day in the form in which it is typed into a field. */
  readonly typedDate: (date: IsoDate) => string;
  readonly number: (value: number) => string;
  readonly percent: (part: number, whole: number) => string;
  readonly welcome: {
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly start: string;
    readonly sample: string;
  };
  /** The way to the screen of a committee. */
  readonly committee: {
    readonly heading: string;
    readonly lead: string;
    readonly open: string;
  };
  readonly head: HeadTexts;
  readonly found: FoundTexts;
  readonly mapping: MappingTexts;
  readonly check: CheckTexts;
  readonly edits: EditTexts;
  readonly result: ResultTexts;
  readonly write: WriteTexts;
  /** Why a sheet is written, after its name. */
  readonly sheetReason: (reason: SheetReason) => string;
  readonly progress: ProgressTexts;
  readonly news: NewsTexts;
  readonly reports: ReportTexts;
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly failureCode: (code: string) => string;
  readonly failureReport: FailureReportTexts;
  /** What a column is read as, in a list of choices. */
  readonly role: (role: Role) => string;
}

export interface HeadTexts {
  readonly reviewed: (counts: ReviewedCounts) => string;
  readonly verdict: (counts: Counts) => string;
  readonly frozen: (frozen: Frozen) => string;
  readonly tabsLabel: string;
  readonly tabs: Readonly<Record<"check" | "result" | "info", string>>;
}

export interface FoundTexts {
  readonly heading: string;
  readonly branch: string;
  readonly branchName: string;
  readonly committee: string;
  readonly namesHint: string;
  readonly unknown: string;
  readonly year: string;
  readonly unclearYear: string;
  readonly meeting: string;
  readonly meetingHint: string;
  readonly dayForm: string;
  readonly unclearDay: string;
  readonly scheme: string;
  readonly byYear: (title: string) => string;
  readonly chosenByHand: string;
  readonly localRules: string;
  readonly localRulesHint: string;
  readonly table: (sheet: string) => string;
  /** The name of a table and how many are on it. */
  readonly tableOf: (name: string, count: string) => string;
  readonly members: (count: number) => string;
  readonly organisations: (count: number) => string;
  readonly goTo: (sheet: string, cell: string) => string;
  readonly leaveOut: (sheet: string) => string;
  readonly leftOut: (sheet: string) => string;
  readonly takeBack: (sheet: string) => string;
  readonly change: string;
  readonly versions: (count: number, sheet: string) => string;
  readonly countVersion: (sheet: string) => string;
  readonly none: NoTableTexts;
}

export interface NoTableTexts {
  readonly heading: string;
  /** Heading where there is a table, but nobody is listed in it. */
  readonly empty: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly byHand: string;
  readonly sheet: string;
  readonly headerRow: string;
  readonly headerRowHint: string;
  readonly read: string;
}

export interface MappingTexts {
  readonly heading: string;
  readonly lead: string;
  readonly readAs: (header: string) => string;
  /** Reads the role in question from this column. */
  readonly use: (header: string) => string;
  /** Heading of the columns that were read without doubt. */
  readonly certain: (columns: number) => string;
  readonly unused: string;
  readonly noHeader: (column: string) => string;
  readonly previewOf: (header: string) => string;
  readonly empty: string;
  readonly headerRow: string;
  readonly unclearRow: string;
  readonly reset: string;
}

export interface CheckTexts {
  readonly heading: string;
  readonly again: string;
  readonly changed: string;
  readonly clean: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly codes: Readonly<Record<FindingCode, string>>;
  readonly goTo: (sheet: string, cell: string) => string;
  /** Names a member or an organisation. */
  readonly who: (named: { readonly name: string; readonly subject: Subject }) => string;
  /** Label of those whom a finding about several is about. */
  readonly people: string;
  readonly otherReckonings: string;
  readonly search: string;
  readonly errorsOnly: string;
  readonly next: string;
  readonly previous: string;
  /** No finding passes the filter. */
  readonly noMatch: string;
  readonly visited: string;
  readonly fix: string;
  readonly fixLong: (cell: string) => string;
  readonly fixAll: (count: number) => string;
  /** Fills in several cells for one finding, after a preview. */
  readonly fillIn: (cells: number) => string;
  readonly undo: string;
  readonly suggestion: string;
  readonly normalise: (count: number) => string;
  readonly normaliseHint: string;
  readonly more: (count: number) => string;
  /** Label of the levels that a word may mean. */
  readonly wordMeans: (word: string) => string;
  readonly explained: (words: number) => string;
}

/** Cells that change in one way: the same text becomes the same, or only spaces and the encoding of letters change. */
export type EditKind =
  | {
      readonly kind: "replaced";
      readonly from: CellValue;
      readonly to: CellValue;
      readonly cells: number;
    }
  | { readonly kind: "composed"; readonly cells: number };

/** What edits of the source change, before and after they are made. */
export interface EditTexts {
  /** Label of the list of changes. */
  readonly preview: string;
  readonly kind: (kind: EditKind) => string;
  readonly change: (from: CellValue, to: CellValue) => string;
  readonly eachCell: (cells: number) => string;
  readonly apply: (cells: number) => string;
  readonly dismiss: string;
  readonly changed: (cells: number) => string;
}

export interface ResultTexts {
  readonly level: string;
  readonly count: string;
  readonly share: string;
  /** The level's name in this language, with its legal name. */
  readonly levelName: (level: Level, legal: string) => string;
  readonly of: Readonly<Record<Subject, SubjectTexts>>;
  readonly toRate: string;
  readonly rated: string;
  /** What is said of one of several branches until it is opened. */
  readonly inShort: (tally: Tally, subject: Subject, isOver: boolean) => string;
  readonly notYetRated: string;
  readonly commended: string;
  readonly cap: (group: string) => string;
  readonly capText: (cap: Cap, subject: Subject) => string;
  readonly capLeft: (left: number, subject: Subject) => string;
  readonly capOver: (over: number, subject: Subject) => string;
  /** Explains the line across the first bar. */
  readonly capMark: (max: number, subject: Subject) => string;
  readonly groupsWithin: (groups: number) => string;
  readonly proposal: string;
}

/** What is said otherwise of members than of organisations. */
export interface SubjectTexts {
  readonly caption: string;
  readonly present: string;
  readonly departed: string;
  readonly excluded: Readonly<Record<Exclusion, string>>;
}

export interface WriteTexts {
  readonly heading: string;
  readonly button: string;
  readonly plan: (sheets: number) => string;
  readonly safe: string;
  readonly withErrors: (errors: number) => string;
  readonly freeze: string;
  readonly freezeHint: string;
  readonly thaw: ThawTexts;
  readonly done: (sheets: number, charts: number) => string;
  readonly differences: (cells: number) => string;
  /** The source was edited while the sheets were written, and again in the second attempt. */
  readonly stale: string;
}

/** The question before frozen figures are replaced. */
interface ThawTexts {
  readonly question: string;
  readonly confirm: string;
  readonly keep: string;
}

/** What a run, or the workbook as it was found, has to report beyond its result. Sheets are given by their names. */
export interface ReportTexts {
  /** Label of the button that repeats an interrupted run. */
  readonly again: string;
  readonly nothingWritten: string;
  readonly writtenWhole: (sheets: readonly string[]) => string;
  /** `button` is the label of the button that completes the sheets. */
  readonly writtenInPart: (sheets: readonly string[], button: string) => string;
  readonly unknownProgress: string;
  /** An earlier run ended in the middle of these sheets. */
  readonly interrupted: (sheets: readonly string[], button: string) => string;
  readonly copies: (sheets: readonly string[]) => string;
  readonly unfinishedLooks: (sheets: readonly string[]) => string;
  /** `places` are where there is now what people had typed among the figures, as `Tổng hợp!J7`. */
  readonly movedNotes: (places: readonly string[]) => string;
  /** Two people made the same sheets at the same time; these are the older ones. */
  readonly emptied: (sheets: readonly string[]) => string;
  readonly manualCalculation: string;
}

/** A text about a failure that can be sent to somebody. */
interface FailureReportTexts {
  readonly heading: string;
  readonly hint: string;
  readonly copy: string;
  readonly copied: string;
  /** Copying was not allowed, but the text is selected. */
  readonly selected: string;
}

export interface ProgressTexts {
  readonly phases: Readonly<Record<"read" | "judge" | "write", string>>;
  readonly step: (step: number, of: number, what: string) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly waiting: Readonly<Record<"slow" | "editing", string>>;
}

/** What became of the cells of a fix: those left as they were are named by their members. */
export interface EditReport {
  readonly count: number;
  readonly refused: readonly { readonly name: string; readonly why: Refusal }[];
  /** Cells of which nobody knows whether they were written. */
  readonly open: number;
}

export interface NewsTexts {
  readonly noTable: string;
  readonly checked: (counts: Counts, gone: number) => string;
  readonly written: string;
  readonly frozen: string;
  readonly writtenStale: string;
  readonly fixed: (report: EditReport) => string;
  readonly undone: (report: EditReport) => string;
  readonly sampleMade: string;
  readonly localRulesMade: string;
  readonly documentsWritten: string;
  /** Names the sheets that were added, and those that were there already. */
  readonly kitMade: (made: readonly string[], kept: readonly string[]) => string;
  readonly notShown: string;
  readonly cancelled: string;
}
