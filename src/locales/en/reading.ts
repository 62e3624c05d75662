import { a1 } from "../../core/model/address";
import { type ByLevel, LEVELS } from "../../core/model/level";
import type { ParameterKey } from "../../core/model/parameters";
import { at, day, num, ROLE_NAMES } from "./words";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";

type Reading = Pick<
  FindingMessages,
  | "no-rating-table"
  | "no-final-rating"
  | "ambiguous-column"
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
    "unknown-level": ({ rater, written, suggestion }, place) => ({
      message: `${at(place)}${quote(written)} is none of the four levels. A rating reads ${anyLevel.slice(0, -1).join(", ")} or ${anyLevel.at(-1) ?? ""}.`,
      suggestion: suggestion
        ? `Write ${quote(names[suggestion])} if that is what was meant.`
        : rater === "final"
          ? "Write the level that the branch agreed on."
          : "Write the level that was given.",
    }),
    "unknown-level-word": ({ written, cells, isFinal, suggestion, legend }, place) => ({
      message: `${at(place)}which level is ${quote(written)} (${cells === 1 ? "1 cell" : `${num(cells)} cells`})? It is the name of none of the four, so ${isFinal ? "it is left out of the result" : "these ratings by others are not read"} until the question is answered.${legend ? ` Cell ${a1(legend)} on ${quote(legend.sheet)} says ${quote(legend.written)}.` : ""}`,
      suggestion: suggestion
        ? `Choose ${quote(names[suggestion])} if the legend is right. The answer is kept in the workbook and can be changed.`
        : "Choose the level that the word means. The answer is kept in the workbook and can be changed. If it is a mistake, correct the table.",
    }),
  };
}

const WITHOUT_LEVELS: Omit<Reading, "unknown-level" | "unknown-level-word"> = {
  "no-rating-table": ({ sheets }) => ({
    message:
      sheets.length === 0
        ? "No sheet of the workbook contains any data. A rating table needs a header row with a column for names and one for ratings."
        : `No rating table was found on ${sheets.map(quote).join(", ")}. A rating table needs a header row with a column for names and one for ratings.`,
    suggestion:
      sheets.length === 0
        ? "Choose “Make a sample table”, or open a file that contains a rating table."
        : "Check the table's header row, or choose “Check” and point to it.",
  }),
  "no-final-rating": ({ toRate, hasColumn }, place) =>
    hasColumn
      ? {
          message: `${at(place)}the branch's rating is empty in all ${num(toRate)} rows that are to be rated. There is a result only once the branch's ratings are filled in.`,
          suggestion: "Fill in each rating after the vote, then check again.",
        }
      : {
          message: `${at(place)}the table has no column for the branch's rating. Every row of a rating table needs one.`,
          suggestion:
            "Add a column “Chi bộ đánh giá, xếp loại”, or choose the one that contains the rating.",
        },
  "ambiguous-column": ({ role, taken, others }, place) => ({
    message: `${at(place)}column ${quote(taken)} is read as ${ROLE_NAMES[role]}, but column ${others.map(quote).join(", ")} could be that as well. Each role is read from one column only.`,
    suggestion: "Choose the right column if this reading is wrong.",
  }),
  "unreadable-layout": ({ written }, place) => ({
    message: `${at(place)}it is not clear whether the row ${quote(written)} belongs to the table. Every row of the table needs a name and a rating.`,
    suggestion: "Add the name if the row belongs to the table; otherwise move it out.",
  }),
  "unreadable-date": ({ role, written }, place) => ({
    message: `${at(place)}${quote(written)} cannot be read with certainty as a day in ${ROLE_NAMES[role]}. The column needs day, month and year.`,
    suggestion: "Write it as day/month/year, for example 05/5/2023.",
  }),
  "unreadable-number": ({ role, written }, place) => ({
    message: `${at(place)}${quote(written)} cannot be read as a number in ${ROLE_NAMES[role]}. The column takes numbers only.`,
    suggestion: "Write it in digits; explanations belong in the notes.",
  }),
  "error-cell": ({ role, written }, place) => ({
    message: `${at(place)}the formula returns ${quote(written)}, so ${ROLE_NAMES[role]} cannot be read. An error is not taken for an empty cell.`,
    suggestion: "Correct the formula, or put a value in its place.",
  }),
  "year-out-of-scope": ({ year }, place) => ({
    message:
      year === null
        ? `${at(place)}the sheet does not say its review year. The regulation is chosen by that year.`
        : `${at(place)}the review year ${String(year)} is not covered by the regulations included here. They begin with 2018.`,
    suggestion: "Write the right year in the table's title, or choose the regulation.",
  }),
  "no-meeting-date": ({ members, year, months }, place) => ({
    message: `${at(place)}the sheet has no meeting date, and ${num(members)} of its members were admitted in ${String(year)} or later. The ${num(months)} months of a new member are counted up to that day.`,
    suggestion: "Write the meeting date above the table, or choose it.",
  }),
  "scheme-by-meeting-date": ({ year, meeting, newer, inForce, applied }, place) => ({
    message: `${at(place)}the review of ${String(year)} was held on ${day(meeting)}, before Regulation ${newer} came into force on ${day(inForce)}. This table is checked against Regulation ${applied}.`,
    suggestion:
      "Choose the regulation among the facts of the table if the committee above says so.",
  }),
  "bad-parameter": ({ parameter, label, written, bound }, place) => ({
    message: `${at(place)}${quote(written)} is not a valid value for ${quote(label)}. ${PARAMETER_RULES[parameter](bound)}`,
    suggestion: "Correct the value, or leave it empty for the general rule.",
  }),
  "missing-name": (_, place) => ({
    message: `${at(place)}the row is filled in but has no name. Every row of a rating table needs the name of a member or an organisation.`,
    suggestion: "Add the name, or delete the row if it is not needed.",
  }),
};

const PARAMETER_RULES: Readonly<Record<ParameterKey, (bound: number | null) => string>> = {
  capPercent: (bound) =>
    `The share is a number from 0 to ${num(bound ?? 0)}; above the general share it needs the document of the competent level.`,
  capBase: () =>
    "It is “Số hoàn thành tốt”, “Số hoàn thành tốt trở lên”, “Số đã xếp loại” or “Tổng số”; any but the general one needs the document that lays it down.",
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
    ? "The regulation of this year has no points."
    : `It is the points of each head, separated by semicolons, ${num(bound)} in all.`;
}
