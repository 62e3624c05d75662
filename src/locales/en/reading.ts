import { a1 } from "../../core/model/address";
import type { ChangedLevel, NearTable } from "../../core/model/findingData";
import { type ByLevel, LEVELS } from "../../core/model/level";
import type { ParameterKey } from "../../core/model/parameters";
import { day, num, theRole } from "./words";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";

type Reading = Pick<
  FindingMessages,
  | "no-rating-table"
  | "no-final-rating"
  | "ambiguous-column"
  | "decided-otherwise"
  | "note-contradicts-level"
  | "unreadable-layout"
  | "unreadable-date"
  | "unreadable-number"
  | "error-cell"
  | "year-out-of-scope"
  | "no-meeting-date"
  | "scheme-by-meeting-date"
  | "bad-parameter"
  | "unknown-level"
  | "unknown-level-word"
  | "missing-name"
>;

/** Findings about what could not be read, in English. */
export function enReading(names: ByLevel<string>): Reading {
  const anyLevel = LEVELS.map((level) => quote(names[level]));
  return {
    ...WITHOUT_LEVELS,
    "decided-otherwise": ({ column, changed, kept }) => ({
      found: [
        `The result is taken from column ${quote(column)}`,
        changed.length > 0
          ? `, which differs from the branch’s rating in ${num(changed.length)} ${changed.length === 1 ? "case" : "cases"}: ${changedWords(changed, names)}`
          : "",
        kept > 0
          ? `; where it is empty (${num(kept)} ${kept === 1 ? "row" : "rows"}), the branch’s rating is taken`
          : "",
        ".",
      ].join(""),
      rule: "The level that the competent authority decided is the result; the branch’s own is kept beside it for comparison.",
      suggestion:
        "Compare with the decision; to take the branch’s own rating, choose the column again under “Details”.",
    }),
    "note-contradicts-level": ({ name, level, noted, written }) => ({
      found: `${quote(name)} counts as ${quote(names[level])}, but ${noted ? `${quote(names[noted])} is named here` : "this level is denied here"}: ${quote(written)}.`,
      rule: "The result is taken from the rating column; nothing written elsewhere changes it.",
      suggestion: "Correct the rating if it is wrong; otherwise correct what is written here.",
    }),
    "unknown-level": ({ rater, written, suggestion }) => ({
      found: `${quote(written)} is not one of the four levels.`,
      rule: `A rating must be ${anyLevel.slice(0, -1).join(", ")} or ${anyLevel.at(-1) ?? ""}.`,
      suggestion: suggestion
        ? `Write ${quote(names[suggestion])} if that is what was meant.`
        : rater === "final"
          ? "Write the level that the branch voted for."
          : "Write the level that was given.",
    }),
    "unknown-level-word": ({ written, cells, isFinal, suggestion, legend }) => ({
      found: `Which level is ${quote(written)} (${cells === 1 ? "1 cell" : `${num(cells)} cells`})?${legend ? ` Cell ${a1(legend)} on ${quote(legend.sheet)} says ${quote(legend.written)}.` : ""}`,
      rule: `This word is not the name of any of the four levels, so ${isFinal ? "it is left out of the result" : "these ratings by others are not read"} until the question is answered.`,
      suggestion: suggestion
        ? `Choose ${quote(names[suggestion])} if the legend is right. The answer is saved in the file and can be changed.`
        : "Choose the level that the word means. The answer is saved in the file and can be changed. If it is a mistake, correct the table.",
    }),
  };
}

/** What is missing where something comes near to a rating table. */
const NEAR: Readonly<
  Record<
    NearTable["lacks"],
    (
      sheet: string,
      cell: string,
      written: string,
    ) => { found: string; rule?: string; suggestion: string }
  >
