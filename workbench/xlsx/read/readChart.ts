import { parseChart } from "hucre/ooxml";
import type { Chart, ChartAxisInfo, ChartColor, ChartSeriesInfo } from "hucre";
import type { Rect } from "../../../src/core/model/address";
import type {
  HostAxis,
  HostChart,
  HostChartLabels,
  HostFont,
  HostSheet,
} from "../../host/book/workbook";
import { chartTypeOf, labelPositionName, legendName } from "../package/chartKind";
import { frameOf } from "../../host/book/measure";
import type { ChartPlace } from "../file/file";
import { relatedParts, relationshipsOf, textOf, type Package } from "../package/package";
import { attributesOf, elementsOf, splitChildren, unescapeXml } from "../package/xml";

export interface PlacedChart {
  readonly chart: HostChart;
  readonly place: ChartPlace;
}

/** The charts that stand on a worksheet, in the order of its drawing. */
export function readCharts(
  parts: Package,
  sheetPath: string,
  sheet: HostSheet,
  tab: number,
): PlacedChart[] {
  return relatedParts(parts, sheetPath, "drawing").flatMap((drawingPath) =>
    splitChildren(textOf(parts, drawingPath) ?? "").children.flatMap(({ xml }) => {
      const placed = readAnchor(parts, drawingPath, xml, sheet, tab);
      return placed === null ? [] : [placed];
    }),
  );
}

function readAnchor(
  parts: Package,
  drawingPath: string,
  anchor: string,
  sheet: HostSheet,
  tab: number,
): PlacedChart | null {
  const relationshipId = /<c:chart\b[^>]*r:id="([^"]*)"/.exec(anchor)?.[1];
  const target = relationshipsOf(parts, drawingPath).find(
    ({ id }) => id === relationshipId,
  )?.target;
  const xml = target === undefined ? null : textOf(parts, target);
  const read = xml === null ? undefined : parseChart(xml);
  if (relationshipId === undefined || target === undefined || xml === null || !read) return null;
  const frame = attributesOf(/<xdr:cNvPr\b[^]*?>/.exec(anchor)?.[0] ?? "");
  const position = positionOf(anchor);
  const chart = {
    id: chartId(tab, Number(frame.get("id") ?? 0)),
    name: frame.get("name") ?? "",
    altText: frame.get("descr") ?? null,
    position,
    frame: frameOf(sheet, position),
    ...readLook(read, xml),
  };
  return { chart, place: { drawingPath, chartPath: target, relationshipId, anchor } };
}

/** In the form of Excel's own: the sheet's place among the tabs, then the shape's number on it. */
function chartId(tab: number, shape: number): string {
  const hex = (value: number, length: number): string =>
    value.toString(16).toUpperCase().padStart(length, "0");
  return `{00000000-0008-0000-${hex(tab, 4)}-${hex(shape, 2)}0000000000}`;
}

/** The cells under the chart; a lower right corner on a cell's very edge does not touch the cell beyond. */
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
  const names = elementsOf(xml, "c:ser").map(nameReference);
  const labels = read.dataLabels ?? read.series?.find((series) => series.dataLabels)?.dataLabels;
  const shown = labelsOf(labels);
  return {
    type: chartTypeOf(xml),
    title: read.title ?? null,
    series: (read.series ?? []).map((series, index) => readSeries(series, names[index] ?? null)),
    categoryAxisTitle: read.axes?.x?.title ?? null,
    valueAxisTitle: read.axes?.y?.title ?? null,
    legend: legendName(read.legend),
    dataLabels:
      shown.showValue || shown.showPercentage || shown.showCategoryName || shown.showSeriesName,
    labels: shown,
    font: chartFont(xml),
    titleFont: fontOf(read.titleFontSize, read.titleBold, read.titleColor, read.titleFontFamily),
    legendFont: fontOf(
      read.legendFontSize,
      read.legendBold,
      read.legendFontColor,
      read.legendFontFamily,
    ),
    categoryAxis: axisOf(read.axes?.x),
    valueAxis: axisOf(read.axes?.y),
    gapWidth: read.gapWidth ?? null,
    holeSize: read.holeSize ?? null,
    seriesBy: "Columns",
  };
}

/** What stands behind the chart itself holds for all of it. */
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

function readSeries(series: ChartSeriesInfo, nameRef: string | null): HostChart["series"][number] {
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

function labelsOf(labels: Chart["dataLabels"]): HostChartLabels {
  return {
    showValue: labels?.showValue ?? false,
    showPercentage: labels?.showPercent ?? false,
    showCategoryName: labels?.showCategoryName ?? false,
    showSeriesName: labels?.showSeriesName ?? false,
    position: labelPositionName(labels?.position),
    numberFormat: labels?.numberFormat?.formatCode ?? null,
    font: fontOf(labels?.fontSize, labels?.bold, labels?.fontColor, labels?.fontFamily),
  };
}

function axisOf(axis: ChartAxisInfo | undefined): HostAxis {
  return {
    visible: axis?.hidden !== true,
    minimum: axis?.scale?.min ?? null,
    maximum: axis?.scale?.max ?? null,
    majorUnit: axis?.scale?.majorUnit ?? null,
    majorGridlines: axis?.gridlines?.major ?? false,
    numberFormat: axis?.numberFormat?.formatCode ?? null,
    font: fontOf(axis?.labelFontSize, axis?.labelBold, axis?.labelColor, axis?.labelFontFamily),
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

/** Theme colours stay Excel's own choice. */
function colorOf(color: ChartColor | undefined): string | null {
  return typeof color === "string" ? `#${color.toUpperCase()}` : null;
}
