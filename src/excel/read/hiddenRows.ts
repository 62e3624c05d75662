import type { Rect } from "../../core/model/address";
import type { SheetSnapshot } from "../../core/model/grid";
import { rangeOf } from "../values";
import type { Probe } from "./probe";

/** The answer for a row is about twenty bytes, so this limit leaves most of a response to the values. */
const ROWS = 50_000;

/** What was asked about a sheet that hides rows. */
export interface HiddenRows {
  readonly top: number;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly filters: readonly Excel.AutoFilter[];
}

/** Asks which rows of a sheet are hidden; null where none is, or where earlier sheets left no room in the response. */
export type AskHiddenRows = (probe: Probe, used: Rect) => HiddenRows | null;

export function hiddenRowsAsker(): AskHiddenRows {
  let room = ROWS;
  return ({ sheet, used: { rowHidden }, tables }, used) => {
    const rows = used.bottom - used.top + 1;
    if (!hidesAny(rowHidden) || rows > room) return null;
    room -= rows;
    const filters = [sheet.autoFilter, ...(tables?.items ?? []).map((table) => table.autoFilter)];
    return {
      top: used.top,
      rows: rangeOf(sheet, { ...used, right: used.left }).getRowProperties({ rowHidden: true }),
      filters: filters.map((filter) => filter.load("isDataFiltered")),
    };
  };
}

/** Excel returns null where only some rows are hidden, which its declared type leaves out. */
function hidesAny(rowHidden: boolean | null): boolean {
  return rowHidden !== false;
}

/** The hidden rows that were asked for, after the round trip. */
export function hiddenRowsOf({
  top,
  rows,
  filters,
}: HiddenRows): Pick<SheetSnapshot, "hiddenRows" | "isFiltered"> {
  return {
    hiddenRows: rows.value.flatMap(({ rowHidden }, i) => (rowHidden === true ? [top + i] : [])),
    isFiltered: filters.some(({ isDataFiltered }) => isDataFiltered),
  };
}
