import type { CellRef, Rect } from "../model/address";
import type { CellValue, DecodedSheet } from "../model/grid";
import type { RatingTable } from "../model/table";
import { cellText, isBlank } from "../text/cellText";
import { foldedText } from "../text/foldedText";

/** A filled cell outside the tables of ratings. */
export interface PageCell extends CellRef {
  readonly value: CellValue;
  readonly text: string;
  readonly folded: string;
}

/** The filled cells of a row, from left to right; there is at least one. */
export interface Line {
  readonly row: number;
  readonly cells: readonly PageCell[];
}

/** What a sheet says outside its tables of ratings. */
export interface Page {
  readonly sheet: DecodedSheet;
  readonly lines: readonly Line[];
  /** True if the sheet has a table of ratings or ballots, whose title and signatures are not the meeting's. */
  readonly isBesideRatings: boolean;
}

/** The most lines that anybody writes about a meeting: a longer sheet is a list of something else. */
const MOST_LINES = 1500;
/** Beside a table that is not as wide as its sheet, how many of its rows are looked at. */
const MOST_BESIDE = 400;

/** Returns the lines of every sheet, without the rows of ratings, ballots and voters. */
export function pagesOf(
  sheets: readonly DecodedSheet[],
  tables: readonly RatingTable[],
): readonly Page[] {
  return sheets.map((sheet) => {
    const taken = tables.filter(
      (table) => table.sheetId === sheet.id && table.purpose !== "other" && !isRegister(table),
    );
    const ranges = taken.map(ownRange);
    return { sheet, lines: linesOf(sheet, ranges), isBesideRatings: taken.length > 0 };
  });
}

/** The votes on recognition in a register of admissions are no ballots on ratings. */
function isRegister({ purpose, columns }: RatingTable): boolean {
  return purpose === "ballots" && columns.some(({ role }) => role === "guide");
}

/** Without the columns behind an empty heading, which may be another table's. */
function ownRange({ range, columns, members }: RatingTable): Rect {
  const name = columns.find(({ role }) => role === "name")?.index ?? range.left;
  const gap = columns.find(({ index, header }) => index > name && header === "")?.index;
  const isLast =
    gap === undefined || columns.every(({ index, header }) => index < gap || header === "");
  return isLast || members.length === 0 ? range : { ...range, right: gap - 1 };
}

function linesOf(sheet: DecodedSheet, taken: readonly Rect[]): readonly Line[] {
  const { top, values } = sheet.grid;
  const lines: Line[] = [];
  for (let row = top; row < top + values.length && lines.length < MOST_LINES; row++) {
    const passed = taken.find((range) => isPassed(sheet, range, row));
    if (passed) {
      row = passed.bottom;
      continue;
    }
    const cells = cellsOf(sheet, row, taken);
    if (cells.length > 0) lines.push({ row, cells });
  }
  return lines;
}

/** True where nothing but a table is to be found down to its last row. */
function isPassed({ grid }: DecodedSheet, range: Rect, row: number): boolean {
  if (row < range.top || row > range.bottom) return false;
  const width = grid.values[row - grid.top]?.length ?? 0;
  const isWhole = range.left <= grid.left && range.right >= grid.left + width - 1;
  return isWhole || row - range.top > MOST_BESIDE;
}

/** A loop, because a stray mark far below may leave a million empty rows to look at. */
function cellsOf(sheet: DecodedSheet, row: number, taken: readonly Rect[]): readonly PageCell[] {
  const { grid, name } = sheet;
  const cells: PageCell[] = [];
  const values = grid.values[row - grid.top] ?? [];
  for (let along = 0; along < values.length; along++) {
    const value = values[along] ?? "";
    if (value === "" || isBlank(value)) continue;
    const column = grid.left + along;
    if (taken.some((range) => covers(range, row, column))) continue;
    const text = cellText(value);
    cells.push({ sheet: name, row, column, value, text, folded: foldedHeading(text) });
  }
  return cells;
}

/** What headings are cut down to where columns are narrow. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [
    /\bk(?:o|hg)?(?= (?:tan thanh|dong y|nhat tri|thong qua|bieu quyet|y kien|co y kien|dat)\b)/g,
    "khong",
  ],
  [/\byk\b/g, "y kien"],
  [/\bnd\b/g, "noi dung"],
  [/\bbq\b/g, "bieu quyet"],
];

/** As `foldedText`, but `%` stays as the words that it means, and shortened words are whole: `ND biểu quyết`, `K. tán thành`. */
function foldedHeading(text: string): string {
  const folded = foldedText(text.replaceAll("%", " phan tram "));
  return SHORT.reduce((whole, [short, word]) => whole.replace(short, word), folded);
}

function covers({ top, bottom, left, right }: Rect, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
