import type { Rect } from "../../model/address";
import type { CellValue } from "../../model/grid";
import { levelsRaised, saysAgreed } from "../../text/agreement";
import { cellText, isBlank, isErrorText } from "../../text/cellText";
import { readDate } from "../../text/date";
import { readDegree } from "../../text/degree";
import { foldedText } from "../../text/foldedText";
import { memoize } from "../../text/memoize";
import { grammarLevel, mayHaveLevel, ratingLevel } from "../../text/levelGrammar";
import { levelWithRemark, type LevelOf } from "../../text/levelParts";
import { readMark } from "../../text/mark";
import { readNumber } from "../../text/number";
import type { SheetView } from "../find/sheetView";

/** What the first filled cells of a column contain; an error counts only as filled. */
export interface ColumnContents {
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly levels: number;
  readonly marks: number;
  readonly dates: number;
  /** Degrees of a criterion: `Xuất sắc`, `Tốt`, `Trung bình`, `Kém`. */
  readonly degrees: number;
  /** Words by which another's rating holds: `Nhất trí`. */
  readonly agreements: number;
  /** Numbers above zero. */
  readonly positives: number;
  /** The largest number; 0 without any. */
  readonly largest: number;
  /** How many rows of members were looked through for these cells. */
  readonly looked: number;
  /** The rows of these cells. */
  readonly rows: readonly number[];
}

/** A range of rows, some of them members. */
export interface MemberRows {
  readonly first: number;
  readonly last: number;
  /** Merged cells of the sheet: one over several rows fills each of them. */
  readonly merges: readonly Rect[];
  readonly isMember: (row: number) => boolean;
}

/** This many filled cells are enough to know what a column contains. */
export const SAMPLE = 60;

export function columnContents(
  view: SheetView,
  column: number,
  { first, last, merges, isMember }: MemberRows,
): ColumnContents {
  const counts = {
    filled: 0,
    texts: 0,
    numbers: 0,
    levels: 0,
    marks: 0,
    dates: 0,
    degrees: 0,
    agreements: 0,
    positives: 0,
    largest: 0,
    looked: 0,
  };
  const rows: number[] = [];
  const content = memoize(contentOf);
  const tall = merges.filter(({ left, top, bottom }) => left === column && top < bottom);
  for (let row = first; row <= last && counts.filled < SAMPLE; row++) {
    if (!isMember(row)) continue;
    counts.looked++;
    const value = view.value(topOf(tall, row), column);
    if (isBlank(value)) continue;
    counts.filled++;
    rows.push(row);
    const { kinds, number } = content(value);
    for (const kind of kinds) counts[kind]++;
    counts.largest = Math.max(counts.largest, number);
  }
  return { ...counts, rows };
}

/** Returns how many of the rows that were looked through have a level, or anything if none has one; from 0 to 1. */
export function shareRated({ levels, filled, looked }: ColumnContents): number {
  return (levels > 0 ? levels : filled) / Math.max(1, looked);
}

/** The first row of the merged cell that covers a row, or the row itself. */
function topOf(tall: readonly Rect[], row: number): number {
  return tall.find(({ top, bottom }) => top <= row && row <= bottom)?.top ?? row;
}

/** What a filled cell may be read as. */
const KINDS = [
  "texts",
  "numbers",
  "positives",
  "levels",
  "marks",
  "dates",
  "degrees",
  "agreements",
] as const satisfies readonly (keyof ColumnContents)[];

interface Content {
  readonly kinds: readonly (typeof KINDS)[number][];
  /** 0 where it is none. */
  readonly number: number;
}

/** Returns everything that a filled cell may be read as. */
function contentOf(value: CellValue): Content {
  if (isErrorText(value)) return { kinds: [], number: 0 };
  const reading = readNumber(value);
  const number = reading.kind === "number" ? reading.value : null;
  const is = {
    texts: number === null && typeof value === "string",
    numbers: number !== null,
    positives: number !== null && number > 0,
    levels: typeof value === "string" && (isLevelText(value) || levelsRaised(value) !== 0),
    marks: readMark(value) === "marked",
    dates: isDate(value),
    degrees: typeof value === "string" && readDegree(value) !== null,
    agreements: typeof value === "string" && saysAgreed(cellText(value)),
  };
  return { kinds: KINDS.filter((kind) => is[kind]), number: number ?? 0 };
}

/** True for a date; a number is one only if it is larger than any score. */
function isDate(value: CellValue): boolean {
  return (typeof value !== "number" || value > 5000) && readDate(value).kind === "date";
}

/** A class that may be a level, which only the secretary knows: `A`, `Loại B`, `Mức 1`, `5 sao`. */
const CLASS =
  /^[1-5] sao$|^(?:(?:xep )?(?:loai|muc|hang) )?[abcd]$|^(?:xep )?(?:loai|muc|hang) (?:[1-5]|i{1,3}|iv)$/;

/** Points of a rating: `75 điểm`, `80đ`, `92/100`, `62,5`. */
const POINTS = /\d\s*(?:điểm|đ|diem)(?!\p{L})|(?<!\d)\d{2,3}(?![\d/])/iu;

/** True for a level in words, perhaps with a number, points or a remark in brackets, or a class that may be one. */
function isLevelText(text: string): boolean {
  const folded = foldedText(text);
  if (!mayHaveLevel(folded)) return CLASS.test(folded) || isGoodBesidePoints(text);
  if (grammarLevel(folded) !== null || CLASS.test(folded)) return true;
  const read = levelWithRemark(text, grammarLevel);
  return read !== null && (read.remark === "" || text.endsWith(")"));
}

/** "Tốt" or "T" alone may be the degree of anything; beside points it is a level. */
function isGoodBesidePoints(text: string): boolean {
  const levelOf: LevelOf = (folded) => (folded === "t" ? "good" : ratingLevel(folded));
  return POINTS.test(text) && levelWithRemark(text, levelOf)?.remark === "";
}
