import { columnOf } from "../model/columns";
import { foldedText } from "../text/foldedText";
import { readShare } from "../text/number";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";

const NOT_FIXED =
  /^(?:chua|dang|khong khac phuc)\b|\b(?:chua|dang) (?:khac phuc|xong|hoan thanh)\b/;
const SHARE = /%|ty le/;

/** Reports a level that requires all earlier shortcomings to be fixed, where the row says that some are not. */
export const checkShortcomings: Check<"shortcomings"> = (table, rule, { rated }) => {
  const { level: required, fixed } = rule.parameters;
  const isShare = SHARE.test(foldedText(columnOf(table, "shortcomings")?.header ?? ""));
  return findingsIn(rated, ({ member, level }) => {
    const written = member.particulars.shortcomings;
    if (level !== required || written === "" || isFixed(written, fixed, isShare)) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, ["shortcomings"]),
      data: { written, level, required: fixed, note: member.note },
    };
  });
};

/** A number is a share if its cell or its heading says so; a number of shortcomings says nothing. */
function isFixed(written: string, least: number, isShare: boolean): boolean {
  if (NOT_FIXED.test(foldedText(written))) return false;
  const share = readShare(written, false);
  return share.kind !== "number" || !(isShare || written.includes("%")) || share.value >= least;
}
