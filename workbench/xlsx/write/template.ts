import { type CellStyle, type SheetChart, type WriteSheet, writeXlsx } from "hucre";
import type { HostChart, HostFont, HostSheet } from "../../host/book/workbook";
import { labelPosition, legendCode } from "../package/chartOptions";
import { chartTypes } from "../package/chartTypes";
import type { Package } from "../../../src/files/package/package";
import { unpack } from "../package/package";

/** A workbook whose elements and parts are copied into the file; column A of its first sheet has the new looks. */
export interface Template {
  readonly parts: Package;
  /** The template's worksheet part for each sheet. */
  readonly sheetPaths: ReadonlyMap<HostSheet, string>;
}

/**
 * Makes the template with hucre, which knows how to write each element. The user's file itself is only patched, so that
 * everything without a change stays the same byte for byte.
 */
export async function makeTemplate(
  sheets: readonly HostSheet[],
  looks: readonly CellStyle[],
): Promise<Template> {
  const samples: WriteSheet = {
    name: "looks",
    cells: lookSamples(looks),
    rows: looks.map(() => [null]),
  };
  const written = await writeXlsx({ sheets: [samples, ...sheets.map(templateSheet)] });
  return {
    parts: unpack(written),
    sheetPaths: new Map(
      sheets.map((sheet, index) => [sheet, `xl/worksheets/sheet${String(index + 2)}.xml`]),
    ),
  };
}

function lookSamples(looks: readonly CellStyle[]): WriteSheet["cells"] & object {
  return new Map(
    looks.map((style, index) => [`${String(index)},0`, { value: null, type: "empty", style }]),
  );
}

function templateSheet(sheet: HostSheet, index: number): WriteSheet {
  return {
    name: `template${String(index)}`,
    rows: [],
    dataValidations: sheet.validations,
    pageSetup: { ...sheet.page, ...noNames },
    headerFooter: sheet.headerFooter,
    ...(sheet.protection === null ? {} : { protection: sheet.protection }),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === null ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    charts: sheet.charts.map(templateChart),
  };
}

/** Print areas and titles are defined names, which are written to the workbook part. */
const noNames = { printArea: "", printTitlesRow: "", printTitlesColumn: "" } as const;

function templateChart(chart: HostChart): SheetChart {
  const { position, type } = chart;
  return {
    ...(chartTypes.get(type) ?? { type: "column" }),
    series: chart.series.map((series) => templateSeries(series)),
    anchor: {
      from: { row: position.top, col: position.left },
      to: { row: position.bottom + 1, col: position.right + 1 },
    },
    ...(chart.title === null ? { showTitle: false } : { title: chart.title }),
    ...(chart.altText === null ? {} : { altText: chart.altText }),
    legend: legendCode(chart.legend),
    ...titleFont(chart.titleFont),
    ...legendFont(chart.legendFont),
    ...(chart.dataLabels ? { dataLabels: templateLabels(chart) } : {}),
    ...(chart.gapWidth === null ? {} : { gapWidth: chart.gapWidth }),
    ...(chart.holeSize === null ? {} : { holeSize: chart.holeSize }),
    axes: templateAxes(chart),
  };
}

function templateSeries(series: HostChart["series"][number]): SheetChart["series"][number] {
  return {
    values: series.values,
    ...(series.categories === "" ? {} : { categories: series.categories }),
    ...(series.name === null ? {} : { name: series.name }),
    ...(series.color === null ? {} : { color: rgb(series.color) }),
    ...(series.colors.size === 0
      ? {}
      : {
          dataPoints: Array.from(series.colors, ([idx, color]) => ({ idx, fillColor: rgb(color) })),
        }),
  };
}

function templateLabels({ labels, type }: HostChart): NonNullable<SheetChart["dataLabels"]> {
  const position = labelPosition(labels.position, type);
  const { font, numberFormat } = labels;
  return {
    showValue: labels.showValue,
    showPercent: labels.showPercentage,
    showCategoryName: labels.showCategoryName,
    showSeriesName: labels.showSeriesName,
    ...(position === null ? {} : { position }),
    ...(numberFormat === null
      ? {}
      : { numberFormat: { formatCode: numberFormat, sourceLinked: false } }),
    ...(font.size === null ? {} : { fontSize: font.size }),
    ...(font.bold === null ? {} : { bold: font.bold }),
    ...(font.color === null ? {} : { fontColor: rgb(font.color) }),
    ...(font.name === null ? {} : { fontFamily: font.name }),
  };
}

/** Turns the title of the vertical axis, which is the category axis in a bar chart. */
function templateAxes(chart: HostChart): NonNullable<SheetChart["axes"]> {
  const x = templateAxis(chart.categoryAxisTitle, chart.categoryAxis);
  const y = templateAxis(chart.valueAxisTitle, chart.valueAxis);
  const turned = { axisTitleRotation: -90 };
  return chart.type.startsWith("Bar")
    ? { x: { ...x, ...turned }, y }
    : { x, y: { ...y, ...turned } };
}

type TemplateAxis = NonNullable<NonNullable<SheetChart["axes"]>["y"]>;

function templateAxis(title: string | null, axis: HostChart["valueAxis"]): TemplateAxis {
  const { font, minimum, maximum, majorUnit, numberFormat } = axis;
  return {
    ...(title === null ? {} : { title }),
    hidden: !axis.visible,
    majorTickMark: "out",
    minorTickMark: "none",
    gridlines: { major: axis.majorGridlines },
    scale: {
      ...(minimum === null ? {} : { min: minimum }),
      ...(maximum === null ? {} : { max: maximum }),
      ...(majorUnit === null ? {} : { majorUnit }),
    },
    ...(numberFormat === null ? {} : { numberFormat: { formatCode: numberFormat } }),
    ...(font.size === null ? {} : { labelFontSize: font.size }),
    ...(font.bold === null ? {} : { labelBold: font.bold }),
    ...(font.color === null ? {} : { labelColor: rgb(font.color) }),
    ...(font.name === null ? {} : { labelFontFamily: font.name }),
  };
}

function titleFont(font: HostFont): Partial<SheetChart> {
  return {
    ...(font.size === null ? {} : { titleFontSize: font.size }),
    ...(font.bold === null ? {} : { titleBold: font.bold }),
    ...(font.color === null ? {} : { titleColor: rgb(font.color) }),
    ...(font.name === null ? {} : { titleFontFamily: font.name }),
  };
}

function legendFont(font: HostFont): Partial<SheetChart> {
  return {
    ...(font.size === null ? {} : { legendFontSize: font.size }),
    ...(font.bold === null ? {} : { legendBold: font.bold }),
    ...(font.color === null ? {} : { legendFontColor: rgb(font.color) }),
    ...(font.name === null ? {} : { legendFontFamily: font.name }),
  };
}

function rgb(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}
