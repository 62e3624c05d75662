import type { FindingData } from "../../core/model/findingData";
import type { ByLevel } from "../../core/model/level";
import { at, day, inCell, noted, num, suggest, when } from "./words";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";

type OfMember = Pick<
  FindingMessages,
  | "duplicate-member"
  | "excluded-but-rated"
  | "too-new-but-rated"
  | "unrated-without-reason"
  | "rated-without-review"
  | "long-sick-leave"
  | "maternity-leave"
>;

/** Findings about who is rated, in English. */
export function enMember(names: ByLevel<string>): OfMember {
  return {
    "duplicate-member": ({ name, firstRow, firstSheet, sameBy }, place) => ({
      message: `${at(place)}${quote(name)} ${MAY_DIFFER[sameBy] ? "may already be" : "is already"} in row ${String(firstRow + 1)}${onSheet(firstSheet)} (${SAME_BY[sameBy]}). A member or an organisation has one rating a year, so this row is not counted.`,
      suggestion:
        "Delete the second row; if they are two people, add dates of birth or card numbers to tell them apart.",
    }),
    "excluded-but-rated": ({ reason, level }, place) => ({
      message: `${at(place)}${quote(names[level])}, but the member is ${EXCLUDED[reason]}. Members who are ${EXCLUDED[reason]} are not rated.`,
      suggestion: `Clear the rating in ${place.cell}, or correct the words on the member's status${inCell(place)} if they are wrong.`,
    }),
    "too-new-but-rated": (data, place) => ({
      message: `${at(place)}${quote(names[data.level])}, but ${tooNew(data)}. Members admitted less than ${num(data.months)} months ago are ${data.reviewed ? "reviewed but not rated" : "not rated"}${data.decided ? "; no text was found that says on which day this period begins, so the day of the ceremony is used here" : ""}.${noted(data.note)}`,
      suggestion: data.decided
        ? suggest(
            data.note,
            place,
            `Ask the committee above which day counts, then clear the rating in ${place.cell} or give the reason for keeping it in the notes.`,
          )
        : `Clear the rating in ${place.cell}, or correct the ${data.admitted ? "admission date" : "entry"}${inCell(place)} if it is wrong${place.others.length > 1 || !data.admitted ? "" : "; where the decision and the ceremony have different dates, settle which one counts"}.`,
    }),
    "unrated-without-reason": ({ stated }, place) =>
      stated === ""
        ? {
            message: `${at(place)}there is no rating and no reason. Every member to be rated needs a rating, or a place on the list of those not yet rated, with a reason.`,
            suggestion: "Fill in the rating, or give the reason in the reason or note column.",
          }
        : {
            message: `${at(place)}there is no rating, and the reason given is ${quote(stated)}. Under the regulation of this year such a member is still rated.`,
            suggestion: "Rate the member, or give another reason if there is one.",
          },
    "rated-without-review": ({ written, level, note }, place) => ({
      message: `${at(place)}${quote(names[level])}, but ${written === "" ? "the column of reviews is empty" : `the column of reviews says ${quote(written)}`}. A member has to be reviewed before being rated.${noted(note)}`,
      suggestion: suggest(
        note,
        place,
        `Review the member first, or correct the words${inCell(place)} if they are wrong.`,
      ),
    }),
    "maternity-leave": ({ written, level, note }, place) => ({
      message: `${at(place)}${quote(names[level])}, and the member was on maternity leave in the year: ${quote(written)}. Such a member is rated on the work actually done that year.${noted(note)}`,
      suggestion: "Compare the rating with the results of the time worked.",
    }),
    "long-sick-leave": ({ months, limit, level, notAbove, note }, place) => ({
      message: `${at(place)}${quote(names[level])}, but the member was on sick leave for ${num(months)} months. ${
        notAbove
          ? `With ${num(limit)} months or more in the year the rating may not be above ${quote(names[notAbove])}.`
          : `With ${num(limit)} months or more in the year the rating should be based on the time worked.`
      }${noted(note)}`,
      suggestion: suggest(
        note,
        place,
        notAbove
          ? `Rate no higher than ${quote(names[notAbove])}, or correct the months if they are wrong.`
          : "Review what the rating is based on and write it in the notes.",
      ),
    }),
  };
}

/** Without a card number or a date of birth, two rows may still be two people. */
const MAY_DIFFER = { code: false, birth: false, admitted: true, name: true } as const;

const SAME_BY: Readonly<Record<FindingData["duplicate-member"]["sameBy"], string>> = {
  code: "same name and card number or code",
  birth: "same name and date of birth",
  admitted: "same name and admission date",
  name: "same name",
};

const EXCLUDED: Readonly<Record<FindingData["excluded-but-rated"]["reason"], string>> = {
  exempt: "exempt from party work and meetings",
  suspended: "suspended from party meetings",
};

function tooNew(data: FindingData["too-new-but-rated"]): string {
  const { admitted, precision, decided, meeting, months } = data;
  if (!admitted || !meeting)
    return `the sheet says that the member was admitted less than ${num(months)} months ago`;
  if (decided === null)
    return `the member was admitted ${when(admitted, precision)}, less than ${num(months)} months before the meeting on ${day(meeting)}`;
  const [ceremony, decision] = decided < admitted ? ["less than", "not"] : ["at least", "less"];
  return `by the meeting on ${day(meeting)} it was ${ceremony} ${num(months)} months since the ceremony ${when(admitted, precision)}, but ${decision} since the decision on ${day(decided)}`;
}

function onSheet(sheet: string | null): string {
  return sheet === null ? "" : ` of sheet ${quote(sheet)}`;
}
