import type { CellStyle } from "hucre";
import type { HostWorkbook } from "../../host/book/workbook";
import type { Package } from "../../../src/files/package/package";
import type { SheetState } from "./sheetState";

/** An open workbook, with what saving needs to know about the file that it came from. */
export interface OpenedWorkbook {
  readonly workbook: HostWorkbook;
  readonly file: WorkbookFile;
}

export interface WorkbookFile {
  /** Never changed after opening: saving works on a copy. */
  readonly parts: Package;
  readonly workbookPath: string;
  readonly sheets: readonly FileSheet[];
  /** The sheet that the file opens on; `""` for a file without sheets. */
  readonly activeSheetId: string;
  /** By index of the cell format in styles.xml; undefined for the default look. */
  readonly looks: readonly (CellStyle | undefined)[];
  /** `looks` as canonical JSON at the time of opening; `""` for the default look. */
  readonly lookKeys: readonly string[];
  /** The defined names that are in the model too, as `modelNames` returns them. */
  readonly names: ReadonlyMap<string, string>;
}

/** A worksheet as it was when the file was opened. */
export interface FileSheet {
  readonly name: string;
  readonly path: string;
  readonly sheetId: number;
  readonly before: SheetState;
  /** Every formula as the model spells it after loading, keyed `row,column`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Paths of table parts by `HostTable.id`. */
  readonly tablePaths: ReadonlyMap<string, string>;
  /** By `HostChart.id`. */
  readonly charts: ReadonlyMap<string, FileChart>;
}

/** The parts and the anchor of a chart in the file. */
export interface FileChart {
  readonly drawingPath: string;
  readonly chartPath: string;
  /** The id of the relationship from the drawing to the chart. */
  readonly relationshipId: string;
  /** The anchor element as in the drawing. */
  readonly anchor: string;
}
