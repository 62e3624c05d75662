import { chartClass } from "./chart/chart";
import { chartsClass } from "./chart/charts";
import {
  chartFillClass,
  lineFormatClass,
  pointClass,
  pointFormatClass,
  pointsClass,
  seriesClass,
  seriesCollectionClass,
  seriesFormatClass,
} from "./chart/chartSeries";
import {
  areaFormatClass,
  chartFontClass,
  labelsClass,
  legendClass,
  titleClass,
} from "./chart/chartText";
import type { ClassName, OfficeClass, Targets } from "./officeClass";
import { dataValidationClass } from "./range/dataValidation";
import { rangeClass } from "./range/range";
import { rangeAreasClass, rangeCollectionClass } from "./range/rangeAreas";
import { rangeFillClass } from "./range/rangeFill";
import { rangeFontClass } from "./range/rangeFont";
import { rangeFormatClass } from "./range/rangeFormat";
import { autoFilterClass } from "./sheet/autoFilter";
import { freezePanesClass } from "./sheet/freezePanes";
import { headerFooterClass, headerFooterGroupClass } from "./sheet/headersFooters";
import { pageLayoutClass } from "./sheet/pageLayout";
import { protectionClass } from "./sheet/protection";
import { tableClass } from "./sheet/table";
import { tablesClass } from "./sheet/tables";
import { worksheetClass } from "./sheet/worksheet";
import { worksheetsClass } from "./sheet/worksheets";
import { applicationClass, runtimeClass } from "./workbook/application";
import { nameClass, namesClass } from "./workbook/names";
import { settingClass, settingsClass } from "./workbook/settings";
import { workbookProtectionClass } from "./workbook/protection";
import { workbookClass } from "./workbook/workbook";

/** Every class of Office.js that the stand-in implements, by its name in Office.js. */
export const classRegistry: { [K in ClassName]: OfficeClass<Targets[K]> } = {
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  Chart: chartClass,
  ChartAreaFormat: areaFormatClass,
  ChartCollection: chartsClass,
  ChartDataLabels: labelsClass,
  ChartFill: chartFillClass,
  ChartFont: chartFontClass,
  ChartLineFormat: lineFormatClass,
  ChartLegend: legendClass,
  ChartPoint: pointClass,
  ChartPointFormat: pointFormatClass,
  ChartPointsCollection: pointsClass,
  ChartSeries: seriesClass,
  ChartSeriesCollection: seriesCollectionClass,
  ChartSeriesFormat: seriesFormatClass,
  ChartTitle: titleClass,
  DataValidation: dataValidationClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItem: nameClass,
  NamedItemCollection: namesClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingsClass,
  Table: tableClass,
  TableCollection: tablesClass,
  Workbook: workbookClass,
  Worksheet: worksheetClass,
  WorkbookProtection: workbookProtectionClass,
  WorksheetCollection: worksheetsClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: protectionClass,
};
