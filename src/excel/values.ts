import type { Rect } from "../core/model/address";
import type { CellValue, Grid } from "../core/model/grid";
import { roundTrip } from "./roundTrip";

/** Excel on the web refuses a response over 5 MB, and everything else of the batch counts too. */
const RESPONSE_BYTES = 2_000_000;

/** Cells to be read, and what a row of them costs on the wire. */
export interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
  readonly bytesARow: number;
  readonly as: "values" | "formulas";
}

/** Cells asked for, in pieces small enough for one response each; to be read after the next round trip. */
export interface Queued {
  readonly rect: Rect;
  readonly as: Wanted["as"];
  readonly pieces: readonly Excel.Range[];
}

/** Asks for cells, which come with the caller's next round trip. */
export type Queue = (wanted: Wanted) => Promise<Queued>;

/** Makes a round trip of its own only where the next piece would not fit into the response of the caller's. */
export function valueQueue(context: Excel.RequestContext): Queue {
  let bytes = 0;
  return async ({ sheet, rect, bytesARow, as }) => {
    const pieces: Excel.Range[] = [];
    for (const piece of cut(rect, Math.max(1, Math.floor(RESPONSE_BYTES / bytesARow)))) {
      const cost = (piece.bottom - piece.top + 1) * bytesARow;
      if (bytes > 0 && bytes + cost > RESPONSE_BYTES) {
        await roundTrip(context);
        bytes = 0;
      }
      bytes += cost;
      pieces.push(rangeOf(sheet, piece).untrack().load(as));
    }
    return { rect, as, pieces };
  };
}

/** The grid that queued values make, after their round trip. */
export function gridOf({ rect, as, pieces }: Queued): Grid {
  const values = pieces.flatMap((piece) => piece[as] as CellValue[][]);
  return { top: rect.top, left: rect.left, values };
}

/** Returns the average size of the larger half of the rows, since table rows are longer than title lines. */
export function bytesARow(rows: readonly (readonly CellValue[])[]): number {
  const lengths = rows.map((row) => utf8Length(JSON.stringify(row))).sort((a, b) => b - a);
  const larger = lengths.slice(0, Math.max(1, Math.ceil(lengths.length / 2)));
  return Math.ceil(larger.reduce((sum, length) => sum + length, 0) / larger.length) + 1;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function cut(rect: Rect, rows: number): readonly Rect[] {
  const pieces: Rect[] = [];
  for (let top = rect.top; top <= rect.bottom; top += rows)
    pieces.push({ ...rect, top, bottom: Math.min(top + rows - 1, rect.bottom) });
  return pieces;
}

/** What all of these take on the wire. */
export function bytesOf(rows: readonly (readonly CellValue[])[]): number {
  return utf8Length(JSON.stringify(rows));
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
