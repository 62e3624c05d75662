import type { CellStyle } from "hucre";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import type { Package } from "../package/package";

/** A file opened: the workbook to work on, and what saving needs of the file that it came from. */
export interface OpenedWorkbook {
  readonly workbook: HostWorkbook;
  readonly file: WorkbookFile;
}

export interface WorkbookFile {
  /** Never changed after opening: saving works on a copy. */
  readonly parts: Package;
  readonly workbookPath: string;
  readonly sheets: readonly FileSheet[];
  /** The sheet that the file opens on; "" where it has none. */
  readonly activeSheetId: string;
  /** By index of the cell format in styles.xml; undefined where the format says nothing. */
  readonly looks: readonly (CellStyle | undefined)[];
  /** `looks` as JSON, taken at opening; `""` for none. */
  readonly lookKeys: readonly string[];
  /** Defined names that the model took over, by name and scope. */
  readonly names: ReadonlyMap<string, string>;
}

/** A worksheet as it was when the file was opened. */
export interface FileSheet {
  readonly name: string;
  readonly path: string;
  readonly sheetId: number;
  readonly before: SheetSnapshot;
  /** Every formula as the model spells it after loading, keyed `row,column`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Paths of table parts by `HostTable.id`. */
  readonly tablePaths: ReadonlyMap<string, string>;
  readonly chartPlaces: ReadonlyMap<string, ChartPlace>;
}

/** Where a chart stands in the file. */
export interface ChartPlace {
  readonly drawingPath: string;
  readonly chartPath: string;
  /** Of the drawing to the chart. */
  readonly relationshipId: string;
  /** The anchor element as in the drawing. */
  readonly anchor: string;
}

export type Facet =
  | "name"
  | "visibility"
  | "tabColor"
  | "showGridlines"
  | "frozenRows"
  | "frozenColumns"
  | "protection"
  | "merges"
  | "columnWidths"
  | "rowHeights"
  | "hiddenRows"
  | "hiddenColumns"
  | "links"
  | "page"
  | "headerFooter"
  | "tables"
  | "charts"
  | "validations";

/** A deep copy of all that stands beside the cells. */
export type SheetSnapshot = Pick<HostSheet, Facet>;

export function snapshotOf(sheet: HostSheet): SheetSnapshot {
  const { name, visibility, tabColor, showGridlines, frozenRows, frozenColumns, protection } =
    sheet;
  const { merges, columnWidths, rowHeights, hiddenRows, hiddenColumns, links, page } = sheet;
  const { headerFooter, tables, charts, validations } = sheet;
  return copied({
    name,
    visibility,
    tabColor,
    showGridlines,
    frozenRows,
    frozenColumns,
    protection,
    merges,
    columnWidths,
    rowHeights,
    hiddenRows,
    hiddenColumns,
    links,
    page,
    headerFooter,
    tables,
    charts,
    validations,
  });
}

/** As `structuredClone`, whose maps are not always this realm's. */
function copied<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map(Array.from(value, ([key, part]) => [key, copy(part)]));
  if (value instanceof Set) return new Set(value);
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}

/** Whether any of these facets differs between two states of a sheet. */
export function differs(before: SheetSnapshot, now: SheetSnapshot, ...which: Facet[]): boolean {
  return which.some((facet) => canonical(before[facet]) !== canonical(now[facet]));
}

/** Equal text for equal values, whatever the order in which keys were set. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => ordered(part));
}

function ordered(part: unknown): unknown {
  if (part instanceof Map) return { map: [...part].sort(byKey) };
  if (part instanceof Set) return { set: [...part].sort() };
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, value]) => value !== undefined)
      .sort(byKey),
  );
}

function byKey([a]: readonly [unknown, unknown], [b]: readonly [unknown, unknown]): number {
  return String(a) < String(b) ? -1 : 1;
}
