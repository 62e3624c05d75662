import type { OwnSheet, Reading } from "../app/ports";
import { parseA1, type Rect } from "../core/model/address";
import type { CellValue, ExcelTable, Grid, SheetSnapshot } from "../core/model/grid";
import {
  CHOICE_KEY,
  decodeChoice,
  decodeFindings,
  decodeSheets,
  FINDINGS_KEY,
  SHEETS_KEY,
  type SheetRecord,
} from "./settings";
import { notesOf } from "./notes";
import { failureOf } from "./failure";
import { loadMerges, mergesOf, canReadMerges } from "./merges";
import { roundTrip } from "./roundTrip";
import { bytesARow, gridOf, queueValues, type Queued, type Wanted } from "./values";

/** Enough for a title block, a three-level header and the first members; a sheet that starts to the right of it is read whole. */
const WINDOW = { rows: 50, columns: 60 };

/** Estimated size of a cell outside the window. */
const BYTES_A_CELL = 12;

/** Decides from a sheet's top rows whether the whole sheet is worth reading. */
export type WorthReading = (top: Grid) => boolean;

interface Probe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly window: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly merges: Excel.RangeAreas | null;
}

interface Source {
  readonly sheet: Excel.Worksheet;
  readonly used: Rect;
  readonly top: Grid;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  readonly merges: readonly Rect[] | null;
}

/**
 * Reads the visible sheets in at most three round trips, whatever the number of rows: the list of sheets, then addresses
 * and top rows, then all rows of the sheets worth reading. Each further response over the web's size limit costs one more.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  worthReading: WorthReading,
): Promise<Reading> {
  const { sheets, records, choice, previousFindings } = await listSheets(context);
  const isOwn = (sheet: Excel.Worksheet) => records.some(({ id }) => id === sheet.id);
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const foreign = visible.filter((sheet) => !isOwn(sheet));
  const look = async (withMerges: boolean) => {
    const probes = foreign.map((sheet) => probe(sheet, withMerges));
    const own = sheets.filter(isOwn).map((sheet) => probeOwn(sheet, records));
    await roundTrip(context);
    return { probes, own };
  };
  const mergesAreReadable = canReadMerges();
  // Excel fails on a sheet with more than 512 merged areas, so everything is then read without them.
  const { probes, own } = await look(mergesAreReadable).catch((error: unknown) => {
    if (!mergesAreReadable || failureOf(error).kind === "timeout") throw error;
    return look(false);
  });

  const sources = probes.flatMap(sourceOf);
  const whole = sources.filter((source) => !isComplete(source) && worthWhole(source, worthReading));
  const queued = await queueValues(context, whole.map(wantedOf));
  await roundTrip(context);
  return {
    snapshot: {
      sheets: sources.map((source) => snapshotOf(source, queued[whole.indexOf(source)])),
    },
    own: own.map(ownSheetOf),
    takenNames: sheets.filter((sheet) => !isOwn(sheet)).map(({ name }) => name),
    choice,
    previousFindings,
  };
}

async function listSheets(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const records = context.workbook.settings.getItemOrNullObject(SHEETS_KEY).load("value");
  const choice = context.workbook.settings.getItemOrNullObject(CHOICE_KEY).load("value");
  const findings = context.workbook.settings.getItemOrNullObject(FINDINGS_KEY).load("value");
  await roundTrip(context);
  return {
    sheets: sheets.items,
    records: records.isNullObject ? [] : decodeSheets(records.value),
    choice: choice.isNullObject ? {} : decodeChoice(choice.value),
    previousFindings: findings.isNullObject ? [] : decodeFindings(findings.value),
  };
}

function probe(sheet: Excel.Worksheet, withMerges: boolean): Probe {
  const used = sheet.getUsedRangeOrNullObject(true);
  const window = sheet.getRangeByIndexes(0, 0, WINDOW.rows, WINDOW.columns).untrack();
  return {
    sheet,
    used: used.load("address"),
    window: window.load("values"),
    tables: sheet.tables.load("items/name"),
    merges: withMerges ? loadMerges(used) : null,
  };
}

function sourceOf({ sheet, used, window, tables, merges }: Probe): readonly Source[] {
  const rect = used.isNullObject ? null : parseA1(used.address);
  if (rect === null) return [];
  const top = { top: 0, left: 0, values: window.values as CellValue[][] };
  const ranges = tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load("address"),
  }));
  return [{ sheet, used: rect, top, tables: ranges, merges: mergesOf(merges) }];
}

function isComplete({ used }: Source): boolean {
  return used.bottom < WINDOW.rows && used.right < WINDOW.columns;
}

/** The window misses a table wholly to its right, and a table below it, which is looked for on small sheets only. */
function worthWhole({ used, top }: Source, worthReading: WorthReading): boolean {
  const small = (used.bottom + 1) * (used.right + 1) <= 20_000;
  return small || used.left >= WINDOW.columns || worthReading(top);
}

function wantedOf({ sheet, used, top }: Source): Wanted {
  const beyond = Math.max(0, used.right + 1 - WINDOW.columns) * BYTES_A_CELL;
  const seen = top.values.map((row) => row.slice(0, used.right + 1));
  return { sheet, rect: used, bytesARow: bytesARow(seen) + beyond };
}

function snapshotOf(
  { sheet, top, tables, merges }: Source,
  queued: Queued | undefined,
): SheetSnapshot {
  const grid = queued ? gridOf(queued) : top;
  const { id, name } = sheet;
  return { id, name, grid, tables: tables.flatMap(tableOf), ...(merges && { merges }) };
}

function tableOf({ name, range }: Source["tables"][number]): readonly ExcelTable[] {
  const rect = parseA1(range.address);
  return rect ? [{ name, range: rect }] : [];
}

interface OwnProbe {
  readonly record: SheetRecord;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function probeOwn(sheet: Excel.Worksheet, records: readonly SheetRecord[]): OwnProbe {
  const record = records.find(({ id }) => id === sheet.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  return {
    record: record ?? { key: "", id: sheet.id, areas: [] },
    sheet,
    used: used.load("address,formulas"),
    charts: sheet.charts.load("items/name"),
  };
}

function ownSheetOf({ record, sheet, used, charts }: OwnProbe): OwnSheet {
  const rect = used.isNullObject ? null : parseA1(used.address);
  const grid = rect && { top: rect.top, left: rect.left, values: used.formulas as CellValue[][] };
  return {
    ...record,
    name: sheet.name,
    charts: charts.items.map(({ name }) => name),
    notes: grid ? notesOf(grid, record.areas) : [],
  };
}
