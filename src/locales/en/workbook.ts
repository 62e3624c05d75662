import type { KindReason, TableKind, VersionReason } from "../../core/model/body";
import type { SameList } from "../../core/model/findingData";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { num } from "./words";

type Workbook = Pick<
  FindingMessages,
  "same-people-twice" | "not-counted" | "several-years" | "left-out"
>;

const KINDS: Readonly<Record<TableKind, string>> = {
  members: "a list of party members",
  organisations: "a list of party organisations",
  ballots: "a ballot or a count of ballots",
  voters: "a list of voters",
  staff: "a list of staff ratings",
  commendations: "a list of commendations",
  register: "a register of members",
  attendance: "an attendance list",
  fees: "a list of party fees",
  history: "the result of another year",
  summary: "a summary of counts",
  period: "the result of a quarter, a month or a part of the year",
  copy: "another version of a list that counts",
  ours: "a sheet written by the add-in",
  other: "a list for another purpose",
};

const CHOSEN: Readonly<Record<VersionReason, string>> = {
  user: "it was chosen",
  words: "it is marked as final, or the others as drafts or copies",
  rated: "it has more ratings",
  whole: "its list is more complete",
  later: "its sheet is the last one",
};

function kindWords(what: TableKind, why: KindReason): string {
  return `${KINDS[what]}${reasonWords(why)}`;
}

function reasonWords(why: KindReason): string {
  switch (why.by) {
    case "title":
      return ` (heading ${quote(why.written)})`;
    case "columns":
      return ` (columns ${quote(why.written)})`;
    case "people":
      return ` (sheet ${quote(why.sheet)})`;
    case "year":
      return ` (${String(why.year)})`;
    case "ownLine":
    case "noRating":
      return "";
  }
}

/** Findings about what the tables of a workbook are, in English. */
export const enWorkbook: Workbook = {
  "same-people-twice": ({ sheet, chosen, others }) =>
    chosen === null
      ? {
          found: `Sheet ${quote(sheet)} and sheet ${others.map((other) => `${quote(other.sheet)} have ${num(other.people)} people in common`).join(", ")}, who are counted on both.`,
          rule: "Everyone may be counted only once.",
          suggestion: "Compare the lists and keep each person on one of them.",
        }
      : {
          found: `The list on sheet ${quote(sheet)} has other versions for the same year on sheet ${others.map(listWords).join("; ")}.`,
          rule: `Only sheet ${quote(sheet)} is counted, because ${CHOSEN[chosen]}.`,
          suggestion: "Choose another version if the wrong one is counted.",
        },
  "not-counted": ({ sheet, what, why }) => ({
    found: `The table on sheet ${quote(sheet)} is ${kindWords(what, why)}, so it is not counted.`,
    rule: "Only the rating tables of the year are counted.",
    suggestion: "If it rates party members, say so in its heading.",
  }),
  "several-years": ({ taken, others }) => ({
    found: `The file names several years: ${[...others, taken].sort().join(", ")}.`,
    rule: `Only ${String(taken)} is counted; the other years are for comparison.`,
    suggestion: "Enter another year under “Details” if this is not the right one.",
  }),
  "left-out": ({ what, count, sheets }) => ({
    found: {
      hiddenRows: `Hidden rows that are counted: ${num(count)}, on ${sheets.map(quote).join(", ")}.`,
      filteredRows: `Rows filtered out but counted: ${num(count)}, on ${sheets.map(quote).join(", ")}.`,
      hiddenSheets: `Hidden sheets are not read: ${sheets.map(quote).join(", ")}.`,
    }[what],
    rule:
      what === "hiddenSheets"
        ? "Only visible sheets are read."
        : "The result includes rows that are not shown.",
    suggestion:
      what === "hiddenSheets"
        ? "Unhide a sheet if it should be counted."
        : "Unhide the rows, or clear the filter, to see the whole list.",
  }),
};

const MOST_NAMES = 3;

function listWords({ sheet, people, differing, missing }: SameList): string {
  return `${quote(sheet)} (${num(people)} people in common${listed("; different ratings: ", differing)}${listed("; only in the version that is not counted: ", missing)})`;
}

function listed(lead: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const rest = names.length > MOST_NAMES ? ` and ${num(names.length - MOST_NAMES)} more` : "";
  return `${lead}${names.slice(0, MOST_NAMES).map(quote).join(", ")}${rest}`;
}
