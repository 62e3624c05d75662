import type { IsoDate } from "../../core/model/calendar";
import type { Basis } from "../../core/model/finding";
import type { Role } from "../../core/model/role";
import type { Place } from "../messages";
import { quote } from "../quote";

const MONTHS =
  "January February March April May June July August September October November December";

/** `5 May 2023`. */
export function day(date: IsoDate): string {
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  return `${String(Number(dayOfMonth))} ${MONTHS.split(" ")[Number(month) - 1] ?? ""} ${year}`;
}

/** `on 5 May 2023`; `in May 2023` or `in 2023` where no more is known. */
export function when(date: IsoDate, precision: "day" | "month" | "year"): string {
  const [year = "", month = ""] = date.split("-");
  if (precision === "day") return `on ${day(date)}`;
  return precision === "month"
    ? `in ${MONTHS.split(" ")[Number(month) - 1] ?? ""} ${year}`
    : `in ${year}`;
}

export function num(value: number): string {
  return String(value);
}

/** Begins a sentence with words that are written small within one. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function noted(note: string): string {
  return note === "" ? "" : ` The note in this row reads ${quote(note)}.`;
}

/** Returns the suggestion, or the advice to read the note where a note already answers the finding. */
export function suggest(note: string, { severity }: Place, suggestion: string): string {
  return note !== "" && severity === "info"
    ? "Check that the note gives the full reason."
    : suggestion;
}

/** Names the local document that sets a value, or else the sheet where the value was entered. */
export function local(decision: string): string {
  return decision === "" ? "the sheet “Quy chế”" : quote(decision);
}

/** Documents keep their numbers and letters; only the words around them are English. */
export function basis({ document, article }: Basis): string {
  const english = [
    ["Quy định số", "Regulation"],
    ["Hướng dẫn số", "Guidance"],
    ["Điều lệ Đảng", "the Party Statutes"],
    ["Điều", "Article"],
    ["khoản", "clause"],
    ["điểm", "point"],
    ["tiết", "item"],
    ["mục", "Section"],
    ["Mẫu", "Form"],
    ["ngày", "of"],
  ] as const;
  const translate = (text: string) =>
    english.reduce((said, [from, to]) => said.replace(from, to), text);
  const where =
    article === "" ? translate(document) : `${translate(article)}, ${translate(document)}`;
  return `Basis: ${where}.`;
}

export const UNREAD = "Cited from a secondary source.";

/** Names of the column roles, without an article. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  order: "row number",
  name: "name",
  code: "card or code number",
  birth: "date of birth",
  sex: "sex",
  admitted: "admission date",
  admissionDecided: "date of the admission decision",
  official: "date of full membership",
  admittedOfficial: "dates of admission and full membership",
  status: "status",
  partyPosition: "position in the Party",
  positionCode: "position code",
  job: "post and workplace",
  group: "group of similar duties",
  partyGroup: "party group",
  branchName: "branch",
  self: "self-rating",
  staff: "civil servant or employee rating",
  committee: "branch committee’s rating",
  union: "mass organisation’s rating",
  branch: "branch’s rating (beside a higher decision)",
  final: "result",
  "mark.outstanding": "mark for outstanding",
  "mark.good": "mark for good",
  "mark.completed": "mark for completed",
  "mark.failed": "mark for failed",
  "mark.other": "mark under another name",
  criterion: "grade for a criterion",
  general: "points for the general group",
  "general.part": "points for an item in the general group",
  task: "points for the results group",
  "task.part": "points for an item in the results group",
  appraised: "appraised score",
  bonus: "bonus points",
  total: "total points",
  done: "share of tasks done",
  exceeded: "share of tasks exceeded",
  unitsDone: "share of tasks done by the units led",
  unitsFailed: "share of units led at the lowest level",
  lowConfidence: "share of low-confidence votes",
  late: "share of tasks done late",
  "votes.outstanding": "votes for outstanding",
  "votes.good": "votes for good",
  "votes.completed": "votes for completed",
  "votes.failed": "votes for failed",
  "votes.agree": "votes in favour",
  "votes.disagree": "votes against",
  voteShare: "share of votes",
  issued: "ballots issued",
  returned: "ballots returned",
  valid: "valid ballots",
  invalid: "invalid ballots",
  reviewed: "review status",
  shortcomings: "correction of shortcomings",
  discipline: "disciplinary action in the year",
  sickMonths: "months of sick leave",
  reason: "reason",
  commendation: "proposal for commendation",
  outstandingYears: "consecutive outstanding years",
  guide: "assigned helper",
  departed: "date of leaving",
  voter: "right to vote",
  note: "notes",
};

/** The name of a column role within a sentence. */
export function theRole(role: Role): string {
  return `the ${ROLE_NAMES[role]}`;
}
