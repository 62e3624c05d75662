import type { CapBaseName } from "../../core/model/parameters";
import type { ByLevel } from "../../core/model/level";
import type { Subject } from "../../core/model/table";
import { quote, quoteAll } from "../quote";
import { CODES } from "./codes";
import { restOfEdits } from "./editNews";
import { day, ROLE_NAMES } from "./words";
import type {
  CheckTexts,
  Counts,
  FoundTexts,
  HeadTexts,
  MappingTexts,
  NewsTexts,
  PaneTexts,
  ProgressTexts,
  ReportTexts,
  ResultTexts,
  WriteTexts,
} from "../pane";

const number = (value: number) => new Intl.NumberFormat("en-GB").format(value);
const some = (count: number, one: string, many = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : many}`;

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function counted(counts: Counts): string {
  const parts = [
    counts.error > 0 ? some(counts.error, "error") : "",
    counts.warning > 0 ? some(counts.warning, "warning") : "",
    counts.info > 0 ? some(counts.info, "note") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no errors" : parts.join(", ");
}

const head: HeadTexts = {
  reviewed: ({ year, branches, members, organisations }) =>
    [
      year === null ? "Year not found" : String(year),
      branches > 1 ? some(branches, "branch", "branches") : "",
      members > 0 ? some(members, "member") : "",
      organisations > 0 ? some(organisations, "organisation") : "",
    ]
      .filter((part) => part !== "")
      .join(" · "),
  verdict: (counts) => {
    const words = counted(counts);
    return counts.error === 0 && counts.info + counts.warning > 0
      ? `No errors, ${words}`
      : sentence(words);
  },
  tabsLabel: "Sections",
  tabs: { check: "Check", result: "Result", info: "Details" },
};

const found: FoundTexts = {
  heading: "Rating table",
  branch: "Branch",
  branchName: "Name of the branch",
  committee: "Higher committee",
  namesHint: "Appears at the top of the summary sheets. Clear it to use the name in the sheet.",
  unknown: "not found",
  year: "Review year",
  unclearYear: "Enter a four-digit year from 2000 to 2099.",
  meeting: "Meeting date",
  meetingHint: "The time since admission is counted up to this day.",
  dayForm: "day/month/year",
  unclearDay: "Write it as day/month/year, for example 15/12/2025.",
  scheme: "Regulation applied",
  byYear: (title) => `By year: ${title}`,
  chosenByHand: "set manually",
  localRules: "Open the sheet “Quy chế”",
  localRulesHint:
    "For the limits and points that the committee sets itself. The sheet is added if there is none yet.",
  table: (sheet) => `Sheet “${sheet}”`,
  members: (count) => some(count, "member"),
  organisations: (count) => some(count, "organisation"),
  goTo: (sheet, cell) => `Go to cell ${cell} on sheet “${sheet}”`,
  leaveOut: (sheet) => `Leave out sheet “${sheet}”`,
  leftOut: (sheet) => `Sheet “${sheet}” is left out.`,
  takeBack: (sheet) => `Read sheet “${sheet}” again`,
  change: "Change these details",
  versions: (count, sheet) =>
    `There are ${number(count)} versions of this list; the one on sheet “${sheet}” is counted. Count another one?`,
  countVersion: (sheet) => `Count sheet “${sheet}”`,
  none: {
    heading: "No rating table found yet",
    sample: "Make a sample table",
    sampleHint: "Adds a new sheet and leaves the others as they are.",
    byHand: "Show where the table is",
    sheet: "Sheet",
    headerRow: "Header row",
    headerRowHint: "The number of the row that contains “Họ và tên”.",
    read: "Read this table",
  },
};

const mapping: MappingTexts = {
  heading: "How the columns are read",
  lead: "Each column is recognised by its header. Correct any that is wrong; the choice is saved in the file.",
  readAs: (header) => `Column “${header}” is read as`,
  unused: "not used",
  noHeader: (column) => `column ${column}`,
  previewOf: (header) => `First three rows of column “${header}”`,
  empty: "(empty)",
  headerRow: "Header row",
  unclearRow: "Enter a row number, starting from 1.",
  reset: "Detect automatically again",
};

const check: CheckTexts = {
  heading: "Check",
  again: "Check again",
  changed: "The data has changed since the last check.",
  clean: "No errors, and nothing to review.",
  severity: { error: "errors", warning: "warnings", info: "notes" },
  codes: CODES,
  goTo: (cell) => `Go to cell ${cell}`,
  goToLong: (sheet, cell) => `Go to cell ${cell} on sheet “${sheet}”`,
  visited: "seen",
  fix: "Fix",
  fixLong: (cell) => `Fix cell ${cell}`,
  fixAll: (count) => `Fix all of this kind (${number(count)})`,
  undo: "Undo",
  suggestion: "What to do:",
  normalise: (count) => `Standardise levels and names (${some(count, "cell")})`,
  normaliseHint:
    "Writes levels by their full names, and names in standard Unicode with single spaces. Can be undone.",
  more: (count) => `Show ${number(count)} more`,
  wordMeans: (word) => `${quote(word)} means`,
  explained: (words) => `Words explained as levels (${number(words)})`,
};

const LEVEL_NAMES: ByLevel<string> = {
  outstanding: "Outstanding",
  good: "Good",
  completed: "Completed",
  failed: "Failed",
};

const CAP_BASES: Readonly<Record<CapBaseName, string>> = {
  good: "rated good",
  goodOrBetter: "rated good or better",
  rated: "rated",
  present: "on the list",
};

const people = (count: number, subject: Subject) =>
  subject === "members" ? some(count, "member") : some(count, "organisation");

const result: ResultTexts = {
  level: "Level",
  count: "Count",
  share: "Share",
  levelName: (level, legal) => `${LEVEL_NAMES[level]} (${legal})`,
  of: {
    members: {
      caption: "Members by level",
      present: "Total members",
      departed: "Moved away, died or left the Party",
      excluded: {
        exempt: "Exempt from party work and meetings",
        suspended: "Suspended from party meetings",
        tooNew: "Admitted less than six months ago",
      },
    },
    organisations: {
      caption: "Party organisations by level",
      present: "Total party organisations",
      departed: "No longer on the list",
      excluded: {
        exempt: "Not subject to rating",
        suspended: "Suspended",
        tooNew: "Newly founded",
      },
    },
  },
  toRate: "Subject to rating",
  rated: "Rated",
  notYetRated: "Not yet rated",
  commended: "Proposed for commendation",
  cap: (group) =>
    group === "" ? "Cap on outstanding ratings" : `Cap on outstanding ratings, group “${group}”`,
  capText: ({ outstanding, max, base, of, percent }, subject) =>
    `${number(outstanding)} of at most ${number(max)} (${number(percent)}% of ${people(of, subject)} ${CAP_BASES[base]})`,
  capLeft: (left, subject) =>
    left === 0 ? "the cap is reached" : `${people(left, subject)} more may be rated outstanding`,
  capOver: (over) => `${number(over)} over the cap`,
  capMark: (max, subject) => `Cap on outstanding: ${people(max, subject)}`,
  groupsWithin: (groups) => `${some(groups, "other group")} within the cap`,
  proposal: "The branch proposes; the competent authority decides.",
};

const write: WriteTexts = {
  heading: "Summary",
  button: "Summarise",
  plan: (sheets) => `${some(sheets, "sheet")} will be written or updated`,
  safe: "All other sheets stay as they are.",
  withErrors: (errors) =>
    `${some(errors, "error")} ${errors === 1 ? "remains" : "remain"}. The summary can still be written; it says so at the top.`,
  freeze: "Freeze the figures",
  freezeHint:
    "Writes the sheets above with fixed figures, for the file submitted to the committee. Choose “Summarise” to make them live again.",
  done: (sheets, charts) => `Wrote ${some(sheets, "sheet")} and ${some(charts, "chart")}.`,
  differences: (cells) =>
    `${some(cells, "cell")} ${cells === 1 ? "differs" : "differ"} from the figures checked. Check again, then summarise again.`,
  stale:
    "The rating table was edited while the sheets were being written, so their figures may be out of date. Summarise again.",
};

const reports: ReportTexts = {
  again: "Summarise again",
  nothingWritten: "Nothing was written to the file.",
  writtenWhole: (sheets) => `Written in full: ${quoteAll(sheets)}.`,
  writtenInPart: (sheets, button) =>
    `Written only in part: ${quoteAll(sheets)}. Press “${button}” to complete ${sheets.length === 1 ? "it" : "them"}.`,
  unknownProgress:
    "It is not known how much was written; the next summary checks that before it writes.",
  interrupted: (sheets, button) =>
    `A summary was not finished, so figures may be missing on: ${quoteAll(sheets)}. Press “${button}” to complete ${sheets.length === 1 ? "it" : "them"}.`,
  copies: (sheets) =>
    sheets.length === 1
      ? `Sheet ${quoteAll(sheets)} is a copy or has lost the add-in's mark: it is neither counted nor overwritten.`
      : `Sheets ${quoteAll(sheets)} are copies or have lost the add-in's mark: they are neither counted nor overwritten.`,
  unfinishedLooks: (sheets) =>
    `Excel did not allow the print layout to be set on: ${quoteAll(sheets)}. The figures are complete; summarise again to finish.`,
  manualCalculation:
    "Excel is set to manual calculation: press F9 to update the figures after an edit.",
};

