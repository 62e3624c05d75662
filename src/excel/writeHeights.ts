import type { ReportSheet } from "../core/model/report";

type RowHeight = ReportSheet["rowHeights"][number];

/** Rows further apart than this are set apart: the rows between cost bytes too. */
const MOST_BETWEEN = 40;

/** The commonest height is given to all rows at once, and only the others are listed. */
export function writeHeights(sheet: Excel.Worksheet, heights: readonly RowHeight[]): void {
  const sorted = [...heights].sort((a, b) => a.row - b.row);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return;
  const common = commonest(sorted.map(({ height }) => height));
  const all = sheet.getRangeByIndexes(first.row, 0, last.row - first.row + 1, 1).untrack();
  all.format.rowHeight = common;
  for (const run of runsOf(sorted.filter(({ height }) => height !== common))) writeRun(sheet, run);
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts).reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

function runsOf(heights: readonly RowHeight[]): readonly (readonly RowHeight[])[] {
  const runs: RowHeight[][] = [];
  for (const each of heights) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && each.row - last.row <= MOST_BETWEEN) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function writeRun(sheet: Excel.Worksheet, run: readonly RowHeight[]): void {
  const [top, bottom] = [run[0]?.row ?? 0, run.at(-1)?.row ?? 0];
  const heights = new Map(run.map(({ row, height }) => [row, height]));
  const properties = Array.from({ length: bottom - top + 1 }, (_, i) => {
    const rowHeight = heights.get(top + i);
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  sheet.getRangeByIndexes(top, 0, properties.length, 1).untrack().setRowProperties(properties);
}
