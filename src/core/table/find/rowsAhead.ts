import { foldedText } from "../../text/foldedText";
import { isGroupText, isPersonName, isTotalText } from "../../text/rowText";
import type { RowView } from "./rowView";
import type { Walk } from "./walk";

/** Rows below a group heading within which its members begin. */
const NEAR = 6;
/** Rows of a repeated header and of headings under it. */
const HEADER_ROWS = 5;

/** The heading above the levels in a summary of counts. */
const SUMMARY_HEADING = /^(?:cac )?(?:muc|xep loai|phan loai|loai|ket qua|chat luong|noi dung)\b/;

/** True if members follow this row before anything ends the table. */
export function memberFollows(walk: Walk, row: number): boolean {
  const { rows, bounds } = walk;
  const last = Math.min(row + NEAR, bounds.bottom);
  for (let next = row + 1; next <= last; next++) {
    if (isNumberedRow(rows, next)) return !isRemark(walk, next);
    if (isSkipped(rows, next)) continue;
    if (bounds.beginsTable(next) || rows.isSignature(next)) return false;
    if (isUnnumberedMember(rows, next)) return !walk.isMostlyNumbered || rows.filled(next) > 1;
  }
  return false;
}

function isNumberedRow(rows: RowView, row: number): boolean {
  return rows.number(row) !== null && (rows.isNamed(row) || rows.filled(row) > 0);
}

function isSkipped(rows: RowView, row: number): boolean {
  return rows.isEmpty(row) || isTotalText(foldedText(rows.firstText(row)));
}

function isUnnumberedMember(rows: RowView, row: number): boolean {
  const name = rows.name(row);
  return (
    rows.isNamed(row) && rows.filled(row) > 0 && isPersonName(name) && !IN_LOWER_CASE.test(name)
  );
}

/** Words of a text that is no name, though its first one is a surname too: `Hòa giải thành ở cơ sở`. */
const IN_LOWER_CASE = /^\p{Lu}\p{Ll}*\s+\p{Ll}+\s+\p{Ll}+\s+\S/u;

/** True for a further line of the member above, such as a second post, if the next member follows. */
export function continuesMember(walk: Walk, row: number): boolean {
  const { rows, bounds, members, gap, lastNumber } = walk;
  if (members === 0 || gap !== "none" || !rows.addsToRowAbove(row)) return false;
  let next = row + 1;
  while (next <= Math.min(row + NEAR, bounds.bottom) && rows.addsToRowAbove(next)) next++;
  return rows.number(next) === lastNumber + 1 && rows.isNamed(next);
}

/**
 * True for a text alone below the name of a numbered member, such as a post, where every member has such a line: the next one
 * has, or the one before.
 */
export function isLineBelowName(walk: Walk, row: number): boolean {
  const { rows, lastNumber } = walk;
  const isBelowMember = walk.members > 0 && rows.number(row - 1) === lastNumber;
  if (!isBelowMember || !isTextAlone(rows, row) || isGroupText(rows.name(row))) return false;
  if (walk.skipped.some((line) => line.row === row - 2 && line.kind === "secondName")) return true;
  return rows.number(row + 1) === lastNumber + 1 && isTextAlone(rows, row + 2);
}

function isTextAlone(rows: RowView, row: number): boolean {
  return rows.order(row) === "" && rows.isNamed(row) && rows.isNameOnly(row);
}

/** A numbered remark outside the count of members, such as `2 | Đảng viên dự bị không biểu quyết`. */
export function isRemark({ rows, lastNumber }: Walk, row: number): boolean {
  return (
    rows.isNameOnly(row) && rows.number(row) !== lastNumber + 1 && !isPersonName(rows.name(row))
  );
}

/** True if a repeated header continues the table: no text came before it, or the numbers go on below it. */
export function continuesBelowHeader(walk: Walk, row: number): boolean {
  const { rows, lastNumber } = walk;
  if (walk.gap === "none" || walk.isInExcelTable(row)) return true;
  for (let next = row + 1; next <= row + HEADER_ROWS; next++) {
    const number = rows.number(next);
    if (number !== null && rows.isNamed(next)) return number === lastNumber + 1;
  }
  return false;
}

/** True if the first filled row below empty ones has the next member's number. */
export function continuesBelowBlanks(walk: Walk, row: number): boolean {
  const { rows, bounds, lastNumber } = walk;
  if (walk.isInExcelTable(row)) return true;
  let next = row + 1;
  while (next <= bounds.bottom && rows.isEmpty(next)) next++;
  return next <= bounds.bottom && rows.number(next) === lastNumber + 1 && rows.isNamed(next);
}

/** True if a summary of counts begins here: levels below one another in the column of names, perhaps under a heading. */
export function beginsSummary(walk: Walk, row: number): boolean {
  const { rows } = walk;
  if (walk.members === 0) return false;
  const isHeading = !rows.isLevel(row);
  if (isHeading && !rows.isLevel(row + 1)) return false;
  if (walk.isInExcelTable(row)) return false;
  if (isHeading && !SUMMARY_HEADING.test(foldedText(rows.name(row)))) return false;
  let last = isHeading ? row + 1 : row;
  while (rows.isLevel(last + 1)) last++;
  return rows.isLevel(last - 1) && !memberFollows(walk, last);
}
