import type { Chart, ChartAxisInfo, ChartColor, ChartSeriesInfo } from "hucre";
import { parseChart } from "hucre/ooxml";
import type { Rect } from "../../../src/core/model/address";
import { showsAny } from "../../host/book/chartLabels";
import { frameOf } from "../../host/book/measure";
import type {
  HostAxis,
  HostChart,
  HostChartLabels,
  HostFont,
  HostSheet,
} from "../../host/book/workbook";
import type { FileChart } from "../file/file";
import { labelPositionName, legendName } from "../package/chartOptions";
import { chartTypeOf } from "../package/chartTypes";
import {
  type Package,
  relatedParts,
  relationshipsOf,
  textOf,
} from "../../../src/files/package/package";
import {
  attributesOf,
  elementsOf,
  splitChildren,
  unescapeXml,
} from "../../../src/files/package/xml";

export interface ReadChart {
  readonly chart: HostChart;
  readonly fileChart: FileChart;
}

/** Returns the charts of a worksheet in the order of its drawing; `tab` is the index of the sheet. */
export function readCharts(
  parts: Package,
  sheetPath: string,
  sheet: HostSheet,
  tab: number,
): ReadChart[] {
  return relatedParts(parts, sheetPath, "drawing").flatMap((drawingPath) =>
    splitChildren(textOf(parts, drawingPath) ?? "").children.flatMap(({ xml }) => {
      const chart = readAnchor(parts, drawingPath, xml, sheet, tab);
      return chart === null ? [] : [chart];
    }),
  );
}

function readAnchor(
  parts: Package,
  drawingPath: string,
  anchor: string,
  sheet: HostSheet,
  tab: number,
): ReadChart | null {
  const fileChart = fileChartOf(parts, drawingPath, anchor);
  const xml = fileChart === null ? null : textOf(parts, fileChart.chartPath);
  const read = xml === null ? undefined : parseChart(xml);
  if (fileChart === null || xml === null || !read) return null;
  const shape = attributesOf(/<xdr:cNvPr\b[^]*?>/.exec(anchor)?.[0] ?? "");
  const position = positionOf(anchor);
  const chart = {
    id: chartId(tab, Number(shape.get("id") ?? 0)),
    name: shape.get("name") ?? "",
    altText: shape.get("descr") ?? null,
    position,
    frame: frameOf(sheet, position),
    ...readLook(read, xml),
  };
  return { chart, fileChart };
}

function fileChartOf(parts: Package, drawingPath: string, anchor: string): FileChart | null {
  const relationshipId = /<c:chart\b[^>]*r:id="([^"]*)"/.exec(anchor)?.[1];
  const relationship = relationshipsOf(parts, drawingPath).find(({ id }) => id === relationshipId);
  if (relationshipId === undefined || !relationship) return null;
  return { drawingPath, chartPath: relationship.target, relationshipId, anchor };
}

/** An id in Excel's form: the index of the sheet, then the number of the shape on it. */
function chartId(tab: number, shape: number): string {
  const hex = (value: number, length: number): string =>
    value.toString(16).toUpperCase().padStart(length, "0");
  return `{00000000-0008-0000-${hex(tab, 4)}-${hex(shape, 2)}0000000000}`;
}

/** The cells under the chart; a lower right corner on the edge of a cell does not reach the next cell. */
function positionOf(anchor: string): Rect {
  const from = corner(anchor, "xdr:from") ?? { column: 0, row: 0, columnOffset: 0, rowOffset: 0 };
  const to = corner(anchor, "xdr:to");
  if (!to)
    return { top: from.row, left: from.column, bottom: from.row + 14, right: from.column + 7 };
  return {
    top: from.row,
    left: from.column,
    bottom: Math.max(from.row, to.rowOffset > 0 ? to.row : to.row - 1),
    right: Math.max(from.column, to.columnOffset > 0 ? to.column : to.column - 1),
  };
}

interface Corner {
  readonly column: number;
  readonly row: number;
  readonly columnOffset: number;
  readonly rowOffset: number;
}

function corner(anchor: string, name: string): Corner | null {
  const xml = elementsOf(anchor, name)[0];
  if (xml === undefined) return null;
  const read = (field: string): number =>
    Number(new RegExp(`<xdr:${field}>\\s*(-?\\d+)`).exec(xml)?.[1] ?? 0);
  return {
    column: read("col"),
    row: read("row"),
    columnOffset: read("colOff"),
    rowOffset: read("rowOff"),
  };
}

