import { a1Range } from "../core/model/address";
import type { Chart } from "../core/model/report";
import { rangeOf } from "./values";
import { FONT } from "./writeStyle";

const TYPES = {
  column: "ColumnClustered",
  stackedBar: "BarStacked",
  stackedColumn: "ColumnStacked",
  doughnut: "Doughnut",
  line: "Line",
} as const;

/** Small enough for names of levels and groups to stand under and beside their columns. */
const FONT_SIZE = 9;

/** One decimal as in the tables; no zeros where labels of levels that nobody has would print on top of one another. */
const LABEL_FORMATS: Partial<Readonly<Record<Chart["kind"], string>>> = {
  doughnut: "0.0%",
  stackedColumn: "0;;",
  stackedBar: "0;;",
  line: "0;;",
};

/** A chart that stands already is given its new source; one that does not is added. Never deleted: others may look at it. */
export function writeChart(sheet: Excel.Worksheet, chart: Chart, stands: boolean): void {
  const source = rangeOf(sheet, chart.source).untrack();
  const target = stands
    ? sheet.charts.getItem(chart.name)
    : sheet.charts.add(TYPES[chart.kind], source, "Columns");
  if (stands) target.setData(source, "Columns");
  else target.name = chart.name;
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

/** Excel shows a legend as soon as it is given a place. */
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
