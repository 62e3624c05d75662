import type { FindingData } from "../../core/model/findingData";
import type { ByLevel } from "../../core/model/level";
import { day, noted, num, suggest, when } from "./words";
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
    "duplicate-member": ({ name, firstRow, firstSheet, sameBy }) => ({
      found: `${quote(name)} ${MAY_DIFFER[sameBy] ? "may already be" : "is already"} in row ${String(firstRow + 1)}${onSheet(firstSheet)} (${SAME_BY[sameBy]}).`,
      rule: "A member or an organisation has one rating a year, so the later row is not counted.",
      suggestion:
        "Delete the second row; if they are two people, add dates of birth or card numbers to tell them apart.",
    }),
    "excluded-but-rated": ({ reason, level }) => ({
      found: `Rated ${quote(names[level])}, but ${EXCLUDED[reason]}.`,
      rule: `Members who are ${EXCLUDED[reason]} are not rated.`,
      suggestion: "Clear the rating, or correct the member’s status if it is wrong.",
    }),
    "too-new-but-rated": (data, place) => ({
      found: `Rated ${quote(names[data.level])}, but ${tooNew(data)}.${noted(data.note)}`,
      rule: `Members admitted less than ${num(data.months)} months ago are ${data.reviewed ? "reviewed but not rated" : "not rated"}${data.decided ? "; the general rules do not say whether this period begins with the decision or the ceremony, so it is counted from the ceremony here" : ""}.`,
      suggestion: data.decided
        ? suggest(
            data.note,
            place,
            "Ask the higher committee which date counts, then clear the rating or give the reason for keeping it in the notes.",
          )
        : `Clear the rating, or correct the ${data.admitted ? "admission date" : "entry"} if it is wrong${place.others > 1 || !data.admitted ? "" : "; where the decision and the ceremony have different dates, settle which one counts"}.`,
    }),
    "unrated-without-reason": ({ stated, isShort }) =>
      isShort
        ? {
            found: `Not rated; the reason is abbreviated to ${quote(stated)}.`,
            rule: "The abbreviation may have several meanings, so this person still counts as a member of the branch who is not yet rated.",
            suggestion:
              "Write the reason in full, such as “Đình chỉ sinh hoạt đảng” (suspended) or “Đã chuyển sinh hoạt đảng” (moved).",
          }
        : stated === ""
          ? {
              found: "Not rated, and no reason is given.",
              rule: "Everyone due for rating must be rated or listed as not yet rated, with a reason.",
              suggestion: "Fill in the rating, or give the reason in the reason or notes column.",
            }
          : {
              found: `Not rated; the reason given is ${quote(stated)}.`,
              rule: "Under this year’s regulation, that is no reason not to rate.",
              suggestion: "Rate the member, or give another reason if there is one.",
            },
    "rated-without-review": ({ written, level, note }, place) => ({
      found: `Rated ${quote(names[level])}, but ${written === "" ? "the review column is empty" : `the review column says ${quote(written)}`}.${noted(note)}`,
      rule: "A member must be reviewed before being rated.",
      suggestion: suggest(
        note,
        place,
        "Hold the review first, or correct the entry if it is wrong.",
      ),
    }),
    ...leave(names),
  };
}

function leave(names: ByLevel<string>): Pick<OfMember, "maternity-leave" | "long-sick-leave"> {
  return {
    "maternity-leave": ({ written, level, note }) => ({
      found: `Rated ${quote(names[level])}; on maternity leave during the year: ${quote(written)}.${noted(note)}`,
      rule: "A member on maternity leave is rated on the work actually done that year.",
      suggestion: "Compare the rating with the results of the time worked.",
    }),
    "long-sick-leave": ({ months, limit, level, notAbove, note }, place) => ({
      found: `Rated ${quote(names[level])}, but on sick leave for ${num(months)} months.${noted(note)}`,
      rule: notAbove
        ? `After ${num(limit)} months or more of sick leave in the year, the rating may not be above ${quote(names[notAbove])}.`
        : `After ${num(limit)} months or more of sick leave in the year, the rating is based on the work actually done.`,
      suggestion: suggest(
        note,
        place,
        notAbove
          ? `Rate no higher than ${quote(names[notAbove])}, or correct the months if they are wrong.`
          : "Check what the rating is based on and say so in the notes.",
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
    return `the sheet says the member was admitted less than ${num(months)} months ago`;
  if (decided === null)
    return `admitted ${when(admitted, precision)}, less than ${num(months)} months before the meeting on ${day(meeting)}`;
  const [ceremony, decision] = decided < admitted ? ["less", "more"] : ["more", "less"];
  return `the meeting on ${day(meeting)} was ${ceremony} than ${num(months)} months after the ceremony ${when(admitted, precision)}, yet ${decision} than that after the decision on ${day(decided)}`;
}

function onSheet(sheet: string | null): string {
  return sheet === null ? "" : ` of sheet ${quote(sheet)}`;
}