const progress: ProgressTexts = {
  phases: {
    read: "Reading the sheets",
    judge: "Comparing with the regulation",
    write: "Writing the sheets",
  },
  step: (step, of, what) => `Step ${number(step)} of ${number(of)}: ${what}`,
  cancel: "Stop",
  cancelling: "Will stop after this step",
  waiting: {
    slow: "The file is large or the connection slow; please wait.",
    stuck: "Excel has not responded. If you are typing in a cell, press Enter.",
  },
};

const news: NewsTexts = {
  noTable: "Checked: no rating table found yet.",
  checked: (counts, gone) =>
    `Checked: ${counted(counts)}.${gone > 0 ? ` ${number(gone)} resolved since the last check.` : ""}`,
  written: "The summary has been written.",
  writtenStale: "The summary has been written, but the data is being edited. Summarise again.",
  fixed: (report) => `${some(report.count, "cell")} fixed.${restOfEdits(report, some)}`,
  undone: (report) => `${some(report.count, "cell")} restored.${restOfEdits(report, some)}`,
  sampleMade: "A sample table has been added on a new sheet.",
  localRulesMade: "The sheet “Quy chế” is ready for the committee's own rules.",
  notShown:
    "This cell could not be shown. Its sheet may have been deleted or renamed; check again.",
  cancelled: "Stopped as asked.",
};

