import type { OwnSheet, Reading } from "../app/ports";
import { parseA1 } from "../core/model/address";
import type { Rect } from "../core/model/address";
import type { CellValue, ExcelTable, Grid, SheetSnapshot } from "../core/model/grid";
import { CHOICE_KEY, decodeChoice, decodeSheets, SHEETS_KEY } from "./kept";
import type { KeptSheet } from "./kept";
import { notesOf } from "./notes";
import { roundTrip } from "./roundTrip";

/** Enough for a title block, a header of three levels and the first members; a table far to the right is read whole. */
const WINDOW = { rows: 50, columns: 60 };

/** Excel on the web refuses a response over 5 MB; the rest is left for what else a batch brings back. */
const RESPONSE_BYTES = 4_500_000;

/** Says of a sheet's top rows whether the sheet is worth reading whole. */
export type WorthReading = (top: Grid) => boolean;

interface Probe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly window: Excel.Range;
  readonly tables: Excel.TableCollection;
}

/** A range whose values have been asked for, in pieces small enough for one response each. */
interface Source {
  readonly sheet: Excel.Worksheet;
  readonly used: Rect;
  readonly top: Grid;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/**
 * Reads the visible sheets in three round trips, whatever the rows: which sheets there are; addresses and top rows; the
 * whole of those worth it. Only a workbook past the web's response limit costs one more for each 4.5 MB.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  worthReading: WorthReading,
): Promise<Reading> {
  const { sheets, kept, choice } = await listSheets(context);
  const isOwn = (sheet: Excel.Worksheet) => kept.some(({ id }) => id === sheet.id);
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const probes = visible.filter((sheet) => !isOwn(sheet)).map(probe);
  const own = sheets.filter(isOwn).map((sheet) => probeOwn(sheet, kept));
  await roundTrip(context);

  const sources = probes.flatMap(sourceOf);
  const whole = sources.filter((source) => !isComplete(source) && worthWhole(source, worthReading));
  const pieces = await readWhole(context, whole);
  return {
    snapshot: { sheets: sources.map((source) => snapshotOf(source, pieces.get(source) ?? null)) },
    own: own.map(ownSheetOf),
    takenNames: sheets.filter((sheet) => !isOwn(sheet)).map(({ name }) => name),
    choice,
  };
}

async function listSheets(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const kept = context.workbook.settings.getItemOrNullObject(SHEETS_KEY).load("value");
  const choice = context.workbook.settings.getItemOrNullObject(CHOICE_KEY).load("value");
  await roundTrip(context);
  return {
    sheets: sheets.items,
    kept: kept.isNullObject ? [] : decodeSheets(kept.value),
    choice: choice.isNullObject ? {} : decodeChoice(choice.value),
  };
}

function probe(sheet: Excel.Worksheet): Probe {
  const used = sheet.getUsedRangeOrNullObject(true);
  const window = sheet.getRangeByIndexes(0, 0, WINDOW.rows, WINDOW.columns);
  return {
    sheet,
    used: used.load("address"),
    window: window.load("values"),
    tables: sheet.tables.load("items/name"),
  };
}

function sourceOf({ sheet, used, window, tables }: Probe): readonly Source[] {
  const rect = used.isNullObject ? null : parseA1(used.address);
  if (rect === null) return [];
  const top = { top: 0, left: 0, values: window.values as CellValue[][] };
  const ranges = tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load("address"),
  }));
  return [{ sheet, used: rect, top, tables: ranges }];
}

function isComplete({ used }: Source): boolean {
  return used.bottom < WINDOW.rows && used.right < WINDOW.columns;
}

/** A table may stand wholly to the right of the window, or below it on a small sheet. */
function worthWhole({ used, top }: Source, worthReading: WorthReading): boolean {
  const small = (used.bottom + 1) * (used.right + 1) <= 20_000;
  return small || used.left >= WINDOW.columns || worthReading(top);
}

/** The values of each source, piece by piece; one round trip unless they pass the response limit. */
async function readWhole(
  context: Excel.RequestContext,
  sources: readonly Source[],
): Promise<ReadonlyMap<Source, readonly Excel.Range[]>> {
  const pieces = new Map<Source, Excel.Range[]>();
  let bytes = 0;
  for (const source of sources) {
    const rows = rowsAPiece(source);
    const ranges: Excel.Range[] = [];
    pieces.set(source, ranges);
    for (let top = source.used.top; top <= source.used.bottom; top += rows) {
      const bottom = Math.min(top + rows - 1, source.used.bottom);
      const cost = (bottom - top + 1) * bytesARow(source);
      if (bytes > 0 && bytes + cost > RESPONSE_BYTES) {
        await roundTrip(context);
        bytes = 0;
      }
      bytes += cost;
      ranges.push(rangeOf(source.sheet, { ...source.used, top, bottom }).load("values"));
    }
  }
  await roundTrip(context);
  return pieces;
}

function rowsAPiece(source: Source): number {
  return Math.max(1, Math.floor(RESPONSE_BYTES / bytesARow(source)));
}

/** Judged by the fuller half of the rows already seen, for data rows are longer than the lines of a title. */
function bytesARow({ top, used }: Source): number {
  const lengths = top.values.map((row) => utf8Length(JSON.stringify(row.slice(0, used.right + 1))));
  const fuller = lengths.sort((a, b) => b - a).slice(0, Math.ceil(lengths.length / 2));
  const beyond = Math.max(0, used.right + 1 - WINDOW.columns) * 12;
  return Math.ceil(fuller.reduce((sum, length) => sum + length, 0) / fuller.length) + beyond + 1;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function snapshotOf(source: Source, pieces: readonly Excel.Range[] | null): SheetSnapshot {
  const { sheet, used, top, tables } = source;
  const grid = pieces
    ? {
        top: used.top,
        left: used.left,
        values: pieces.flatMap((piece) => piece.values as CellValue[][]),
      }
    : top;
  return { id: sheet.id, name: sheet.name, grid, tables: tables.flatMap(tableOf) };
}

function tableOf({ name, range }: Source["tables"][number]): readonly ExcelTable[] {
  const rect = parseA1(range.address);
  return rect ? [{ name, range: rect }] : [];
}

interface OwnProbe {
  readonly kept: KeptSheet;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function probeOwn(sheet: Excel.Worksheet, kept: readonly KeptSheet[]): OwnProbe {
  const mine = kept.find(({ id }) => id === sheet.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  return {
    kept: mine ?? { key: "", id: sheet.id, areas: [] },
    sheet,
    used: used.load("address,formulas"),
    charts: sheet.charts.load("items/name"),
  };
}

function ownSheetOf({ kept, sheet, used, charts }: OwnProbe): OwnSheet {
  const rect = used.isNullObject ? null : parseA1(used.address);
  const grid = rect && { top: rect.top, left: rect.left, values: used.formulas as CellValue[][] };
  return {
    ...kept,
    name: sheet.name,
    charts: charts.items.map(({ name }) => name),
    notes: grid ? notesOf(grid, kept.areas) : [],
  };
}