> = {
  rows: (sheet, cell) => ({
    found: `No table could be read from the header row chosen on sheet ${sheet}, cell ${cell}: no row below it has a name.`,
    suggestion: "Choose the row with the heading “Họ và tên”, right above the first person.",
  }),
  members: (sheet) => ({
    found: `The table on sheet ${sheet} lists nobody yet.`,
    rule: "Each member of the branch needs a row.",
    suggestion: "Enter the names below the header row, then check again.",
  }),
  name: (sheet, cell, written) => ({
    found: `Sheet ${sheet} has a column ${written} in cell ${cell} but no column for names, so it is not clear whose ratings these are.`,
    suggestion: "Add a column with the heading “Họ và tên” to the table and check again.",
  }),
  lines: (sheet, cell) => ({
    found: `Sheet ${sheet} lists the members by level, from cell ${cell}, without a row for each of them.`,
    rule: "A table can be read only with a row for each member and the rating in a column beside the name.",
    suggestion:
      "Write each member in a row below the headings “Họ và tên” and “Chi bộ xếp loại”, then check again.",
  }),
  columns: (sheet, cell) => ({
    found: `The table on sheet ${sheet} lists the members from left to right, from cell ${cell}.`,
    rule: "A table can be read only with a row for each member and a column for each item.",
    suggestion:
      "Copy the table, paste it elsewhere with Paste Special and Transpose, then check again.",
  }),
  rating: (sheet, cell, written) => ({
    found: `Sheet ${sheet} has a column ${written} in cell ${cell} but none with ratings.`,
    suggestion: "Add a column with the heading “Chi bộ xếp loại” to the table and check again.",
  }),
};

/** The most names that a message lists. */
const MOST_NAMES = 6;

/** Lists those who were changed in the same way together. */
function changedWords(changed: readonly ChangedLevel[], names: ByLevel<string>): string {
  const ways = new Map<string, string[]>();
  for (const { name, from, to } of changed.slice(0, MOST_NAMES)) {
    const way = `from ${quote(names[from])} to ${quote(names[to])}`;
    ways.set(way, [...(ways.get(way) ?? []), quote(name)]);
  }
  const rest = changed.length - MOST_NAMES;
  const words = Array.from(ways, ([way, people]) => `${people.join(", ")} ${way}`);
  return words.join("; ") + (rest > 0 ? ` and ${num(rest)} more` : "");
}

const WITHOUT_LEVELS: Omit<
  Reading,
  "decided-otherwise" | "note-contradicts-level" | "unknown-level" | "unknown-level-word"
