import { columnOf, columnsOf, finalColumns, markColumns } from "../model/columns";
import { RATERS } from "../model/level";
import type { Column, RatingTable } from "../model/table";
import { foldedText } from "../text/foldedText";
import type { ColumnContents } from "./columns/columnContents";
import type { ColumnRoles } from "./columns/columnRoles";
import { levelOfHeading } from "./members/groupHeading";

/** What the purpose of a table is inferred from. */
export interface Evidence {
  readonly roles: ColumnRoles;
  readonly contents: (column: number) => ColumnContents;
  /** The texts above the table, in lower case without marks. */
  readonly lines: readonly string[];
  /** The headings of groups within the table. */
  readonly groups: readonly string[];
  /** All of them, joined. */
  readonly title: string;
  /** True if the user mapped this sheet, which makes it a rating table without further evidence. */
  readonly isMapped: boolean;
}

const ABOUT_RATING =
  /xep loai|danh gia|phan loai|binh xet|chat luong (?:dang vien|to chuc|chi bo)|kiem diem/;
const ABOUT_PARTY =
  /dang vien|chi bo|dang bo|dang uy|to chuc dang|\bdv\b|vao dang|trong dang|the dang|chi uy|ket nap|(?:branch|party) rating/;
/** Lists that repeat ratings for another purpose, or list members without a rating. */
const OTHER_LIST =
  /khen thuong|(?:chua|khong|mien) (?:duoc )?(?:kiem diem|danh gia|xep loai)|diem danh(?! gia)|dang phi|quan chung|cam tinh dang/;
const RATING_LIST =
  /\bxep loai(?: \S+){0,3} va (?:de nghi |de xuat |binh xet )?(?:khen|bieu duong)|\bva (?:ket qua )?(?:danh gia )?xep loai|tong hop|de nghi xep loai|(?:danh sach|bang|ket qua|de xuat)(?: \S+){0,4} (?:xep loai|phan loai)/;
/** The title of ballots, or of a count of them. */
export const BALLOT_FORM =
  /phieu (?:xep loai|bieu quyet|bau|binh chon|lay y kien|danh gia|tin nhiem)/;
/** Who may vote, or did. */
const VOTERS =
  /(?:danh sach|\bds\b).*(?:cu tri|(?:quyen|tham gia|duoc|tham du) (?:bieu quyet|bo phieu|bau cu))/;

/** Returns whether a table contains ratings, ballots, voters or anything else. */
export function purposeOf(evidence: Evidence): RatingTable["purpose"] {
  const { roles, title, isMapped } = evidence;
  const votes = roles.columns.filter(({ role }) => role?.startsWith("votes.") === true);
  const isRated =
    finalColumns(roles).length + raterColumns(roles).length + roles.special.raterMarks.length > 0;
  if (isRated ? isMapped || isBelievable(evidence) : isListByLevels(evidence)) return "rating";
  if (isMapped && votes.length === 0) return "rating";
  if (hasFilled(evidence, votes) && (!isRated || isBallotPaper(evidence))) return "ballots";
  return !isRated && VOTERS.test(title) ? "voters" : "other";
}

/** True if a table with columns for ratings is likely to rate members for the year. */
function isBelievable(evidence: Evidence): boolean {
  const { roles, title } = evidence;
  if (isBallotPaper(evidence) || isOtherList(evidence)) return false;
  if (markColumns(roles).length + roles.special.raterMarks.length > 0) return true;
  const hasLevels = ratingContents(evidence).some(({ levels }) => levels > 0);
  if (isStaffOnly(roles)) return hasLevels && isAboutParty(evidence) && ABOUT_RATING.test(title);
  return hasLevels || (isAboutParty(evidence) && isToBeAsked(evidence));
}

/** True for a table of party members whose ratings are still to be filled in, or are words to ask about. */
function isToBeAsked(evidence: Evidence): boolean {
  const hasSeveralRaters = raterColumns(evidence.roles).length > 1;
  return hasSeveralRaters || isOpenForm(evidence) || isInWords(evidence);
}

/** True for a final rating, headed as one, of nothing but words: which levels they are is a question to ask. */
function isInWords({ roles, contents }: Evidence): boolean {
  const final = columnOf(roles, "final");
  if (!final || !/xep loai|phan loai|rating/.test(foldedText(final.header))) return false;
  const { filled, texts } = contents(final.index);
  return filled > 0 && texts === filled;
}

/** True for a list of members under headings that are levels, with no column for them. */
function isListByLevels(evidence: Evidence): boolean {
  const levels = new Set(evidence.groups.map(levelOfHeading).filter((level) => level !== null));
  return levels.size > 1 && isAboutParty(evidence) && !isOtherList(evidence);
}

/** A ballot to be filled in lists the members, perhaps with their own ratings, but has no final rating. */
function isBallotPaper(evidence: Evidence): boolean {
  return BALLOT_FORM.test(evidence.title) && !hasFilled(evidence, finalColumns(evidence.roles));
}

/** Line by line, since "Thôn Chùa" above "Đánh giá …" is no list of those "chưa đánh giá". */
function isOtherList({ lines, title }: Evidence): boolean {
  return lines.some((line) => OTHER_LIST.test(line)) && !RATING_LIST.test(title);
}

/** A table of nothing but staff ratings may be the employer's, so it takes more evidence. */
function isStaffOnly(roles: ColumnRoles): boolean {
  const hasWords = columnsOf(roles, "mark.other").length > 0;
  return !hasWords && raterColumns(roles).every(({ role }) => role === "staff");
}

function isAboutParty({ title, roles }: Evidence): boolean {
  return ABOUT_PARTY.test(title) || ABOUT_PARTY.test(headersOf(roles));
}

/**
 * True for a table about rating in which no level could be read: nothing but "Tốt" is filled in yet, or its title says "rating".
 */
function isOpenForm(evidence: Evidence): boolean {
  const { title, roles } = evidence;
  if (ABOUT_RATING.test(title)) return true;
  const mayBeRated = ratingContents(evidence).every(({ filled, degrees }) => filled === degrees);
  return mayBeRated && ABOUT_RATING.test(headersOf(roles));
}

function raterColumns(roles: ColumnRoles): Column[] {
  return RATERS.flatMap((rater) => columnOf(roles, rater) ?? []);
}

function ratingContents({ roles, contents }: Evidence): ColumnContents[] {
  return raterColumns(roles).map(({ index }) => contents(index));
}

function hasFilled({ contents }: Evidence, columns: readonly Column[]): boolean {
  return columns.some(({ index }) => contents(index).filled > 0);
}

function headersOf({ columns }: ColumnRoles): string {
  return columns.map(({ header }) => foldedText(header)).join(" ");
}
