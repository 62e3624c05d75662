import type { CellValue } from "../../core/model/grid";
import type { CapBaseName } from "../../core/model/parameters";
import type { ByLevel } from "../../core/model/level";
import type { Subject } from "../../core/model/table";
import { quote } from "../quote";
import { CODES } from "./codes";
import { counted, number, some } from "./paneCounts";
import { failures, news, progress, reports, write } from "./paneRuns";
import { sheetReason } from "./sheetReason";
import { day, ROLE_NAMES, sentence } from "./words";
import type {
  CheckTexts,
  EditTexts,
  FoundTexts,
  HeadTexts,
  MappingTexts,
  PaneTexts,
  ResultTexts,
} from "../pane";

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
  frozen: ({ time, digest }) => `Figures frozen on ${time}, code ${digest}`,
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
  meetingHint: "Time since admission is counted up to this date.",
  dayForm: "day/month/year",
  unclearDay: "Write it as day/month/year, for example 15/12/2025.",
  scheme: "Regulation applied",
  byYear: (title) => `By year: ${title}`,
  chosenByHand: "set manually",
  localRules: "Open the sheet “Quy chế”",
  localRulesHint:
    "For the limits and points that the committee sets itself. The sheet is added if there is none yet.",
  table: (sheet) => `Sheet “${sheet}”`,
  tableOf: (name, count) => `${name} · ${count}`,
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
    empty: "The rating table is empty",
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
  use: (header) => `Use column ${quote(header)}`,
  certain: (columns) => `${some(columns, "column")} clearly recognised`,
  unused: "Not used",
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
  goTo: (sheet, cell) => `Go to cell ${cell} on sheet “${sheet}”`,
  who: ({ name }) => name,
  people: "The people concerned",
  otherReckonings: "Other ways to count",
  search: "Search names, cells and text",
  errorsOnly: "Errors only",
  next: "Next",
  previous: "Previous",
  noMatch: "Nothing matches.",
  visited: "seen",
  fix: "Fix",
  fixLong: (cell) => `Fix cell ${cell}`,
  fixAll: (count) => `Fix all of this kind (${number(count)})`,
  fillIn: (cells) => `Write the results into the ratings column (${number(cells)} cells)`,
  undo: "Undo",
  suggestion: "What to do:",
  normalise: (count) => `Standardise levels and names (${some(count, "cell")})`,
  normaliseHint:
    "Writes levels in full, and names in standard Unicode with single spaces. Can be undone.",
  more: (count) => `Show ${number(count)} more`,
  wordMeans: (word) => `${quote(word)} means`,
  explained: (words) => `Words read as levels (${number(words)})`,
};

/** A value of a cell as it is named in a sentence. */
const written = (value: CellValue) => (value === "" ? "(empty)" : quote(String(value)));

const edits: EditTexts = {
  preview: "Changes to be made",
  kind: (kind) =>
    kind.kind === "composed"
      ? `Extra spaces removed, letters in standard Unicode: ${some(kind.cells, "cell")}`
      : `${written(kind.from)} → ${written(kind.to)}: ${some(kind.cells, "cell")}`,
  change: (from, to) => `${written(from)} → ${written(to)}`,
  eachCell: (cells) => `See each cell (${number(cells)})`,
  apply: (cells) => `Change ${some(cells, "cell")}`,
  dismiss: "Cancel",
  changed: (cells) => `${some(cells, "cell")} just changed`,
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

const MORE: Readonly<Record<Subject, string>> = {
  members: "more member",
  organisations: "more organisation",
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
  inShort: ({ rated, levels }, subject, isOver) =>
    `${people(rated, subject)} rated, ${number(levels.outstanding)} outstanding${isOver ? ", over the cap" : ""}`,
  notYetRated: "Not yet rated",
  commended: "Proposed for commendation",
  cap: (group) =>
    group === "" ? "Cap on outstanding ratings" : `Cap on outstanding ratings, group “${group}”`,
  capText: ({ outstanding, max, base, of, percent }) =>
    `${number(outstanding)} outstanding, limit ${number(max)} (${number(percent)}% of ${number(of)} ${CAP_BASES[base]})`,
  capLeft: (left, subject) =>
    left === 0 ? "The cap is reached" : `${some(left, MORE[subject])} may be rated outstanding`,
  capOver: (over) => `${number(over)} over the cap`,
  capMark: (max, subject) => `Cap on outstanding: ${people(max, subject)}`,
  groupsWithin: (groups) => `${some(groups, "other group")} within the cap`,
  proposal: "The branch proposes; the competent authority decides.",
};

export const paneEn: PaneTexts = {
  locale: "en-GB",
  title: "Party Branch Rating",
  languages: { label: "Language", vi: "Tiếng Việt", en: "English" },
  privacy: "Your data never leaves this file.",
  help: (version) => `Help · ${version}`,
  date: day,
  typedDate: (date) => date.split("-").reverse().join("/"),
  number,
  percent: (part, whole) =>
    new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 }).format(
      whole === 0 ? 0 : part / whole,
    ),
  welcome: {
    heading: "Year-end rating of party members",
    lead: "Checks the branch’s rating table against the regulation for the year, then writes the summary in one click.",
    steps: [
      "Finds the rating table in this file, in the branch’s own layout.",
      "Points out each cell to review, with the article that applies.",
      "Writes the summary sheets and charts, and leaves all other sheets as they are.",
    ],
    start: "Check the rating table",
    sample: "No table yet? Make a sample",
  },
  committee: {
    heading: "Party committee",
    lead: "Reads the files that the branches have handed in, compares them and writes the committee’s sheets.",
    open: "Gather the branches",
  },
  head,
  found,
  mapping,
  check,
  edits,
  result,
  write,
  sheetReason,
  progress,
  news,
  reports,
  failures,
  failureCode: (code) => `Error code: ${code}`,
  failureReport: {
    heading: "Error details",
    hint: "Send these when you ask for help. They contain no names and nothing from the file.",
    copy: "Copy",
    copied: "Copied.",
    selected: "Press Ctrl+C to copy.",
  },
  role: (role) => sentence(ROLE_NAMES[role]),
};
