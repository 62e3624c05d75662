import type { Cell } from "../../model/address";
import type { CellValue, Grid } from "../../model/grid";
import type { Level } from "../../model/level";
import { NEWEST_SCHEME } from "../../schemes/schemes";
import { cleanText } from "../../text/foldedText";
import { levelReader } from "../../text/level";

/** A row of one of the committee's tables. */
export interface SheetRecord {
  /** Returns where on the sheet that column of the row is. */
  readonly cell: (header: string) => Cell;
  /** Returns the value below a heading, `""` where there is no such column. */
  readonly value: (header: string) => CellValue;
  /** The same as text. */
  readonly written: (header: string) => string;
  /** The same without needless spaces. */
  readonly text: (header: string) => string;
}

/** Returns the rows below the first one that has this heading; none where no row has it. */
export function recordsBelow({ top, left, values }: Grid, heading: string): readonly SheetRecord[] {
  const at = values.findIndex((cells) => cells.includes(heading));
  const headers = values[at] ?? [];
  if (at < 0) return [];
  return values.slice(at + 1).map((cells, i): SheetRecord => {
    const value = (header: string) => cells[headers.indexOf(header)] ?? "";
    return {
      cell: (header) => ({ row: top + at + 1 + i, column: left + headers.indexOf(header) }),
      value,
      written: (header) => String(value(header)),
      text: (header) => cleanText(String(value(header))),
    };
  });
}

const read = levelReader(NEWEST_SCHEME.levels);

/** Returns the level that a cell names, whose words are the same in every regulation; null for any other text. */
export function levelIn(written: string): Level | null {
  const reading = read(written);
  return reading.kind === "level" ? reading.level : null;
}
