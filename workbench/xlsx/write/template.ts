import { writeXlsx, type CellStyle, type SheetChart, type WriteSheet } from "hucre";
import type { HostChart, HostFont, HostSheet } from "../../host/book/workbook";
import { chartKinds, labelPosition, legendCode } from "../package/chartKind";
import { unpack, type Package } from "../package/package";

/** A look that the file has not, and where the donor shows it: column A of its first sheet. */
export interface Donor {
  readonly parts: Package;
  /** The donor's worksheet part of each sheet that was asked for. */
  readonly sheetPaths: ReadonlyMap<HostSheet, string>;
}

/**
 * A workbook that hucre writes from the host's tables, to take elements and parts from: hucre knows how each is spelt,
 * while the file that a person gave keeps every byte that was not changed.
 */
export async function makeDonor(
  sheets: readonly HostSheet[],
  looks: readonly CellStyle[],
): Promise<Donor> {
  const samples: WriteSheet = {
    name: "looks",
    cells: lookSamples(looks),
    rows: looks.map(() => [null]),
  };
  const written = await writeXlsx({ sheets: [samples, ...sheets.map(donorSheet)] });
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

function donorSheet(sheet: HostSheet, index: number): WriteSheet {
  return {
    name: `donor${String(index)}`,
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
    charts: sheet.charts.map(donorChart),
  };
}

/** Print areas and titles are defined names of the workbook, which are written there. */
const noNames = { printArea: "", printTitlesRow: "", printTitlesColumn: "" } as const;

function donorChart(chart: HostChart): SheetChart {
  const { position, type } = chart;
  const kind = chartKinds.get(type) ?? { type: "column" };
  return {
    ...kind,
    series: chart.series.map((series) => donorSeries(series)),
    anchor: {
      from: { row: position.top, col: position.left },
      to: { row: position.bottom + 1, col: position.right + 1 },
    },
    ...(chart.title === null ? { showTitle: false } : { title: chart.title }),
    ...(chart.altText === null ? {} : { altText: chart.altText }),
    legend: legendCode(chart.legend),
    ...titleFont(chart.titleFont),
    ...legendFont(chart.legendFont),
    ...(chart.dataLabels ? { dataLabels: donorLabels(chart) } : {}),
    ...(chart.gapWidth === null ? {} : { gapWidth: chart.gapWidth }),
    ...(chart.holeSize === null ? {} : { holeSize: chart.holeSize }),
    axes: donorAxes(chart),
  };
}

function donorSeries(series: HostChart["series"][number]): SheetChart["series"][number] {
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

function donorLabels({ labels, type }: HostChart): NonNullable<SheetChart["dataLabels"]> {
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

/** The title of the upright axis reads upwards; bars lie, so theirs is the one of the categories. */
function donorAxes(chart: HostChart): NonNullable<SheetChart["axes"]> {
  const x = donorAxis(chart.categoryAxisTitle, chart.categoryAxis);
  const y = donorAxis(chart.valueAxisTitle, chart.valueAxis);
  const upright = { axisTitleRotation: -90 };
  return chart.type.startsWith("Bar")
    ? { x: { ...x, ...upright }, y }
    : { x, y: { ...y, ...upright } };
}

type DonorAxis = NonNullable<NonNullable<SheetChart["axes"]>["y"]>;

function donorAxis(title: string | null, axis: HostChart["valueAxis"]): DonorAxis {
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
