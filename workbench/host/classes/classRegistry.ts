import type { Kind, KindName, Targets } from "./officeClass";
import { applicationKind, runtimeKind } from "./workbook/application";
import { borderKind, bordersKind } from "./range/borders";
import { chartKind } from "./chart/chart";
import {
  axesKind,
  axisFormatKind,
  axisKind,
  axisTitleKind,
  gridlinesKind,
} from "./chart/chartAxis";
import {
  chartFillKind,
  lineFormatKind,
  pointFormatKind,
  pointKind,
  pointsKind,
  seriesCollectionKind,
  seriesFormatKind,
  seriesKind,
} from "./chart/chartSeries";
import {
  areaFormatKind,
  chartFontKind,
  labelFormatKind,
  labelsKind,
  legendFormatKind,
  legendKind,
  titleFormatKind,
  titleKind,
} from "./chart/chartText";
import { chartsKind } from "./chart/charts";
import { dataValidationKind } from "./range/dataValidation";
import { freezePanesKind } from "./sheet/freezePanes";
import { headerFooterGroupKind, headerFooterKind } from "./sheet/headersFooters";
import { nameKind, namesKind } from "./workbook/names";
import { pageLayoutKind } from "./sheet/pageLayout";
import { protectionKind } from "./sheet/protection";
import { rangeAreasKind } from "./range/rangeAreas";
import { rangeFormatKind } from "./range/rangeFormat";
import { rangeFillKind, rangeFontKind } from "./range/rangeLook";
import { tableColumnKind, tableColumnsKind, tableKind, tableRowsKind } from "./sheet/table";
import { tablesKind } from "./sheet/tables";
import { rangeKind } from "./range/range";
import { settingKind, settingsKind } from "./workbook/settings";
import { workbookKind } from "./workbook/workbook";
import { worksheetKind } from "./sheet/worksheet";
import { worksheetsKind } from "./sheet/worksheets";

/** Every class of Office.js that the host has, by its name there. */
export const kinds: { [K in KindName]: Kind<Targets[K]> } = {
  Application: applicationKind,
  Chart: chartKind,
  ChartAreaFormat: areaFormatKind,
  ChartAxes: axesKind,
  ChartAxis: axisKind,
  ChartAxisFormat: axisFormatKind,
  ChartAxisTitle: axisTitleKind,
  ChartCollection: chartsKind,
  ChartDataLabelFormat: labelFormatKind,
  ChartDataLabels: labelsKind,
  ChartFill: chartFillKind,
  ChartFont: chartFontKind,
  ChartGridlines: gridlinesKind,
  ChartLineFormat: lineFormatKind,
  ChartLegend: legendKind,
  ChartLegendFormat: legendFormatKind,
  ChartPoint: pointKind,
  ChartPointFormat: pointFormatKind,
  ChartPointsCollection: pointsKind,
  ChartSeries: seriesKind,
  ChartSeriesCollection: seriesCollectionKind,
  ChartSeriesFormat: seriesFormatKind,
  ChartTitle: titleKind,
  ChartTitleFormat: titleFormatKind,
  DataValidation: dataValidationKind,
  HeaderFooter: headerFooterKind,
  HeaderFooterGroup: headerFooterGroupKind,
  NamedItem: nameKind,
  NamedItemCollection: namesKind,
  PageLayout: pageLayoutKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  RangeBorder: borderKind,
  RangeBorderCollection: bordersKind,
  RangeFill: rangeFillKind,
  RangeFont: rangeFontKind,
  RangeFormat: rangeFormatKind,
  Runtime: runtimeKind,
  Setting: settingKind,
  SettingCollection: settingsKind,
  Table: tableKind,
  TableCollection: tablesKind,
  TableColumn: tableColumnKind,
  TableColumnCollection: tableColumnsKind,
  TableRowCollection: tableRowsKind,
  Workbook: workbookKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetsKind,
  WorksheetFreezePanes: freezePanesKind,
  WorksheetProtection: protectionKind,
};
