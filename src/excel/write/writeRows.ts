import type { ReportSheet } from "../../core/model/report";
import type { RowFont } from "./rowFonts";
import { HORIZONTAL } from "./writeStyle";

type RowHeight = ReportSheet["rowHeights"][number];

/** Rows further apart than this are written separately, since the rows between them would be sent too. */
const MOST_BETWEEN = 40;

/**
 * Writes row heights and the fonts of whole rows. `range` covers the sheet from its first row, and has `size`. Where every row
 * has a height, the most frequent one is set for all of them at once, and only the exceptions are listed; the other rows of a
 * form grow with what is typed.
 */
export function writeRows(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  { rows: count, columns }: { readonly rows: number; readonly columns: number },
  heights: readonly RowHeight[],
  fonts: ReadonlyMap<number, RowFont>,
): void {
  const isWhole = heights.length >= count;
  const common = isWhole ? commonest(heights.map(({ height }) => height)) : 0;
  if (common > 0) range.format.rowHeight = common;
  const rows = new Map<number, Excel.SettableRowProperties>();
  for (const { row, height } of heights)
    if (height !== common) rows.set(row, { format: { rowHeight: height } });
  for (const [row, font] of fonts)
    rows.set(row, { format: { ...rows.get(row)?.format, ...formatOf(font) } });
  const order = Array.from(rows.keys()).sort((a, b) => a - b);
  for (const run of runsOf(order)) writeRun(sheet, columns, run, rows);
}

function formatOf({ align, ...font }: RowFont): Excel.CellPropertiesFormat {
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(align === undefined ? {} : { horizontalAlignment: HORIZONTAL[align] }),
  };
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts).reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

function runsOf(rows: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row - (run.at(-1) ?? 0) <= MOST_BETWEEN) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function writeRun(
  sheet: Excel.Worksheet,
  columns: number,
  run: readonly number[],
  rows: ReadonlyMap<number, Excel.SettableRowProperties>,
): void {
  const [top, bottom] = [run[0] ?? 0, run.at(-1) ?? 0];
  const properties = Array.from({ length: bottom - top + 1 }, (_, i) => rows.get(top + i) ?? {});
  sheet
    .getRangeByIndexes(top, 0, properties.length, columns)
    .untrack()
    .setRowProperties(properties);
}
