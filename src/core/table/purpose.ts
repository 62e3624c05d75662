import { columnOf, finalColumns, markColumns } from "../model/columns";
import { OTHER_RATERS, RATERS } from "../model/level";
import type { Column, RatingTable } from "../model/table";
import type { ColumnContents } from "./columns/columnContents";
import type { ColumnRoles } from "./columns/columnRoles";
import { foldedText } from "../text/foldedText";

/** What speaks for or against a table being one of ratings. */
export interface Evidence {
  readonly roles: ColumnRoles;
  readonly contents: (column: number) => ColumnContents;
  /** Folded texts above the table. */
  readonly title: string;
  readonly subject: RatingTable["subject"];
  /** A person mapped this sheet, so nothing has to be proved. */
  readonly isMapped: boolean;
}

const ABOUT_RATING =
  /xep loai|danh gia|phan loai|chat luong (?:dang vien|to chuc|chi bo)|kiem diem/;
const ABOUT_PARTY =
  /dang vien|chi bo|dang bo|dang uy|to chuc dang|\bdv\b|vao dang|trong dang|the dang|chi uy|ket nap|branch rating/;
/** Lists that repeat ratings for another end, or name those who have none. */
const OTHER_LIST =
  /khen thuong|(?:chua|khong|mien) (?:duoc )?(?:kiem diem|danh gia|xep loai)|diem danh(?! gia)|dang phi|quan chung|cam tinh dang/;
const BALLOT_FORM = /phieu (?:xep loai|bieu quyet|bau|binh chon|lay y kien|danh gia|tin nhiem)/;

/** Who may vote, or did. */
const VOTERS =
  /(?:danh sach|\bds\b).*(?:cu tri|(?:quyen|tham gia|duoc|tham du) (?:bieu quyet|bo phieu|bau cu))/;

/** Whether a table holds ratings, ballots or voters; null for any other list. */
export function purposeOf(evidence: Evidence): RatingTable["purpose"] | null {
  const { roles, isMapped } = evidence;
  const votes = roles.columns.filter(({ role }) => role?.startsWith("votes.") === true);
  const isRated =
    finalColumns(roles).length > 0 || OTHER_RATERS.some((rater) => columnOf(roles, rater));
  if (isRated && (isMapped || isBelievable(evidence))) return "rating";
  if (isMapped && votes.length === 0) return "rating";
  if (hasFilled(evidence, votes) && (!isRated || isBallotPaper(evidence))) return "ballots";
  return !isRated && VOTERS.test(evidence.title) ? "voters" : null;
}

function isBelievable(evidence: Evidence): boolean {
  const { title, roles } = evidence;
  if (isBallotPaper(evidence)) return false;
  const filled = ratingContents(evidence);
  const levels = filled.reduce((sum, { levels: own }) => sum + own, 0);
  const raters = RATERS.filter((rater) => columnOf(roles, rater));
  if (
    OTHER_LIST.test(title) &&
    !/tong hop|de nghi xep loai|(?:danh sach|bang|ket qua|de xuat)(?: \S+){0,4} (?:xep loai|phan loai)/.test(
      title,
    )
  )
    return false;
  if (markColumns(roles).length > 0) return true;
  const isParty = ABOUT_PARTY.test(title) || ABOUT_PARTY.test(headersOf(roles));
  if (raters.length === 1 && raters[0] === "staff")
    return levels > 0 && isParty && ABOUT_RATING.test(title);
  if (raters.length > 1 && (levels > 0 || isParty)) return true;
  return (
    levels > 0 ||
    (isParty && ABOUT_RATING.test(`${title} ${headersOf(roles)}`) && isUndecided(filled, title))
  );
}

/** A ballot to be filled in lists members as a rating table does, perhaps with their self-rating, and nothing final. */
function isBallotPaper(evidence: Evidence): boolean {
  return BALLOT_FORM.test(evidence.title) && !hasFilled(evidence, finalColumns(evidence.roles));
}

/** No level is written yet, or what is written is in a table that says it rates members. */
function isUndecided(filled: readonly ColumnContents[], title: string): boolean {
  return filled.every(({ filled: count }) => count === 0) || ABOUT_RATING.test(title);
}

function ratingContents({ roles, contents }: Evidence): ColumnContents[] {
  return RATERS.flatMap((rater) => columnOf(roles, rater) ?? []).map(({ index }) =>
    contents(index),
  );
}

function hasFilled({ contents }: Evidence, columns: readonly Column[]): boolean {
  return columns.some(({ index }) => contents(index).filled > 0);
}

function headersOf({ columns }: ColumnRoles): string {
  return columns.map(({ header }) => foldedText(header)).join(" ");
}
