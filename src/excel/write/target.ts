import type { OwnArea, OwnSheet } from "../../app/ports";
import type { ReportSheet } from "../../core/model/report";
import type { Margin } from "../notes/margin";

/** A sheet of the report, and the sheet of the workbook that it goes to. */
export interface Target {
  readonly report: ReportSheet;
  readonly sheet: Excel.Worksheet;
  /** What an earlier run left there; null for a sheet that this run creates. */
  readonly own: OwnSheet | null;
  /** What this run fills on it. */
  readonly areas: readonly OwnArea[];
}

/** A sheet that was filled. */
export interface Filled extends Target {
  readonly margin: Margin;
}
