import type { Model } from "@ironcalc/wasm";
import type { CellStyle, DataValidation, HeaderFooter, PageSetup, SheetProtection } from "hucre";
import type { Rect } from "../../../src/core/model/address";

/** An Excel table that stands on a sheet. */
export interface HostTable {
  id: string;
  name: string;
  /** Header row, and the totals row where there is one, included. */
  range: Rect;
  columns: string[];
  style: string | null;
  showTotals: boolean;
}

/** What Office.js can say of a chart's text; null is Excel's own choice. */
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
  /** Excel's `ChartDataLabelPosition`; null is Excel's own choice. */
  position: string | null;
  numberFormat: string | null;
  font: HostFont;
}

/** Points from the sheet's top left corner. */
export interface HostFrame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A native chart; ranges carry their sheet's name (`'Tổng hợp'!$B$3:$B$6`). */
export interface HostChart {
  id: string;
  name: string;
  /** Excel's chart type, as `ColumnClustered`, `Doughnut`. */
  type: string;
  title: string | null;
  series: {
    name: string | null;
    nameRef: string | null;
    categories: string;
    values: string;
    colors: Map<number, string>;
    color: string | null;
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
  /** Of the whole chart: what has no font of its own follows it. */
  font: HostFont;
  titleFont: HostFont;
  legendFont: HostFont;
  categoryAxis: HostAxis;
  valueAxis: HostAxis;
  /** Per cent of a bar's width; null is Excel's own choice. */
  gapWidth: number | null;
  /** Per cent of a ring's diameter; null is Excel's own choice. */
  holeSize: number | null;
  seriesBy: "Columns" | "Rows";
  /** The exact place; `position` is the cells under it. */
  frame: HostFrame;
}

/** What a sheet has besides the cell contents, which live in the IronCalc model. Rows and columns count from 0. */
export interface HostSheet {
  /** Excel's id, `{00000000-0001-0000-0000-000000000000}`: survives renaming. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string | null;
  showGridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  protection: SheetProtection | null;
  merges: Rect[];
  /** Characters, as in the file. */
  columnWidths: Map<number, number>;
  /** Points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Keyed `row,column`; the number format stands here too. */
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
  /** The sheet of the opened file that this one was, by its place there; null for a sheet made since. */
  source: number | null;
  /** One past the last column that ever held content: whoever writes into the model past the host raises it. */
  usedColumns: number;
}

/** A workbook in memory: IronCalc holds contents and calculates, the rest stands in side tables. */
export interface HostWorkbook {
  model: Model;
  /** In tab order, which is also the model's. */
  sheets: HostSheet[];
  /** `workbook.settings` of Excel: kept in the file, one set an add-in. */
  settings: Map<string, unknown>;
  activeSheetId: string;
  /** The selected cells of the active sheet. */
  selection: Rect;
  /** The cached value of a formula that IronCalc cannot compute, keyed `sheetId!row,column`. */
  cachedValues: Map<string, string | number | boolean>;
  /** Formulas that the model holds in other words, as structured references; keyed `sheetId!row,column`. */
  respelt: Map<string, { model: string; text: string }>;
  /** Whether contents changed since the model last calculated. */
  dirty: boolean;
}
