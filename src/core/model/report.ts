import type { Cell, CellRef, Rect } from "./address";

/** A formula with English function names, commas and A1 or structured references; `value` is its expected result. */
export interface Formula {
  readonly formula: string;
  /** Null for a formula that a person wrote, whose result nobody expects. */
  readonly value: string | number | null;
}

/** Text is never taken for a formula, whatever it starts with; null leaves the cell empty. */
export type Content = string | number | Formula | null;

/** A rectangle of contents, written in one call. */
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

/** One style for many areas, so that a sheet takes a few Excel calls rather than one per cell. Later ones win. */
export interface StyledAreas {
  readonly style: Style;
  readonly areas: readonly Rect[];
}

export interface Chart {
  /** Unique on its sheet, so that the next run finds the chart and reuses it. */
  readonly name: string;
  readonly title: string;
  /** On the chart's own sheet: names in the header row and the first column, one series of columns per column. */
  readonly source: Rect;
  readonly position: Rect;
  /** True if the last series is a limit, drawn as a line; the names in the first column then have the numbers. */
  readonly hasLimit: boolean;
  /** One per series; for a single series, one per point. `#RRGGBB` */
  readonly colors: readonly string[];
}

/** A cell of the workbook, or the first cell of the sheet of this key, whatever that sheet is called now. */
export type LinkTarget = CellRef | { readonly key: string };

/** A cell that jumps to another cell of the workbook when clicked. */
export interface Link extends Cell {
  readonly to: LinkTarget;
  readonly text: string;
}

/** Page setup of an A4 sheet; lengths in centimetres. */
export interface Page {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Null for whatever is on the sheet, such as a list that people go on filling in. */
  readonly printArea: Rect | null;
  /** Rows repeated at the top of every page, counted from 0, inclusive. */
  readonly repeatRows: readonly [first: number, last: number] | null;
  /** True for a sheet that takes more than one page; the width is always one page. */
  readonly isLong: boolean;
}

/** One sheet to write, as plain data: the writer adds nothing and omits nothing. */
export interface ReportSheet {
  /** Stable, so that our sheet is found again even if it was renamed. */
  readonly key: string;
  /** The preferred name; the writer picks the next free one if a sheet that is not ours has it. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly Rect[];
  /** In characters, starting with column A. */
  readonly columnWidths: readonly number[];
  /** In points; only for rows whose text needs more than one line. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly charts: readonly Chart[];
  readonly links: readonly Link[];
  readonly page: Page;
  /** Number of frozen rows at the top; 0 for none. */
  readonly frozenRows: number;
  /** What the cells accept that people fill in; nothing where nobody does. */
  readonly entries?: readonly Entry[];
  /** Cells that say what people wrote in place of ours; none on most sheets. */
  readonly kept?: readonly Kept[];
}

/** A cell whose content is a person's. */
export interface Kept extends Cell {
  readonly theirs: Content;
  /** What is written there otherwise, by which the next run knows again what the person wrote. */
  readonly ours: Content;
}

/** Everything to write. `show` is the key of the sheet to activate afterwards. */
export interface Report {
  readonly sheets: readonly ReportSheet[];
  readonly show: string;
}

/** What cells accept; a formula is that of the first cell of the area. */
export type EntryRule =
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** The cells that list the choices. */
  | { readonly kind: "choiceIn"; readonly sheet: string; readonly range: Rect }
  | { readonly kind: "formula"; readonly formula: string };

/** How cells are filled in. */
export interface Entry {
  readonly area: Rect;
  readonly rule: EntryRule;
  /** What is said of anything else, which is then refused; null takes it all the same. */
  readonly refusal: string | null;
}

/** A sheet to fill in, with what its cells accept, as an Excel table or not. Once made, it belongs to the user. */
export interface Sample {
  readonly sheet: ReportSheet;
  /** `range` includes the header row. */
  readonly table: { readonly name: string; readonly range: Rect } | null;
  readonly entries: readonly Entry[];
}
