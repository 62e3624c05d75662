import type { Rect } from "../core/model/address";
import type { CellValue, Grid } from "../core/model/grid";
import { roundTrip } from "./roundTrip";

/** Excel on the web refuses a response over 5 MB; the rest is left for what else a batch brings back. */
const RESPONSE_BYTES = 4_700_000;

/** Values to be read, and what a row of them costs on the wire. */
export interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
  readonly bytesARow: number;
}

/** Values asked for, in pieces small enough for one response each; to be read after the next round trip. */
export interface Queued {
  readonly rect: Rect;
  readonly pieces: readonly Excel.Range[];
}

/**
 * Asks for the values of ranges. They come with the caller's next round trip; one is made here only where the next piece
 * would not fit into its response.
 */
export async function queueValues(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<readonly Queued[]> {
  const queued: { rect: Rect; pieces: Excel.Range[] }[] = [];
  let bytes = 0;
  for (const { sheet, rect, bytesARow } of wanted) {
    const pieces: Excel.Range[] = [];
    queued.push({ rect, pieces });
    for (const piece of cut(rect, Math.max(1, Math.floor(RESPONSE_BYTES / bytesARow)))) {
      const cost = (piece.bottom - piece.top + 1) * bytesARow;
      if (bytes > 0 && bytes + cost > RESPONSE_BYTES) {
        await roundTrip(context);
        bytes = 0;
      }
      bytes += cost;
      pieces.push(rangeOf(sheet, piece).untrack().load("values"));
    }
  }
  return queued;
}

/** The grid that queued values make, after their round trip. */
export function gridOf({ rect, pieces }: Queued): Grid {
  const values = pieces.flatMap((piece) => piece.values as CellValue[][]);
  return { top: rect.top, left: rect.left, values };
}

/** Judged by the fuller half of some rows, for rows of a table are longer than the lines of a title. */
export function bytesARow(rows: readonly (readonly CellValue[])[]): number {
  const lengths = rows.map((row) => utf8Length(JSON.stringify(row))).sort((a, b) => b - a);
  const fuller = lengths.slice(0, Math.max(1, Math.ceil(lengths.length / 2)));
  return Math.ceil(fuller.reduce((sum, length) => sum + length, 0) / fuller.length) + 1;
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

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
