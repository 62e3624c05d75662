import type { Model } from "@ironcalc/wasm";
import type { CellStyle, DataValidation, HeaderFooter, PageSetup, SheetProtection } from "hucre";
import type { Rect } from "../../../src/core/model/address";
import type { SheetName } from "./sheetNames";

/** An AutoFilter: none, one without criteria, or one with criteria. */
export type HostFilter = "off" | "idle" | "filtering";

/** An Excel table on a sheet. */
export interface HostTable {
  id: string;
  name: string;
  /** Includes the header row, and the totals row if there is one. */
  range: Rect;
  columns: string[];
  style: string | null;
  showTotals: boolean;
  filter: HostFilter;
}

/** The font of a chart's text; null leaves the choice to Excel. */
export interface HostFont {
  size: number | null;
  bold: boolean | null;
  /** `#RRGGBB`. */
  color: string | null;
  name: string | null;
}

export interface HostAxis {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  numberFormat: string | null;
  font: HostFont;
}

export interface HostChartLabels {
  showValue: boolean;
  showPercentage: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  /** Excel's `ChartDataLabelPosition`; null leaves the choice to Excel. */
  position: string | null;
  numberFormat: string | null;
  font: HostFont;
}

/** In points, from the top left corner of the sheet. */
export interface HostFrame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A native chart; its ranges include the name of their sheet (`'Tổng hợp'!$B$3:$B$6`). */
export interface HostChart {
  id: string;
  name: string;
  /** Excel's chart type, such as `ColumnClustered` or `Doughnut`. */
  type: string;
  title: string | null;
  series: {
    name: string | null;
    nameRef: string | null;
    categories: string;
    values: string;
    colors: Map<number, string>;
    color: string | null;
    /** Excel's chart type of this series alone; null for that of the chart. */
    type: string | null;
    hasLabels: boolean;
  }[];
  position: Rect;
  categoryAxisTitle: string | null;
  valueAxisTitle: string | null;
  /** Excel's `ChartLegendPosition`; null where the legend is hidden. */
  legend: string | null;
  /** Whether any of `labels` is shown. */
  dataLabels: boolean;
  altText: string | null;
  labels: HostChartLabels;
  /** The font of everything in the chart that has none of its own. */
  font: HostFont;
  titleFont: HostFont;
  legendFont: HostFont;
  categoryAxis: HostAxis;
  valueAxis: HostAxis;
  /** Per cent of a bar's width; null leaves the choice to Excel. */
  gapWidth: number | null;
  /** Per cent of a ring's diameter; null leaves the choice to Excel. */
  holeSize: number | null;
  seriesBy: "Columns" | "Rows";
  /** The exact place in points; `position` has the cells under it. */
  frame: HostFrame;
}

/** Everything about a sheet except its cell contents, which are in the model. Rows and columns count from 0. */
export interface HostSheet {
  /** Excel's id, `{00000000-0001-0000-0000-000000000000}`; it survives renaming. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string | null;
  showGridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  protection: SheetProtection | null;
  merges: Rect[];
  /** In characters, as in the file. */
  columnWidths: Map<number, number>;
  /** In points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** The filter of the sheet itself; each table has its own. */
  filter: HostFilter;
  /** Defined names of the sheet; the model has those that formulas may use too. */
  names: SheetName[];
  /** Keyed `row,column`; includes the number format. */
  styles: Map<string, CellStyle>;
  /** Keyed `row,column`. */
  links: Map<
    string,
    { target: string | null; location: string | null; tip: string | null; text: string | null }
  >;
  page: PageSetup;
  headerFooter: HeaderFooter;
  tables: HostTable[];
  charts: HostChart[];
  validations: DataValidation[];
  /** The index of this sheet in the opened file; null for a sheet added since. */
  source: number | null;
  /** One past the last column that ever had content; code that writes to the model directly has to raise it. */
  usedColumns: number;
}

/** A workbook in memory: contents and calculation are IronCalc's, everything else is kept beside the model. */
export interface HostWorkbook {
  model: Model;
  /** In tab order, like the model's sheets. */
  sheets: HostSheet[];
  /** Excel's `workbook.settings`, saved in the file; Excel keeps one set per add-in. */
  settings: Map<string, unknown>;
  activeSheetId: string;
  /** The selected cells of the active sheet. */
  selection: Rect;
  /** The value in the file of each formula that IronCalc cannot compute, keyed `sheetId!row,column`. */
  cachedValues: Map<string, string | number | boolean>;
  /** Formulas that the model spells differently, such as structured references; keyed `sheetId!row,column`. */
  respelt: Map<string, { model: string; text: string }>;
  /** False while the user works in another workbook. */
  hasFocus: boolean;
  /** Whether a chart is selected instead of cells. */
  isChartSelected: boolean;
  /** Excel refuses every change with `AccessDenied`. */
  isReadOnly: boolean;
  /** A locked structure takes no new sheets, names, order or deletions of sheets. */
  isStructureLocked: boolean;
  /** Whether serial numbers of dates count from 1904, which Office.js does not report. */
  countsFrom1904: boolean;
  /** Excel's `CalculationMode`; under `Manual`, formulas keep their values until somebody calculates. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Whether formulas keep their values until the batch ends, as an add-in asked. */
  isCalculationSuspended: boolean;
  /** Whether contents changed since the model last calculated. */
  dirty: boolean;
}
