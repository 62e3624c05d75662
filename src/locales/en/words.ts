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

/** Names of the column roles, for use within a sentence. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  order: "the running number",
  name: "the name",
  code: "the card number or code",
  birth: "the date of birth",
  sex: "the sex",
  admitted: "the admission date",
  admissionDecided: "the date of the admission decision",
  official: "the date of full membership",
  admittedOfficial: "the dates of admission and full membership",
  status: "the status",
  partyPosition: "the position in the Party",
  positionCode: "the code of the post",
  job: "the job",
  group: "the group of similar duties",
  partyGroup: "the party group",
  branchName: "the branch",
  self: "the self-rating",
  staff: "the rating as civil servant or employee",
  committee: "the branch committee’s rating",
  union: "the mass organisation’s rating",
  branch: "the branch’s rating (beside a decision from above)",
  final: "the result",
  "mark.outstanding": "the mark for outstanding",
  "mark.good": "the mark for good",
  "mark.completed": "the mark for completed",
  "mark.failed": "the mark for failed",
  "mark.other": "the mark under another name",
  criterion: "the degree of a criterion",
  general: "the points of the general group",
  "general.part": "the points of an item within the general group",
  task: "the points of the result group",
  "task.part": "the points of an item within the result group",
  appraised: "the appraised score",
  bonus: "the bonus points",
  total: "the total of points",
  done: "the share of tasks done",
  exceeded: "the share of tasks exceeded",
  unitsDone: "the share of tasks done by the units led",
  unitsFailed: "the share of units led at the lowest level",
  lowConfidence: "the share of low confidence votes",
  late: "the share of tasks done late",
  "votes.outstanding": "the votes for outstanding",
  "votes.good": "the votes for good",
  "votes.completed": "the votes for completed",
  "votes.failed": "the votes for failed",
  "votes.agree": "the votes in favour",
  "votes.disagree": "the votes against",
  voteShare: "the share of votes",
  issued: "the ballots issued",
  returned: "the ballots returned",
  valid: "the valid ballots",
  invalid: "the invalid ballots",
  reviewed: "whether the member has been reviewed",
  shortcomings: "whether shortcomings have been corrected",
  discipline: "discipline in the year",
  sickMonths: "the months of sick leave",
  reason: "the reason",
  commendation: "the proposal for commendation",
  outstandingYears: "the consecutive outstanding years",
  guide: "the member assigned as helper",
  departed: "the date of leaving",
  voter: "the right to vote",
  note: "the notes",
};
