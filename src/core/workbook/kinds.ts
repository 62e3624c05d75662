import { columnsOf, finalColumns } from "../model/columns";
import type { KindReason, TableKind } from "../model/body";
import type { Member, RatingTable } from "../model/table";
import type { ReadTable } from "../readTables";
import { PART_OF_YEAR } from "../table/columns/raterColumns";
import { BALLOT_FORM } from "../table/purpose";
import { foldedText } from "../text/foldedText";
import { headingLines, type HeadingLine } from "./headingWords";

/** What a table is, and why. */
export interface Kind {
  readonly what: TableKind;
  readonly why: KindReason;
}

/** A table with what it is. */
export type KnownTable = ReadTable & Kind;

type Words = Partial<Record<TableKind, RegExp>>;

const PARTY = /dang vien|\bdv\b|chi bo|dang bo|to chuc dang|tccsd|trong dang|vao dang|ket nap/;
const RATING = /xep loai|phan loai|danh gia|chat luong|kiem diem|\bxl\b/;
const PERIOD =
  /(?:xep loai|danh gia|theo doi|danh sach|ket qua|tong hop|cham diem|bang|dang vien|chat luong|nhiem vu)(?: \S+){0,8} (?:quy (?:i{1,3}|iv|[1-4])|(?:0?6|0?9|0?3|sau|chin|ba) thang|thang (?:0?[1-9]|1[0-2]))\b/;

/** A line of its own that names a part of the year: `Quý 3/2025`, `6 THÁNG ĐẦU NĂM 2025`. */
const PERIOD_LINE =
  /^(?:ky |dot )?(?:quy (?:i{1,3}|iv|[1-4])|(?:0?6|0?9|0?3|sau|chin|ba) thang(?: dau| cuoi)?|thang (?:0?[1-9]|1[0-2]))(?: nam| \/)?(?: 20\d\d)?$/;

/** The time since an admission is no part of the year. */
const NEWCOMERS = /(?:du|duoi|tren|tu) (?:0?6|sau) thang/g;

/** Words of a heading that say what a list is for, whatever its columns are. */
const TITLES: Words = {
  fees: /dang phi|thu nop|dong phi|quyen gop|ung ho|\bquy (?:chi bo|dang)\b/,
  attendance:
    /diem danh(?! gia)|tham du|du hop|chuyen can|(?:theo doi|so) (?:viec )?sinh hoat|cham cong/,
  commendations:
    /khen thuong|giay khen|bang khen|bieu duong|tuyen duong|thi dua|danh hieu|huy hieu/,
  register:
    /\bso dang vien(?! (?:chinh thuc|du bi|duoc|co mat|tham gia|\d))|ly lich|trich ngang|danh ba|quan ly dang vien|thong tin (?:ca nhan|dang vien)|cam tinh|quan chung|phat trien dang|ket nap|the dang/,
};

/** Ratings that are only aimed at. */
const AIMS = /\bdang ky\b|phan dau/;

/** Words of a heading about people other than party members; a mention of the party outweighs them. */
const OTHERS: Words = {
  staff:
    /vien chuc|cong chuc|nguoi lao dong|cbccvc|cbvc|ccvc|(?<!cong tac )can bo|giao vien|nhan vien|lao dong/,
  other: /doan vien|hoi vien|cong doan|hoc sinh|sinh vien|tre em/,
};

/** Words of the columns of a list that has no rating. */
const COLUMNS: Words = {
  fees: /dang phi|muc dong|so tien|da (?:nop|dong)|thanh tien|he so luong/,
  attendance: /ky ten|co mat|\bvang\b|diem danh|chu ky|so buoi/,
  commendations: /khen thuong|giay khen|bang khen|thanh tich/,
  register: /ngay sinh|nam sinh|que quan|vao dang|ket nap|so the|dien thoai|dia chi|trinh do/,
};

/** Decides what a table is, by its heading, its columns and its rows together. */
export function kindOf(read: ReadTable): Kind {
  const { table, layout } = read;
  if (table.purpose === "ballots" || table.purpose === "voters")
    return because(table.purpose, headersOf(table));
  const paper = ballotPaper(read);
  if (paper) return { what: "ballots", why: { by: "title", written: paper.written } };
  if (isBlock(read)) return countedKind(table);
  if (isStaffOnly(table)) return because("staff", headersOf(table));
  const found = layout.isMapped ? null : kindOfHeading(table, headingLines(layout));
  if (found) return found;
  return table.purpose === "rating" ? countedKind(table) : kindWithoutRating(read);
}

/** The line that calls a list without ratings a ballot, or a count of ballots that nobody has filled in yet. */
function ballotPaper({ table, layout }: ReadTable): HeadingLine | null {
  if (table.purpose !== "other" || layout.isMapped) return null;
  return headingLines(layout).find(({ folded }) => BALLOT_FORM.test(folded)) ?? null;
}

