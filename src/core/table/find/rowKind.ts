import { foldedText } from "../../text/foldedText";
import {
  isDateLine,
  isGroupOrder,
  isGroupText,
  isNumberedHeading,
  isPersonName,
  isSignatureText,
  isSubtotalText,
  isTotalText,
} from "../../text/rowText";
import { personKey } from "../../text/personKey";
import { ORDER } from "../headings/headerPhrases";
import type { RowView } from "./rowView";
import {
  beginsSummary,
  continuesBelowHeader,
  continuesMember,
  isLineBelowName,
  isRemark,
  memberFollows,
} from "./rowsAhead";
import type { RowKind, Walk } from "./walk";

const REMARK = /^(?:\*|\(|ghi chú|lưu ý|trang \d)/i;
/** In the place of a number, above the members of a form. */
const EXAMPLE = /^(?:vd|vi du|mau)$/;
const LONGEST_HEADING = 80;
/** The fewest headings of a table without a column of numbers. */
const FEWEST_HEADINGS = 3;
/** Says in the place of a name that there is none. */
const LONGEST_DENIAL = 12;
const MAY_DENY = /^\P{L}*k/iu;
const NOBODY = /^(?:khong|ko)(?: co(?: ai)?| ai)?$/;

/** What the next row of a walk is. */
export function rowKind(walk: Walk, row: number): RowKind {
  const { rows } = walk;
  if (beginsSummary(walk, row)) return "end";
  if (rows.number(row) !== null && rows.isNamed(row)) return kindOfNumbered(walk, row);
  if (rows.isEmpty(row)) return "blank";
  if (EXAMPLE.test(foldedText(rows.order(row)))) return "note";
  if (continuesMember(walk, row) || isLineBelowName(walk, row)) return "secondName";
  return kindOfBoundary(walk, row) ?? kindOfContent(walk, row);
}

/** Rows that structure the sheet rather than list somebody; null for others. */
function kindOfBoundary(walk: Walk, row: number): RowKind | null {
  const { rows, bounds } = walk;
  if (bounds.repeatsHeader(row) && continuesBelowHeader(walk, row)) return "note";
  if (bounds.beginsTable(row) || headsOtherTable(walk, row)) return "end";
  if (rows.isNumbering(row)) return "numbering";
  if (rows.isSignature(row) && !continuesName(walk, row))
    return walk.isInExcelTable(row) ? "note" : "end";
  if (headsLevel(walk, row)) return "group";
  return isTotal(walk, row) ? "total" : null;
}

function isTotal({ rows }: Walk, row: number): boolean {
  const text = rows.firstText(row);
  return isTotalText(foldedText(text)) || isSubtotalText(text) || rows.isLevel(row);
}

/** True for a level alone in its row above the members that have it. */
function headsLevel(walk: Walk, row: number): boolean {
  const { rows } = walk;
  return rows.cells(row) === 1 && rows.isLevel(row) && memberFollows(walk, row);
}

/**
 * True for headings of a table that lists no people, such as targets: the order is headed again, or after a gap there are words
 * in its place, or nothing and words in all columns, and nobody's name beside them.
 */
function headsOtherTable(walk: Walk, row: number): boolean {
  const { rows, members } = walk;
  if (members === 0 || walk.isInExcelTable(row) || rows.cells(row) < 2) return false;
  if (ORDER.test(foldedText(rows.order(row)))) return true;
  const mayHead = walk.gap !== "none" && walk.isMostlyNumbered && hasHeadings(walk, row);
  return mayHead && namesNobody(walk, row) && !isTotal(walk, row) && !memberFollows(walk, row);
}

function hasHeadings({ rows }: Walk, row: number): boolean {
  const order = rows.order(row);
  if (order === "")
    return rows.cells(row) >= FEWEST_HEADINGS && rows.texts(row) === rows.cells(row);
  return rows.number(row) === null && !isGroupOrder(order);
}

function namesNobody({ rows }: Walk, row: number): boolean {
  return rows.isNamed(row) && !isPersonName(rows.name(row)) && !rows.hasMemberData(row);
}

function kindOfContent(walk: Walk, row: number): RowKind {
  const { rows } = walk;
  if (rows.namesSeveral(row) && rows.hasLevel(row)) return "unreadable";
  if (rows.isNamed(row))
    return rows.order(row) === "" ? kindOfUnnumbered(walk, row) : kindOfLettered(walk, row);
  if (rows.number(row) === null) return kindOfNameless(walk, row);
  // A number without a name: a member whose name is missing, or a line that was numbered in advance.
  return rows.hasContent(row) ? "member" : "blank";
}

/** A row with a number and a name; with nothing else, it may be the heading of a group: `1 | Tổ Toán`. */
function kindOfNumbered(walk: Walk, row: number): RowKind {
  const { rows } = walk;
  if (walk.gap !== "none" && beginsOtherList(walk, row)) return "end";
  if (rows.isLevel(row)) return "total";
  const name = rows.name(row);
  if (rows.namesSeveral(row)) return "unreadable";
  if (saysNobody(name)) return "note";
  if (!rows.isNameOnly(row)) return "member";
  if (isGroupText(name) && memberFollows(walk, row)) return "group";
  return isRemark(walk, row) ? "unreadable" : "member";
}

function saysNobody(name: string): boolean {
  return name.length <= LONGEST_DENIAL && MAY_DENY.test(name) && NOBODY.test(foldedText(name));
}

/** After a gap, numbers that start again at rows without ratings belong to a summary or to another list. */
function beginsOtherList(walk: Walk, row: number): boolean {
  const { rows } = walk;
  if (walk.members === 0 || walk.isInExcelTable(row)) return false;
  if (rows.isLevel(row)) return true;
  if ((rows.number(row) ?? 0) > walk.lastNumber || rows.hasMemberData(row)) return false;
  return walk.gap === "text" || !isPersonName(rows.name(row));
}

/** A named row with a letter or a Roman numeral in front. */
function kindOfLettered(walk: Walk, row: number): RowKind {
  const { rows } = walk;
  const name = rows.name(row);
  const isFilled = rows.filled(row) > 0;
  if (isFilled && rows.hasMemberData(row)) return "member";
  if (isGroupOrder(rows.order(row)) || isGroupText(name)) return "group";
  return isFilled || isPersonName(name) ? "member" : kindOfAside(walk, row, name);
}

/** A named row with nothing in front. */
function kindOfUnnumbered(walk: Walk, row: number): RowKind {
  const { rows } = walk;
  const name = rows.name(row);
  if (rows.isNameOnly(row)) return kindOfNameOnly(walk, row, name);
  const line = walk.isMostlyNumbered ? kindOfFurtherLine(walk, row) : null;
  if (line) return line;
  if (isGroupText(name) && rows.isSparse(row) && memberFollows(walk, row)) return "group";
  if (isNumberedHeading(name) && rows.isSparse(row)) return kindOfAside(walk, row, name);
  return isStray(walk, row) && !walk.isInExcelTable(row) ? "end" : "member";
}

function kindOfNameOnly(walk: Walk, row: number, name: string): RowKind {
  if (repeatsName(walk, row)) return "secondName";
  if (continuesName(walk, row) && !REMARK.test(name)) return "secondName";
  return isPersonName(name) && walk.gap === "none" ? "member" : kindOfAside(walk, row, name);
}

/** What a second line of the cell of a name adds to it: a day of birth, or another name in brackets. */
const ADDED_TO_NAME = /^(?:\(|sinh\b|ngày sinh|năm sinh|ns\b|bí danh|tức\b|tên khác|[\d./-]+$)/iu;

function continuesName({ rows, members }: Walk, row: number): boolean {
  const isBelowMember = members > 0 && rows.number(row - 1) !== null;
  const name = rows.name(row).normalize("NFC");
  if (!isBelowMember || rows.hasLevel(row) || isSignatureText(foldedText(name))) return false;
  return ADDED_TO_NAME.test(name);
}

/** A further line of the member above, unless the row has another level; null for anybody else. */
function kindOfFurtherLine(walk: Walk, row: number): RowKind | null {
  if (repeatsName(walk, row))
    return walk.rows.contradictsRowAbove(row) ? "unreadable" : "secondName";
  return continuesName(walk, row) ? "secondName" : null;
}

/** True for a second line of a numbered member, with the same name in other letters. */
function repeatsName({ rows, members }: Walk, row: number): boolean {
  const isBelowMember = members > 0 && rows.number(row - 1) !== null;
  return isBelowMember && personKey(rows.name(row)) === personKey(rows.name(row - 1));
}

/** True after a gap for a nearly empty row without a number in a list of numbered members. */
function isStray(walk: Walk, row: number): boolean {
  return walk.gap !== "none" && walk.isMostlyNumbered && walk.rows.filled(row) < 2;
}

/** A row with neither number nor name. */
function kindOfNameless(walk: Walk, row: number): RowKind {
  const { rows } = walk;
  const text = rows.firstText(row);
  if (rows.filled(row) === 0 || isLoneText(rows, row)) return kindOfAside(walk, row, text);
  if (isDateLine(foldedText(text))) return "note";
  if (isHeading(text)) return memberFollows(walk, row) ? "group" : "note";
  if (walk.members > 0 && rows.isFigures(row) && !memberFollows(walk, row)) return "total";
  return rows.hasMemberData(row) ? "member" : "unreadable";
}

function isLoneText(rows: RowView, row: number): boolean {
  return rows.cells(row) === 1 && rows.texts(row) === 1 && !rows.hasMemberData(row);
}

function isHeading(text: string): boolean {
  return isGroupText(text) || isNumberedHeading(text);
}

/** A text alone in its row: the heading of a group if members follow, otherwise a note. */
function kindOfAside(walk: Walk, row: number, text: string): RowKind {
  if (text === "") return "unreadable";
  if (!memberFollows(walk, row) || isDateLine(foldedText(text)) || REMARK.test(text)) return "note";
  if (!walk.rows.beginsAtLeft(row) && !isGroupText(text)) return "unreadable";
  const isShort = text.length <= LONGEST_HEADING && !/[.;]$/.test(text);
  return isHeading(text) || isShort ? "group" : "note";
}