> = {
  "no-rating-table": ({ sheets, near }) => ({
    rule: "A rating table needs a header row with a column for names and one for ratings.",
    ...(near
      ? NEAR[near.lacks](quote(near.sheet), a1(near), quote(near.written))
      : {
          found:
            sheets.length === 0
              ? "This file has no data yet."
              : `No rating table was found on ${sheets.map(quote).join(", ")}.`,
          suggestion:
            sheets.length === 0
              ? "Choose “Make a sample table”, or open a file that contains a rating table."
              : "Check the table’s header row, or use “Show where the table is” in the pane.",
        }),
  }),
  "no-final-rating": ({ toRate, hasColumn }) =>
    hasColumn
      ? {
          found: `The branch’s rating is empty in all ${num(toRate)} rows due for rating.`,
          rule: "There is a result only once the branch’s ratings have been filled in.",
          suggestion: "Fill in each rating after the vote, then check again.",
        }
      : {
          found: "The table has no column for the branch’s rating.",
          rule: "Every row of a rating table needs the branch’s rating.",
          suggestion:
            "Add a column “Chi bộ đánh giá, xếp loại”, or choose the one that has the rating under “Details”.",
        },
  "ambiguous-column": ({ role, taken, others }) => ({
    found: `Column ${quote(taken)} is read as ${theRole(role)}, but column ${others.map(quote).join(", ")} could be that as well.`,
    rule: "Each item is read from one column only.",
    suggestion: "Choose the right column under “Details” if this is wrong.",
  }),
  "unreadable-layout": ({ written, several }) =>
    several
      ? {
          found: `The row ${quote(written)} has the names of several people, so it is not counted.`,
          rule: "Each member needs a row with a name and a rating.",
          suggestion: "Split the row into one for each member, then check again.",
        }
      : {
          found: `It is not clear whether the row ${quote(written)} belongs to the table.`,
          rule: "Every row of the table needs a name and a rating.",
          suggestion: "Add the name if the row belongs to the table; otherwise move it out.",
        },
  "unreadable-date": ({ role, written, readAs }) => ({
    found: `${quote(written)} in the column for ${theRole(role)}: ${readAs ? `the month comes first, so it is read as ${day(readAs)}` : "the date is not clear"}.`,
    rule: "The column needs day, month and year.",
    suggestion: "Write it as day/month/year, for example 05/5/2023.",
  }),
  "unreadable-number": ({ role, written }) => ({
    found: `${quote(written)} in the column for ${theRole(role)} is not a number.`,
    rule: "The column takes numbers only.",
    suggestion: "Write it in digits; explanations belong in the notes.",
  }),
  "error-cell": ({ role, written }) => ({
    found: `The formula returns the error ${quote(written)} in the column for ${theRole(role)}.`,
    rule: "The cell needs a value before it can be checked.",
    suggestion: "Correct the formula, or enter a value in its place.",
  }),
  "year-out-of-scope": ({ year }) => ({
    found:
      year === null
        ? "The sheet does not say which year is reviewed."
        : `The review year ${String(year)} is not covered by the regulations included here.`,
    rule:
      year === null
        ? "The regulation is chosen by the review year."
        : "They apply from 2018 onwards.",
    suggestion: "Write the year in the table’s title, or choose the regulation under “Details”.",
  }),
  "no-meeting-date": ({ members, year, months }) => ({
    found: `The sheet has no meeting date, and ${num(members)} of its members were admitted in ${String(year)} or later.`,
    rule: `The ${num(months)} months of a new member are counted up to the meeting.`,
    suggestion: "Write the meeting date above the table, or enter it here.",
  }),
  "scheme-by-meeting-date": ({ year, meeting, newer, inForce, applied }) => ({
    found: `The review of ${String(year)} was held on ${day(meeting)}, before Regulation ${newer} came into force on ${day(inForce)}.`,
    rule: `This table is checked against Regulation ${applied}.`,
    suggestion: "Choose another regulation under “Details” if the higher committee asks for it.",
  }),
  "bad-parameter": ({ parameter, label, written, bound }) => ({
    found: `${quote(written)} is not a valid value for ${quote(label)}.`,
    rule: PARAMETER_RULES[parameter](bound),
    suggestion: "Correct the value, or leave it empty for the general rule.",
  }),
  "missing-name": () => ({
    found: "The row is filled in but has no name.",
    rule: "Every row of a rating table needs the name of a member or an organisation.",
    suggestion: "Add the name, or delete the row if it is not needed.",
  }),
};

const PARAMETER_RULES: Readonly<Record<ParameterKey, (bound: number | null) => string>> = {
  capPercent: (bound) =>
    `The share is a number from 0 to ${num(bound ?? 0)}; above the general limit, name the document of the competent authority.`,
  capBase: () =>
    "It is “Số hoàn thành tốt”, “Số hoàn thành tốt trở lên”, “Số đã xếp loại” or “Tổng số”; for any but the general one, name the document that lays it down.",
  capGroups: () => "It is “Nhóm đối tượng”, “Tổ đảng”, “Chức vụ”, “Mã chức danh” or “Cả bảng”.",
  majorityPercent: (bound) => `The share is a number from 50 to below ${num(bound ?? 100)}.`,
  branchKind: () => "It is “Chi bộ cơ sở”, “Chi bộ trực thuộc” or “Chi bộ”.",
  generalSplit: splitRule,
  taskSplit: splitRule,
  goodShareForOutstanding: (bound) => `The share is a number from 0 to ${num(bound ?? 100)}.`,
  goodShareForGood: (bound) => `The share is a number from 0 to ${num(bound ?? 100)}.`,
};

function splitRule(bound: number | null): string {
  return bound === null
    ? "This year’s regulation has no points."
    : `Enter the points of each item, separated by semicolons, ${num(bound)} in all.`;
}
