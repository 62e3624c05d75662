import type { DateReading } from "../../model/calendar";
import type { CellValue, Grid } from "../../model/grid";
import type { NumberReading, RatingReading, Status } from "../../model/table";
import type { Vocabulary } from "../../model/level";
import { cellText, isErrorText } from "../../text/cellText";
import { readDate, readDatePair } from "../../text/date";
import type { Offsets } from "./cells";
import type { ErrorWatch } from "./errorCells";
import { memoize } from "../../text/memoize";
import type { Layout } from "../layout";
import { levelReader } from "../../text/level";
import { readNumber, readShare, sharesAreFractions } from "../../text/number";
import { isUnratedText, readStatuses } from "../../text/status";

/** Readers of single cells for one table; most are memoized, because rows repeat the same few values. */
export interface CellReaders {
  readonly text: (value: CellValue) => string;
  /** As `text`, memoized. */
  readonly word: (value: CellValue) => string;
  readonly date: (value: CellValue) => DateReading;
  readonly dates: (value: CellValue) => readonly [DateReading, DateReading];
  readonly number: (value: CellValue) => NumberReading;
  readonly share: (role: "done" | "exceeded" | "late") => (value: CellValue) => NumberReading;
  readonly rating: (value: CellValue) => RatingReading;
  readonly unrated: (text: string) => boolean;
  readonly statuses: (value: CellValue) => readonly Status[];
}

const BLANK = { kind: "blank" } as const;
const NO_STATUS: readonly Status[] = [];

/** What the readers of one table depend on. */
export interface ReaderBasis {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly offsets: Offsets;
  readonly vocabulary: Vocabulary;
  readonly watch: ErrorWatch;
  /** As `DecodedSheet.recoded`: no cell contains the exact name of a level. */
  readonly isRecoded: boolean;
}

function inexact(read: (value: CellValue) => RatingReading): (value: CellValue) => RatingReading {
  return (value) => {
    const reading = read(value);
    return reading.kind === "level" ? { ...reading, exact: false } : reading;
  };
}

export function cellReaders({
  grid,
  layout,
  offsets,
  vocabulary,
  watch,
  isRecoded,
}: ReaderBasis): CellReaders {
  const filled = <T>(read: (value: CellValue) => T, blank: T) => filledReader(read, blank, watch);
  const text = (value: CellValue) => (isErrorText(value) ? "" : cellText(value));
  const textDate = filled(readDate, BLANK);
  return {
    text,
    word: filled(text, ""),
    date: (value) => (typeof value === "number" ? readDate(value) : textDate(value)),
    dates: filled(readDatePair, [BLANK, BLANK] as const),
    number: filled(readNumber, BLANK),
    share: (role) => {
      const offset = offsets[role];
      const fractions = offset >= 0 && sharesAreFractions(columnValues(grid, layout, offset));
      return filled((value) => readShare(value, fractions), BLANK);
    },
    rating: filled(isRecoded ? inexact(levelReader(vocabulary)) : levelReader(vocabulary), BLANK),
    unrated: memoize(isUnratedText),
    statuses: filled(
      (value) => (typeof value === "string" ? readStatuses(value) : NO_STATUS),
      NO_STATUS,
    ),
  };
}

/**
 * A remembered reader that answers an empty cell at once, and a cell that repeats the one before it: most cells of a wide table
 * do either.
 */
function filledReader<T>(
  read: (value: CellValue) => T,
  blank: T,
  watch: ErrorWatch,
): (value: CellValue) => T {
  const known = new Map<CellValue, T>();
  const number = rememberedNumber(read);
  let last: CellValue = "";
  let reading = blank;
  return (value) => {
    if (value === "") return blank;
    if (typeof value === "number") return number(value);
    if (value === last) return reading;
    last = value;
    const before = known.get(value);
    if (before !== undefined) return (reading = before);
    if (isErrorText(value)) watch.seen = true;
    reading = read(value);
    known.set(value, reading);
    return reading;
  };
}

const SLOTS = 1024;
/** Spreads scores in tenths, shares in hundredths and whole numbers over the slots. */
const SPREAD = 250;

/** `of` for numbers: one remembered answer a slot, since a table of hashes costs more than to read a number anew. */
function rememberedNumber<T>(of: (input: number) => T): (input: number) => T {
  const inputs = new Float64Array(SLOTS).fill(Number.NaN);
  const results = new Array<T | undefined>(SLOTS);
  return (input) => {
    const slot = (input * SPREAD) & (SLOTS - 1);
    const known = results[slot];
    if (known !== undefined && inputs[slot] === input) return known;
    const result = of(input);
    inputs[slot] = input;
    results[slot] = result;
    return result;
  };
}

function* columnValues(
  grid: Grid,
  { dataRows: [first, last], skipped }: Layout,
  offset: number,
): Generator<CellValue> {
  const aside = new Set(skipped.map(({ row }) => row));
  for (let row = first; row <= last; row++)
    if (!aside.has(row)) yield grid.values[row - grid.top]?.[offset] ?? "";
}
