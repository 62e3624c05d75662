import type { Cell, CellRef, Rect } from "./address";

/** A live cell: English function names, commas, A1 or structured references; `value` is what it has to compute to. */
export interface Formula {
  readonly formula: string;
  readonly value: string | number;
}

/** Text is written as text, whatever it starts with; null leaves the cell empty. */
export type Content = string | number | Formula | null;

/** A rectangle of contents, written in one go. */
export interface Block extends Cell {
  readonly contents: readonly (readonly Content[])[];
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB` */
  readonly color?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin lines around and between the cells. */
  readonly border?: boolean;
  /** Excel's number format, en-US. Text cells get `@` from the writer. */
  readonly numberFormat?: string;
}

/** One style on many areas, so that a sheet costs a few actions and not one a cell. Later ones win. */
export interface StyledAreas {
  readonly style: Style;
  readonly areas: readonly Rect[];
}

export interface Chart {
  /** Unique on its sheet: a chart is found again by it and reused. */
  readonly name: string;
  readonly kind: "column" | "stackedColumn" | "stackedBar" | "doughnut" | "line";
  readonly title: string;
  /** On the chart's own sheet; header row and first column hold the names, the series stand in columns. */
  readonly source: Rect;
  readonly position: Rect;
  readonly categoryAxis: string | null;
  readonly valueAxis: string | null;
  /** One a series; of a single series, one a point, or one for all. `#RRGGBB` */
  readonly colors: readonly string[];
}

/** A cell that leads to another cell of the workbook when clicked. */
export interface Link extends Cell {
  readonly to: CellRef;
  readonly text: string;
}

/** A4 always; centimetres. */
export interface Page {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly printArea: Rect;
  /** Rows repeated at the top of every page, counted from 0, inclusive. */
  readonly repeatRows: readonly [first: number, last: number] | null;
  /** Pages high; null for as many as it takes. The width is always one page. */
  readonly pagesTall: number | null;
}

/** One sheet to write, as plain data: the writer adds nothing and leaves out nothing. */
export interface ReportSheet {
  /** Stable: our sheet is found again by it, whatever its name. */
  readonly key: string;
  /** The name wanted; the writer takes the next free one where a sheet that is not ours has it. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly Rect[];
  /** Characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Points; only for rows whose text needs more than one line. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly charts: readonly Chart[];
  readonly links: readonly Link[];
  readonly page: Page;
  /** Rows that stay on screen; 0 for none. */
  readonly frozenRows: number;
}

/** Everything to write. `show` is the key of the sheet to bring up after it. */
export interface Report {
  readonly sheets: readonly ReportSheet[];
  readonly show: string;
}

/** A sheet to fill in: an Excel table with drop-down lists, under a title block. It is the secretary's, not ours. */
export interface Sample {
  readonly sheet: ReportSheet;
  /** The header row included. */
  readonly table: { readonly name: string; readonly range: Rect };
  readonly lists: readonly { readonly area: Rect; readonly choices: readonly string[] }[];
}
