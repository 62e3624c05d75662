import { a1Range } from "../../core/model/address";
import type { Chart } from "../../core/model/report";
import { rangeOf } from "../values";
import { FONT } from "./writeStyle";

const TYPES = {
  column: "ColumnClustered",
  stackedBar: "BarStacked",
  stackedColumn: "ColumnStacked",
  doughnut: "Doughnut",
  line: "Line",
} as const;

/** Small enough for the names of levels and groups to fit along the axis. */
const FONT_SIZE = 9;

/** Percentages have one decimal, as in the tables; zeros are hidden where the labels of empty series would overlap. */
const LABEL_FORMATS: Partial<Readonly<Record<Chart["kind"], string>>> = {
  doughnut: "0.0%",
  stackedColumn: "0;;",
  stackedBar: "0;;",
  line: "0;;",
};

/**
 * Updates an existing chart, known by the name that it has now, instead of replacing it, since co-authors may be looking at
 * it.
 */
export function writeChart(sheet: Excel.Worksheet, chart: Chart, existing?: string): void {
  const source = rangeOf(sheet, chart.source).untrack();
  const target =
    existing === undefined
      ? sheet.charts.add(TYPES[chart.kind], source, "Columns")
      : sheet.charts.getItem(existing);
  if (existing !== undefined) target.setData(source, "Columns");
  if (existing !== chart.name) target.name = chart.name;
  target.format.font.name = FONT;
  target.format.font.size = FONT_SIZE;
  target.title.text = chart.title;
  target.setPosition(...corners(chart));
  writeLegend(target, chart);
  writeAxes(target, chart);
  writeColors(target, chart);
}

function corners({ position: { top, left, bottom, right } }: Chart): [start: string, end: string] {
  return [
    a1Range({ top, left, bottom: top, right: left }),
    a1Range({ top: bottom, left: right, bottom, right }),
  ];
}

/** Sets no position for a hidden legend, since Excel shows a legend as soon as it has one. */
function writeLegend({ legend }: Excel.Chart, chart: Chart): void {
  const visible = !isSingleSeries(chart) || chart.kind === "doughnut";
  legend.visible = visible;
  if (visible) legend.position = "Bottom";
}

function writeAxes(target: Excel.Chart, { kind, categoryAxis, valueAxis }: Chart): void {
  if (kind === "doughnut") return;
  writeAxisTitle(target.axes.categoryAxis.title, categoryAxis);
  writeAxisTitle(target.axes.valueAxis.title, valueAxis);
}

function writeAxisTitle(title: Excel.ChartAxisTitle, text: string | null): void {
  title.visible = text !== null;
  if (text !== null) title.text = text;
}

function writeColors(target: Excel.Chart, chart: Chart): void {
  const byPoint = isSingleSeries(chart) && chart.colors.length > 1;
  const first = target.series.getItemAt(0);
  chart.colors.forEach((color, i) => {
    if (byPoint) first.points.getItemAt(i).format.fill.setSolidColor(color);
    else if (chart.kind === "line") target.series.getItemAt(i).format.line.color = color;
    else target.series.getItemAt(i).format.fill.setSolidColor(color);
  });
  target.dataLabels.showValue = chart.kind !== "doughnut";
  if (chart.kind === "doughnut") target.dataLabels.showPercentage = true;
  const format = LABEL_FORMATS[chart.kind];
  if (format !== undefined) target.dataLabels.numberFormat = format;
}

function isSingleSeries({ source }: Chart): boolean {
  return source.right - source.left === 1;
}
