import { parseA1 } from "../../../src/core/model/address";
import { type HostValue, readCell } from "../../host/book/cells";
import { unquotedSheet } from "../../host/book/sheetName";
import type { HostChart, HostWorkbook } from "../../host/book/workbook";

export interface Bar {
  readonly label: string;
  readonly values: readonly {
    readonly series: string;
    readonly value: number;
    readonly color: string;
    /** Drawn as a point of a line over the columns. */
    readonly isLine: boolean;
    /** Whether its number is written on it. */
    readonly isLabelled: boolean;
  }[];
}

/** The colours of Excel's default theme, for series without a colour. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Returns the current numbers of a chart: a bar for each category, with a value for each series. */
export function barsOf(workbook: HostWorkbook, chart: HostChart): readonly Bar[] {
  const [first] = chart.series;
  const labels = first ? cellsAt(workbook, first.categories).map(String) : [];
  const series = chart.series.map((one, i) => ({
    name: one.name ?? String(one.nameRef === null ? "" : (cellsAt(workbook, one.nameRef)[0] ?? "")),
    values: cellsAt(workbook, one.values).map(Number),
    isLine: one.type === "Line",
    isLabelled: chart.dataLabels && one.hasLabels,
    colorAt: (point: number) =>
      one.colors.get(point) ??
      one.color ??
      COLORS[(chart.series.length > 1 ? i : point) % COLORS.length] ??
      "",
  }));
  return labels.map((label, point) => ({
    label,
    values: series.map(({ name, values, isLine, isLabelled, colorAt }) => ({
      series: name,
      value: values[point] ?? 0,
      color: withHash(colorAt(point)),
      isLine,
      isLabelled,
    })),
  }));
}

function withHash(color: string): string {
  return color.startsWith("#") ? color : `#${color}`;
}

function cellsAt(workbook: HostWorkbook, reference: string): readonly HostValue[] {
  const rect = parseA1(reference);
  const name = unquotedSheet(reference.slice(0, reference.lastIndexOf("!")));
  const sheet = workbook.sheets.findIndex((one) => one.name === name);
  if (!rect || sheet < 0) return [];
  const values: HostValue[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1)
      values.push(readCell(workbook, sheet, row, column).value);
  return values;
}
