import { rectUnder } from "../book/measure";
import type { HostAxis, HostChart, HostFont, HostSheet, HostWorkbook } from "../book/workbook";
import type { Area } from "./area";
import { choiceArgument } from "./argument";
import { type SeriesBy, seriesByOf, seriesOf } from "./chartData";
import { HostError } from "./hostError";

/** The chart types that the stand-in can draw and save. */
const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineMarkers",
  "LineMarkersStacked",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
] as const;

export function chartTypeArgument(value: unknown): string {
  const type = CHART_TYPES.find((known) => known === value);
  if (type === undefined) {
    throw new HostError("NotImplemented", `The stand-in draws no chart of type ${String(value)}.`);
  }
  return type;
}

export function seriesByArgument(value: unknown, source: Area): SeriesBy {
  const by = choiceArgument(value ?? "Auto", ["Auto", "Columns", "Rows"]);
  return by === "Auto" ? seriesByOf(source) : by;
}

const FONT: HostFont = { size: null, bold: null, color: null, name: null };

function axis(majorGridlines: boolean): HostAxis {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines,
    numberFormat: null,
    font: { ...FONT },
  };
}

/** A chart as Excel creates it, 360 by 216 points in the top left corner. */
export function newChart(
  sheet: HostSheet,
  type: string,
  source: Area,
  by: SeriesBy,
  workbook: HostWorkbook,
): HostChart {
  const series = seriesOf(source, by, workbook);
  const isSingle = series.length === 1;
  const frame = { left: 0, top: 0, width: 360, height: 216 };
  const number = freeNumber(sheet);
  return {
    id: chartId(workbook, sheet, number),
    name: `Chart ${String(number)}`,
    type,
    title: isSingle ? (series[0]?.name ?? "Chart Title") : "Chart Title",
    series,
    position: rectUnder(sheet, frame),
    categoryAxisTitle: null,
    valueAxisTitle: null,
    legend: "Bottom",
    dataLabels: false,
    altText: null,
    labels: {
      showValue: false,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
      position: null,
      numberFormat: null,
      font: { ...FONT },
    },
    font: { ...FONT },
    titleFont: { ...FONT },
    legendFont: { ...FONT },
    categoryAxis: axis(false),
    valueAxis: axis(true),
    gapWidth: null,
    holeSize: null,
    seriesBy: by,
    frame,
  };
}

function freeNumber({ charts }: HostSheet): number {
  const numbers = charts.map(({ name, id }) =>
    Math.max(
      Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0),
      Number.parseInt(id.slice(25, 27), 16) - 1,
    ),
  );
  return Math.max(0, ...numbers.filter(Number.isFinite)) + 1;
}

/** An id in Excel's form; shape 1 is the sheet itself, so the first chart is shape 2. */
function chartId(workbook: HostWorkbook, sheet: HostSheet, number: number): string {
  const tab = hex(workbook.sheets.indexOf(sheet), 4);
  const id = `{00000000-0008-0000-${tab}-${hex(number + 1, 2)}0000000000}`;
  const isTaken = workbook.sheets.some(({ charts }) => charts.some((chart) => chart.id === id));
  return isTaken ? chartId(workbook, sheet, number + 1) : id;
}

function hex(value: number, length: number): string {
  return value.toString(16).toUpperCase().padStart(length, "0");
}
