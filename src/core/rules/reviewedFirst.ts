import { readMark } from "../text/mark";
import { foldedText } from "../text/foldedText";
import { columnOf } from "../model/columns";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";

const NOT_REVIEWED = /^(?:chua|khong|ko)\b/;

/** Reports a rating of a member who was not reviewed: the column says so, or is ticked for others and empty here. */
export const checkReviewedFirst: Check<"reviewed-first"> = (table, rule, { rated, toRate }) => {
  if (columnOf(table, "reviewed") === null) return [];
  const isTicked = toRate.some(({ particulars }) => readMark(particulars.reviewed) === "marked");
  return findingsIn(rated, ({ member, level }) => {
    const written = member.particulars.reviewed;
    const isMissing = written === "" ? isTicked : NOT_REVIEWED.test(foldedText(written));
    if (!isMissing) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, ["reviewed"]),
      data: { written, level, note: member.note },
    };
  });
};
