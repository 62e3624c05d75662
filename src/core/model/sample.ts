import type { Rect } from "./address";
import type { ReportSheet } from "./report";

/** A sheet to fill in: an Excel table with drop-down lists, under a title block. It is the secretary's, not ours. */
export interface Sample {
  readonly sheet: ReportSheet;
  /** The header row included. */
  readonly table: { readonly name: string; readonly range: Rect };
  readonly lists: readonly { readonly area: Rect; readonly choices: readonly string[] }[];
}
