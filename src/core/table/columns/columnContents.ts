import type { CellValue } from "../../model/grid";
import { cellText, isBlank, isErrorText } from "../../text/cellText";
import { readDate } from "../../text/date";
import { foldedText } from "../../text/foldedText";
import { memoize } from "../../text/memoize";
import { grammarLevel } from "../../text/levelGrammar";
import { readMark } from "../../text/mark";
import { readNumber } from "../../text/number";
import type { SheetView } from "../find/sheetView";

/** What the cells of a column hold, counted over its first filled ones; errors count as filled only. */
export interface ColumnContents {
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly levels: number;
  readonly marks: number;
  readonly dates: number;
  /** The largest number; 0 without any. */
  readonly largest: number;
}

/** The rows of a table's members, among others. */
export interface MemberRows {
  readonly first: number;
  readonly last: number;
  readonly isMember: (row: number) => boolean;
}

/** Filled cells enough to know what a column holds; a column with few is looked through to its end. */
const SAMPLE = 60;

export function columnContents(
  view: SheetView,
  column: number,
  { first, last, isMember }: MemberRows,
): ColumnContents {
  const counts = { filled: 0, texts: 0, numbers: 0, levels: 0, marks: 0, dates: 0, largest: 0 };
  const understood = memoize(contentOf);
  for (let row = first; row <= last && counts.filled < SAMPLE; row++) {
    const value = view.value(row, column);
    if (isBlank(value) || !isMember(row)) continue;
    counts.filled++;
    const { kinds, number } = understood(value);
    for (const kind of kinds) counts[kind]++;
    counts.largest = Math.max(counts.largest, number);
  }
  return counts;
}

interface Content {
  readonly kinds: readonly Exclude<keyof ColumnContents, "filled" | "largest">[];
  /** 0 where it is none. */
  readonly number: number;
}

/** What one filled cell may be taken for, each of it. */
function contentOf(value: CellValue): Content {
  if (isErrorText(value)) return { kinds: [], number: 0 };
  const reading = readNumber(value);
  const number = reading.kind === "number" ? reading.value : null;
  const is = {
    texts: number === null && typeof value === "string",
    numbers: number !== null,
    levels: typeof value === "string" && isLevelText(foldedText(cellText(value))),
    marks: readMark(value) === "marked",
    dates: isDate(value),
  };
  const kinds = (["texts", "numbers", "levels", "marks", "dates"] as const).filter(
    (kind) => is[kind],
  );
  return { kinds, number: number ?? 0 };
}

/** A serial number, which is more than any score, or a date in words. */
function isDate(value: CellValue): boolean {
  return (typeof value !== "number" || value > 5000) && readDate(value).kind === "date";
}

/** A level in words, or a letter such as `A` or `Loại B` that a scheme may know. */
function isLevelText(folded: string): boolean {
  return grammarLevel(folded) !== null || /^(?:loai )?[abcd]$/.test(folded);
}