function readLook(
  read: Chart,
  xml: string,
): Omit<HostChart, "id" | "name" | "altText" | "position" | "frame"> {
  const labels = labelsOf(read);
  const { x, y } = read.axes ?? {};
  return {
    type: chartTypeOf(xml),
    title: read.title ?? null,
    series: seriesIn(read, xml),
    categoryAxisTitle: x?.title ?? null,
    valueAxisTitle: y?.title ?? null,
    legend: legendName(read.legend),
    dataLabels: showsAny(labels),
    labels,
    font: chartFont(xml),
    titleFont: fontOf(read.titleFontSize, read.titleBold, read.titleColor, read.titleFontFamily),
    legendFont: fontOf(
      read.legendFontSize,
      read.legendBold,
      read.legendFontColor,
      read.legendFontFamily,
    ),
    categoryAxis: axisOf(x ?? {}),
    valueAxis: axisOf(y ?? {}),
    gapWidth: read.gapWidth ?? null,
    holeSize: read.holeSize ?? null,
    seriesBy: "Columns",
  };
}

/** The text properties after the `chart` element apply to the whole chart. */
function chartFont(xml: string): HostFont {
  const text = xml.slice(xml.lastIndexOf("</c:chart>"));
  const size = /<a:defRPr\b[^>]*\ssz="(\d+)"/.exec(text)?.[1];
  const name = /<a:latin\b[^>]*\stypeface="([^"]*)"/.exec(text)?.[1];
  return fontOf(size === undefined ? undefined : Number(size) / 100, undefined, undefined, name);
}

function nameReference(series: string): string | null {
  const name = elementsOf(series, "c:tx")[0] ?? "";
  const reference = /<c:f>([^<]*)<\/c:f>/.exec(name)?.[1];
  return reference === undefined ? null : unescapeXml(reference);
}

function seriesIn({ series = [] }: Chart, xml: string): HostChart["series"] {
  const names = elementsOf(xml, "c:ser").map(nameReference);
  const lines = chartTypeOf(xml) === "ColumnClustered" ? linesOver(xml) : [];
  return series.map((one, index) => {
    const line = lines[index - series.length + lines.length];
    const given = readSeries(one, names[index] ?? null);
    return line === undefined
      ? { ...given, type: null, hasLabels: true }
      : { ...given, type: "Line", hasLabels: false, color: outlineOf(line) };
  });
}

/** Lines over columns come after them in the file. */
function linesOver(xml: string): readonly string[] {
  return elementsOf(elementsOf(xml, "c:lineChart").join(""), "c:ser");
}

function outlineOf(series: string): string | null {
  const color = /<a:ln\b[^>]*><a:solidFill><a:srgbClr val="(\w+)"/.exec(series)?.[1];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

function readSeries(
  series: ChartSeriesInfo,
  nameRef: string | null,
): Omit<HostChart["series"][number], "type" | "hasLabels"> {
  const colored = (series.dataPoints ?? []).flatMap((point) => {
    const color = colorOf(point.fillColor);
    return color === null ? [] : [[point.idx, color] as const];
  });
  return {
    name: series.name ?? null,
    nameRef,
    categories: series.categoriesRef ?? "",
    values: series.valuesRef ?? "",
    colors: new Map(colored),
    color: colorOf(series.color),
  };
}

function labelsOf({ dataLabels, series = [] }: Chart): HostChartLabels {
  const labels = dataLabels ?? series.find((one) => one.dataLabels)?.dataLabels ?? {};
  return {
    showValue: labels.showValue ?? false,
    showPercentage: labels.showPercent ?? false,
    showCategoryName: labels.showCategoryName ?? false,
    showSeriesName: labels.showSeriesName ?? false,
    position: labelPositionName(labels.position),
    numberFormat: labels.numberFormat?.formatCode ?? null,
    font: fontOf(labels.fontSize, labels.bold, labels.fontColor, labels.fontFamily),
  };
}

function axisOf(axis: Partial<ChartAxisInfo>): HostAxis {
  const scale = axis.scale ?? {};
  return {
    visible: axis.hidden !== true,
    minimum: scale.min ?? null,
    maximum: scale.max ?? null,
    majorUnit: scale.majorUnit ?? null,
    majorGridlines: axis.gridlines?.major ?? false,
    numberFormat: axis.numberFormat?.formatCode ?? null,
    font: fontOf(axis.labelFontSize, axis.labelBold, axis.labelColor, axis.labelFontFamily),
  };
}

function fontOf(
  size: number | undefined,
  bold: boolean | undefined,
  color: ChartColor | undefined,
  name: string | undefined,
): HostFont {
  return { size: size ?? null, bold: bold ?? null, color: colorOf(color), name: name ?? null };
}

/** Theme colours become null, which leaves the choice to Excel. */
function colorOf(color: ChartColor | undefined): string | null {
  return typeof color === "string" ? `#${color.toUpperCase()}` : null;
}
