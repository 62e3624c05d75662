import { columnsOf, markColumns, type TickColumn } from "../../model/columns";
import type { CellValue, Grid } from "../../model/grid";
import type { Rater } from "../../model/level";
import type { RatingReading } from "../../model/table";
import { cellAt, type Cells } from "./cells";
import { columnValues } from "./columnValues";
import { cellText, isErrorText } from "../../text/cellText";
import type { Layout } from "../layout";
import { foldedText } from "../../text/foldedText";
import { ratingLevel } from "../../text/levelGrammar";
import { isLetterBox, isLetterTick, readMark, signOf } from "../../text/mark";

type MarkReader = (cells: Cells) => RatingReading;

/**
 * Returns a reader of the final rating from X marks in columns of levels, or of words that `rating` may know; null if the table
 * has none.
 */
export function finalMarks(
  layout: Layout,
  grid: Grid,
  rating: (value: CellValue) => RatingReading,
): MarkReader | null {
  const words = columnsOf(layout, "mark.other").map(({ index, header }): TickColumn => {
    const reading = rating(lowestOf(header));
    return { column: index, level: reading.kind === "level" ? reading.level : null };
  });
  const marked = [...markColumns(layout), ...words];
  return marked.length === 0 ? null : markReader(marked, layout, grid);
}

function lowestOf(header: string): string {
  return header.split(" / ").at(-1) ?? "";
}

/** Returns readers of the other raters' X marks. */
export function raterMarkReaders(
  layout: Layout,
  grid: Grid,
): readonly { readonly rater: Rater; readonly read: MarkReader }[] {
  return layout.special.raterMarks.map(({ rater, levels }) => ({
    rater,
    read: markReader(levels, layout, grid),
  }));
}

interface MarkColumn extends TickColumn {
  readonly header: string;
  readonly offset: number;
}

/** Several marks in one row are an unknown rating. */
function markReader(levels: readonly TickColumn[], layout: Layout, grid: Grid): MarkReader {
  const columns: readonly MarkColumn[] = levels.map(({ level, column }) => ({
    level,
    column,
    header: layout.columns.find(({ index }) => index === column)?.header ?? "",
    offset: column - grid.left,
  }));
  const hasLetters = areLetterTicks(columns, layout, grid);
  return (cells) => {
    const valueAt = ({ offset }: MarkColumn) => cellAt(cells, offset);
    const error = columns.map(valueAt).find(isErrorText);
    if (error !== undefined) return { kind: "error", written: error.trim() };
    const marked = columns.filter((column) => readMark(valueAt(column)) !== "unmarked");
    const ticked = marked.length === columns.length ? withoutDenials(marked, valueAt) : marked;
    const [only, second] = ticked;
    if (!only) return { kind: "blank" };
    if (second) return severalMarks(ticked, only.column);
    const written = cellText(valueAt(only));
    const isTick =
      hasLetters || (isLetterTick(valueAt(only)) && columns.map(valueAt).some(isLetterBox));
    const isMarked = isTick || readMark(valueAt(only)) === "marked";
    return markedBy(only, written, isMarked || repeatsHeading(only, written));
  };
}

/** Where every column has a sign, a cross beside a tick denies its level; beside empty cells it may be a second tick. */
function withoutDenials(
  marked: readonly MarkColumn[],
  valueAt: (column: MarkColumn) => CellValue,
): readonly MarkColumn[] {
  if (marked.length < 2 || !marked.some((column) => signOf(valueAt(column)) === "tick"))
    return marked;
  return marked.filter((column) => signOf(valueAt(column)) !== "cross");
}

/** Reads the only column of a row that has something in it. */
function markedBy({ level, column, header }: MarkColumn, written: string, isTick: boolean) {
  if (level === null && header === "")
    return { kind: "unknown", written, suggestion: null, column } as const;
  if (level === null) {
    const word = isTick ? lowestOf(header) : written;
    return { kind: "unknown", written: word, suggestion: null, column, isWord: true } as const;
  }
  return isTick
    ? ({ kind: "level", level, written, exact: false } as const)
    : ({ kind: "unknown", written, suggestion: level, column } as const);
}

/** True for the name of the column's own level in place of a mark. */
function repeatsHeading({ level }: MarkColumn, written: string): boolean {
  return level !== null && ratingLevel(foldedText(written)) === level;
}

function severalMarks(ticked: readonly MarkColumn[], column: number): RatingReading {
  const written = ticked.map(({ header }) => header).join("; ");
  return { kind: "unknown", written, suggestion: null, column };
}

/** True if the cells of the columns contain nothing but letters that a font shows as ticks. */
function areLetterTicks(columns: readonly MarkColumn[], layout: Layout, grid: Grid): boolean {
  let seen = false;
  for (const { offset } of columns)
    for (const value of columnValues(grid, layout, offset)) {
      if (readMark(value) === "unmarked") continue;
      if (!isLetterTick(value)) return false;
      seen = true;
    }
  return seen;
}
