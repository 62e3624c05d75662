import type { CellValue } from "../model/grid";
import { isBlank, isErrorText } from "./cellText";
import { readDate } from "./date";
import { grammarLevel } from "./levelGrammar";
import { readMark } from "./mark";
import { readNumber } from "./number";
import type { SheetView } from "./sheetView";

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
  for (let row = first; row <= last && counts.filled < SAMPLE; row++) {
    const value = view.value(row, column);
    if (value === "" || !isMember(row)) continue;
    count(counts, value, typeof value === "string" ? view.folded(row, column) : "");
  }
  return counts;
}

function count(
  counts: { -readonly [K in keyof ColumnContents]: ColumnContents[K] },
  value: CellValue,
  folded: string,
): void {
  if (isBlank(value)) return;
  counts.filled++;
  if (isErrorText(value)) return;
  const number = readNumber(value);
  if (readMark(value) === "marked") counts.marks++;
  if (number.kind === "number") {
    counts.numbers++;
    counts.largest = Math.max(counts.largest, number.value);
  } else if (typeof value === "string") {
    counts.texts++;
  }
  if (folded !== "" && isLevelText(folded)) counts.levels++;
  if (typeof value !== "number" && readDate(value).kind === "date") counts.dates++;
  else if (typeof value === "number" && value > 5000 && readDate(value).kind === "date")
    counts.dates++;
}

/** A level in words, or a letter such as `A` or `Loại B` that a scheme may know. */
function isLevelText(folded: string): boolean {
  return grammarLevel(folded) !== null || /^(?:loai )?[abcd]$/.test(folded);
}
