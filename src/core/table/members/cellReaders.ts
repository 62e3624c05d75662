import type { DateReading } from "../../model/calendar";
import type { CellValue, Grid } from "../../model/grid";
import type { NumberReading, RatingReading, Status } from "../../model/table";
import type { Vocabulary } from "../../model/level";
import { cellText, isErrorText } from "../../text/cellText";
import { readDate, readDatePair } from "../../text/date";
import { serialOf1900 } from "../../text/date1904";
import type { Offsets } from "./cells";
import { columnValues } from "./columnValues";
import type { ErrorWatch } from "./errorCells";
import { memoize, memoizeNumbers } from "../../text/memoize";
import { readMonthFirst } from "../../text/monthFirst";
import type { Layout } from "../layout";
import { tableLevelReader } from "./shortLevels";
import { readNumber, readShare, sharesAreFractions } from "../../text/number";
import { isUnratedText, readStatuses } from "../../text/status";

type ShareRole = "done" | "exceeded" | "late" | "unitsDone" | "unitsFailed" | "lowConfidence";

/** Readers of single cells for one table; most are memoized, because rows repeat the same few values. */
export interface CellReaders {
  readonly text: (value: CellValue) => string;
  /** As `text`, memoized. */
  readonly word: (value: CellValue) => string;
  readonly date: (value: CellValue) => DateReading;
  readonly dates: (value: CellValue) => readonly [DateReading, DateReading];
  readonly number: (value: CellValue) => NumberReading;
  readonly share: (role: ShareRole) => (value: CellValue) => NumberReading;
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
  readonly countsFrom1904: boolean;
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
  countsFrom1904,
}: ReaderBasis): CellReaders {
  const memoized = <T>(read: (value: CellValue) => T, blank: T) =>
    memoizedReader(read, blank, watch);
  const text = (value: CellValue) => (isErrorText(value) ? "" : cellText(value));
  const serial = countsFrom1904 ? serialOf1900 : (value: CellValue) => value;
  const textDate = memoized(layout.isMonthFirst ? readMonthFirst : readDate, BLANK);
  const rating = tableLevelReader(vocabulary, layout, grid, offsets);
  return {
    text,
    word: memoized(text, ""),
    date: (value) => (typeof value === "number" ? readDate(serial(value)) : textDate(value)),
    dates: memoized((value) => readDatePair(serial(value)), [BLANK, BLANK] as const),
    number: memoized(readNumber, BLANK),
    share: (role) => {
      const offset = offsets[role];
      const fractions = offset >= 0 && sharesAreFractions(columnValues(grid, layout, offset));
      return memoized((value) => readShare(value, fractions), BLANK);
    },
    rating: memoized(isRecoded ? inexact(rating) : rating, BLANK),
    unrated: memoize(isUnratedText),
    statuses: memoized(
      (value) => (typeof value === "string" ? readStatuses(value) : NO_STATUS),
      NO_STATUS,
    ),
  };
}

/** Memoizes a reader of cells; an empty cell needs no look-up, and numbers have a faster memory of their own. */
function memoizedReader<T>(
  read: (value: CellValue) => T,
  blank: T,
  watch: ErrorWatch,
): (value: CellValue) => T {
  const number = memoizeNumbers(read);
  const other = memoize((value: CellValue) => {
    if (isErrorText(value)) watch.seen = true;
    return read(value);
  });
  return (value) => {
    if (value === "") return blank;
    return typeof value === "number" ? number(value) : other(value);
  };
}
