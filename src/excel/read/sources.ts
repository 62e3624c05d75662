import { parseA1, type Rect } from "../../core/model/address";
import type { CellValue, ExcelTable, Grid, SheetSnapshot } from "../../core/model/grid";
import { isDateOf1904 } from "../../core/text/date1904";
import { bytesARow, gridOf, type Queue, type Queued, type Wanted } from "../values";
import { topOf, WINDOW, type Probe } from "./probe";

/** What a cell outside the window is taken to cost. */
const BYTES_A_CELL = 12;

/** A sheet of at most this many cells is read whole whatever its top rows say: its table may begin below them. */
const SMALL = 20_000;

/** Whether a sheet's top rows make it worth reading whole. */
export type WorthReading = (top: Grid) => boolean;

/** What was asked about a visible sheet that is not ours. */
export interface Source {
  readonly sheet: Excel.Worksheet;
  readonly top: Grid;
  /** The whole of it; null where the top rows are all there is, or all that is worth reading. */
  readonly whole: Queued | null;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  readonly dates: DateSample | null;
}

/** The first numbers that may be dates, with what Excel shows in their cells: only this reveals the date system. */
interface DateSample {
  readonly values: readonly CellValue[];
  readonly shown: Excel.Range;
}

export async function askSource(
  queue: Queue,
  probe: Probe,
  used: Rect,
  worthReading: WorthReading,
): Promise<Source> {
  const { sheet } = probe;
  const top = topOf(probe);
  const tables = (probe.tables?.items ?? []).map((table) => ({
    name: table.name,
    range: table.getRange().load("address"),
  }));
  const whole = needsMore(used, top, worthReading) ? await queue(wantedOf(sheet, used, top)) : null;
  return { sheet, top, whole, tables, dates: worthReading(top) ? askDates(sheet, top) : null };
}

function needsMore(used: Rect, top: Grid, worthReading: WorthReading): boolean {
  if (used.bottom < WINDOW.rows && used.right < WINDOW.columns) return false;
  const isSmall = (used.bottom + 1) * (used.right + 1) <= SMALL;
  return isSmall || used.left >= WINDOW.columns || worthReading(top);
}

function wantedOf(sheet: Excel.Worksheet, used: Rect, top: Grid): Wanted {
  const beyond = Math.max(0, used.right + 1 - WINDOW.columns) * BYTES_A_CELL;
  const seen = top.values.map((row) => row.slice(0, used.right + 1));
  return { sheet, rect: used, bytesARow: bytesARow(seen) + beyond, as: "values" };
}

/** Asks what Excel shows for up to eight numbers below one another that may be dates. */
function askDates(sheet: Excel.Worksheet, { values }: Grid): DateSample | null {
  const row = values.findIndex((cells) => cells.some(mayBeDate));
  const column = values[row]?.findIndex(mayBeDate) ?? -1;
  if (column < 0) return null;
  const sample = values.slice(row, row + 8).map((cells) => cells[column] ?? "");
  const shown = sheet.getRangeByIndexes(row, column, sample.length, 1).untrack().load("text");
  return { values: sample, shown };
}

/** Days from 1925 on, in either date system. */
function mayBeDate(value: CellValue): boolean {
  return typeof value === "number" && value > 9_000 && value < 73_000;
}

function countsFrom1904({ values, shown }: DateSample): boolean {
  return values.some((value, i) => isDateOf1904(value, shown.text[i]?.[0] ?? ""));
}

export function snapshotOf({ sheet, top, whole, tables, dates }: Source): SheetSnapshot {
  const { id, name } = sheet;
  return {
    id,
    name,
    grid: whole ? gridOf(whole) : top,
    tables: tables.flatMap(tableOf),
    ...(dates && countsFrom1904(dates) && { countsFrom1904: true }),
  };
}

function tableOf({ name, range }: Source["tables"][number]): readonly ExcelTable[] {
  const rect = parseA1(range.address);
  return rect ? [{ name, range: rect }] : [];
}
