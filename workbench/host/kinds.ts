import type { Kind, KindName, Targets } from "./kind";
import { applicationKind, runtimeKind } from "./kinds/application";
import { borderKind, bordersKind } from "./kinds/borders";
import { chartKind } from "./kinds/chart";
import {
  axesKind,
  axisFormatKind,
  axisKind,
  axisTitleKind,
  gridlinesKind,
} from "./kinds/chartAxis";
import {
  chartFillKind,
  lineFormatKind,
  pointFormatKind,
  pointKind,
  pointsKind,
  seriesCollectionKind,
  seriesFormatKind,
  seriesKind,
} from "./kinds/chartSeries";
import {
  areaFormatKind,
  chartFontKind,
  labelFormatKind,
  labelsKind,
  legendFormatKind,
  legendKind,
  titleFormatKind,
  titleKind,
} from "./kinds/chartText";
import { chartsKind } from "./kinds/charts";
import { dataValidationKind } from "./kinds/dataValidation";
import { freezePanesKind } from "./kinds/freezePanes";
import { headerFooterGroupKind, headerFooterKind } from "./kinds/headersFooters";
import { nameKind, namesKind } from "./kinds/names";
import { pageLayoutKind } from "./kinds/pageLayout";
import { protectionKind } from "./kinds/protection";
import { rangeAreasKind } from "./kinds/rangeAreas";
import { rangeFormatKind } from "./kinds/rangeFormat";
import { rangeFillKind, rangeFontKind } from "./kinds/rangeLook";
import { tableColumnKind, tableColumnsKind, tableKind, tableRowsKind } from "./kinds/table";
import { tablesKind } from "./kinds/tables";
import { rangeKind } from "./kinds/range";
import { settingKind, settingsKind } from "./kinds/settings";
import { workbookKind } from "./kinds/workbook";
import { worksheetKind } from "./kinds/worksheet";
import { worksheetsKind } from "./kinds/worksheets";

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
