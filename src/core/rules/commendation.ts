import { columnOf, FINAL_ROLES } from "../model/columns";
import { foldedLetters } from "../text/prose";
import { isCommended } from "../tally/tally";
import { findingsIn, fromRule, type Check } from "./context";
import { cellOf, cellsOf } from "./cells";

/** Words for commendations at any time of the year, which do not depend on the rating. */
const AT_ANY_TIME =
  /dot xuat|chuyen de|khong theo dinh ky|thanh tich dac biet|dung cam|huy hieu|tuoi dang|dot thi dua|giai thuong|sang kien/u;

/** Reports a member or organisation proposed for the yearly commendation without the level that it requires. */
export const checkCommendation: Check<"commendation"> = (table, rule, context) => {
  const heading = columnOf(table, "commendation")?.header ?? "";
  if (isAtAnyTime(heading)) return [];
  return findingsIn(context.toRate, (member) => {
    const { final } = member.ratings;
    if (!isCommended(member) || final.kind === "unknown" || final.kind === "error") return null;
    const level = final.kind === "level" ? final.level : null;
    const written = member.particulars.commendation;
    if (level === rule.parameters.requires || isAtAnyTime(written)) return null;
    return {
      ...fromRule(rule),
      at: [
        cellOf(table, member.row, ["commendation"]),
        ...cellsOf(table, member.row, FINAL_ROLES).slice(0, 1),
      ],
      data: { subject: table.subject, level, written },
    };
  });
};

function isAtAnyTime(words: string): boolean {
  return AT_ANY_TIME.test(foldedLetters(words.normalize("NFC")));
}