/** Members without ratings who are in a party group or a status, such as exempt, by the words above them. */
function isBlock({ table, layout }: ReadTable): boolean {
  return table.purpose === "other" && table.subject === "members" && layout.groupAbove.length > 0;
}

/** Only rated as staff, in columns that do not mention the party: the heading may be that of members beside them. */
function isStaffOnly(table: RatingTable): boolean {
  const isRatedAsStaff = columnsOf(table, "staff").length > 0 && finalColumns(table).length === 0;
  return isRatedAsStaff && !PARTY.test(foldedText(headersOf(table)));
}

function kindOfHeading(table: RatingTable, lines: readonly HeadingLine[]): Kind | null {
  return (
    kindBy({ other: AIMS }, lines, () => true) ??
    kindOfPeriod(table, lines) ??
    kindBy(TITLES, lines, (line, what) => !isRatingList(table, line, what) && !isCount(line)) ??
    (isAboutParty(table, lines) ? null : kindBy(OTHERS, lines, ({ folded }) => !PARTY.test(folded)))
  );
}

/** A heading of a quarter or a month, or a final rating that is one of a quarter. */
function kindOfPeriod(table: RatingTable, lines: readonly HeadingLine[]): Kind | null {
  const line = lines.find(({ folded }) => isPeriod(folded));
  if (line) return { what: "period", why: { by: "title", written: line.written } };
  const [final] = finalColumns(table);
  return final && PART_OF_YEAR.test(foldedText(final.header))
    ? because("period", final.header)
    : null;
}

function isPeriod(heading: string): boolean {
  const folded = heading.replace(NEWCOMERS, "");
  return (PERIOD.test(folded) || PERIOD_LINE.test(folded)) && !/ca nam/.test(folded);
}

function kindBy(
  words: Words,
  lines: readonly HeadingLine[],
  accepts: (line: HeadingLine, what: TableKind) => boolean,
): Kind | null {
  for (const line of lines)
    for (const [kind, pattern] of Object.entries(words)) {
      const what = kind as TableKind;
      if (pattern.test(line.folded) && accepts(line, what))
        return { what, why: { by: "title", written: line.written } };
    }
  return null;
}

/** With its marks, a count (`số đảng viên`) differs from a register (`sổ đảng viên`). */
function isCount({ written, folded }: HeadingLine): boolean {
  const isMarked = /(?<!\p{L})số (?:lượng )?đảng viên/iu.test(written.normalize("NFC"));
  return isMarked || folded.includes("tong so dang vien");
}

/** A list of ratings may also propose commendations; one of nobody but the outstanding only repeats them. */
function isRatingList(table: RatingTable, { folded }: HeadingLine, what: TableKind): boolean {
  if (table.purpose !== "rating" || !RATING.test(folded)) return false;
  return what !== "commendations" || !table.members.every(isOutstandingOrBlank);
}

export function isOutstandingOrBlank({ ratings: { final } }: Member): boolean {
  return final.kind !== "level" || final.level === "outstanding";
}

function isAboutParty(table: RatingTable, lines: readonly HeadingLine[]): boolean {
  const subject = lines.filter(({ folded }) => RATING.test(folded));
  return (
    subject.some(({ folded }) => PARTY.test(folded)) || PARTY.test(foldedText(headersOf(table)))
  );
}

/** What a list of ratings is, by whom it rates. */
export function countedKind(table: RatingTable): Kind {
  return because(table.subject, headersOf(table, ["name", "final"]));
}

/** A list without ratings: counts by branch, or what its columns say. */
export function kindWithoutRating({ table, layout }: ReadTable): Kind {
  if (table.subject === "organisations") return because("summary", headersOf(table));
  const headers = headersOf(table);
  const folded = foldedText(headers);
  const lines = headingLines(layout);
  const staff = kindBy(OTHERS, lines, (line) => !PARTY.test(line.folded));
  if (staff) return staff;
  for (const [what, pattern] of Object.entries(COLUMNS))
    if (pattern.test(folded)) return because(what as TableKind, headers);
  const [line] = lines;
  return { what: "other", why: line ? { by: "title", written: line.written } : { by: "noRating" } };
}

function because(what: TableKind, written: string): Kind {
  return { what, why: { by: "columns", written } };
}

function headersOf(table: RatingTable, roles: readonly ("name" | "final")[] = []): string {
  const columns =
    roles.length === 0 ? table.columns : roles.flatMap((role) => columnsOf(table, role));
  return columns
    .map(({ header }) => header)
    .filter((header) => header !== "")
    .join(", ");
}
