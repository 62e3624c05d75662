import { a1Range } from "../../core/model/address";
import type { Chart } from "../../core/model/report";
import { rangeOf } from "../values";
import { FONT } from "./writeStyle";

const COLUMNS = "ColumnClustered";
/** As large as the text of the tables, so that it can be read in print. */
const FONT_SIZE = 12;

/**
 * Updates an existing chart, known by the name that it has now, instead of replacing it, since co-authors may be looking at
 * it.
 */
export function writeChart(sheet: Excel.Worksheet, chart: Chart, existing?: string): void {
  const source = rangeOf(sheet, chart.source).untrack();
  const target =
    existing === undefined
      ? sheet.charts.add(COLUMNS, source, "Columns")
      : sheet.charts.getItem(existing);
  if (existing !== undefined) {
    target.chartType = COLUMNS;
    target.setData(source, "Columns");
  }
  if (existing !== chart.name) target.name = chart.name;
  target.format.font.name = FONT;
  target.format.font.size = FONT_SIZE;
  target.title.text = chart.title;
  target.setPosition(...corners(chart));
  // A limit would cross the numbers on low columns; the names of the categories have them instead.
  target.dataLabels.showValue = !chart.hasLimit;
  writeLegend(target, chart);
  writeColors(target, chart);
  if (chart.hasLimit) writeLimit(target, chart);
}

function corners({ position: { top, left, bottom, right } }: Chart): [start: string, end: string] {
  return [
    a1Range({ top, left, bottom: top, right: left }),
    a1Range({ top: bottom, left: right, bottom, right }),
  ];
}

/** Sets no position for a hidden legend, since Excel shows a legend as soon as it has one. */
function writeLegend({ legend }: Excel.Chart, chart: Chart): void {
  const visible = seriesCount(chart) > 1;
  legend.visible = visible;
  if (visible) legend.position = "Bottom";
}

function writeColors({ series }: Excel.Chart, chart: Chart): void {
  const byPoint = seriesCount(chart) === 1;
  const columns = chart.hasLimit ? chart.colors.slice(0, -1) : chart.colors;
  columns.forEach((color, i) => {
    const shown = byPoint ? series.getItemAt(0).points.getItemAt(i) : series.getItemAt(i);
    shown.format.fill.setSolidColor(color);
  });
}

/** The last series becomes a line. */
function writeLimit({ series }: Excel.Chart, chart: Chart): void {
  const limit = series.getItemAt(seriesCount(chart) - 1);
  limit.chartType = "Line";
  limit.format.line.color = chart.colors.at(-1) ?? "";
}

function seriesCount({ source }: Chart): number {
  return source.right - source.left;
}