export const paneEn: PaneTexts = {
  locale: "en-GB",
  title: "Party Branch Rating",
  languages: { label: "Language", vi: "Tiếng Việt", en: "English" },
  privacy: "Your data never leaves this file.",
  help: "Help",
  date: day,
  typedDate: (date) => date.split("-").reverse().join("/"),
  number,
  percent: (part, whole) =>
    new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 }).format(
      whole === 0 ? 0 : part / whole,
    ),
  welcome: {
    heading: "Year-end rating of party members",
    lead: "Checks the branch's rating table against the regulation of its year, then writes the summary in one click.",
    steps: [
      "Finds the rating table in this file, in the branch's own layout.",
      "Points out each cell to review, with the article that applies.",
      "Writes the summary sheets and charts, and leaves all other sheets as they are.",
    ],
    start: "Check the rating table",
  },
  head,
  found,
  mapping,
  check,
  result,
  write,
  progress,
  news,
  reports,
  failures: {
    busy: "Excel is busy. Try again in a few seconds.",
    editing: "A cell is being edited. Press Enter to finish, then try again.",
    readOnly:
      "The file is read-only or protected: it can be checked but not written to. Enable editing or remove the protection, then try again.",
    structureLocked:
      "The structure of the file is protected, so no sheet can be added. Remove the protection, then summarise again.",
    sheetProtected:
      "A sheet made by the add-in is protected. Remove its protection, then summarise again.",
    newer:
      "A newer version of the add-in made the summary sheets, so this version does not overwrite them. Close and reopen Excel to update the add-in, then summarise again.",
    blockedCells:
      "A filter, merged cells or a PivotTable is in the way. Clear the filter or unmerge the cells, then try again.",
    moved: "A sheet was just renamed, moved or deleted. Check again.",
    overtaken:
      "Somebody else is summarising the same workbook. Wait a few minutes, then check again.",
    tooLarge: "The table is too large to read or write at once. Split it into several sheets.",
    session: "The session with Excel has expired. Reload the page and open the file again.",
    timeout: "Excel did not respond. Try again in a few minutes.",
    inactive:
      "Another Excel window is in use, or a dialog is open. Close the dialog and try again.",
    unsupported: "This version of Excel does not support that step. Update Excel and try again.",
    unexpected:
      "An unexpected error occurred. Try again; if it keeps happening, close and reopen this pane.",
  },
  failureCode: (code) => `Error code: ${code}`,
  roles: ROLE_NAMES,
};
