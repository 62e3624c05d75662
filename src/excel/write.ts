import type { Difference, OwnArea, Reading, SourceRange, Writing, Written } from "../app/ports";
import type { Rect } from "../core/model/address";
import type { CellValue, Snapshot } from "../core/model/grid";
import type { Block, Formula, Report, ReportSheet } from "../core/model/report";
import { areasWhere, around } from "./cellAreas";
import { encodeSheets, FINDINGS_KEY, SHEETS_KEY } from "./settings";
import { roundTrip } from "./roundTrip";
import { freeSheetName } from "./sheetName";
import { bytesARow, gridOf, queueValues, rangeOf } from "./values";
import { isFormula, writeSheet } from "./writeSheet";

interface Target {
  readonly report: ReportSheet;
  readonly sheet: Excel.Worksheet;
  readonly areas: readonly OwnArea[];
}

/** An area with formulas that is read back, and the block with its expected values. */
interface ReadBack {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly block: Block;
  readonly top: number;
  readonly left: number;
}

/**
 * Writes the report in two round trips. The first writes the sheets and reads the source again, to see whether it has
 * changed; the second saves the sheet records and reads the formulas back.
 */
export async function writeReport(
  context: Excel.RequestContext,
  { report, reading, sources, findings }: Writing,
): Promise<Written> {
  const known = sources.flatMap((source) => knownValues(source, reading.snapshot));
  const again = await queueValues(
    context,
    known.map(({ sheetId, range, values }) => ({
      sheet: context.workbook.worksheets.getItem(sheetId),
      rect: range,
      bytesARow: bytesARow(values),
    })),
  );
  const targets = queueSheets(context, report, reading);
  await roundTrip(context);

  const readBacks = targets.flatMap(queueReadBack);
  saveSheetRecords(context, targets, reading);
  context.workbook.settings.add(FINDINGS_KEY, JSON.stringify(findings));
  await roundTrip(context);
  return {
    sheets: targets.map(({ report: { key }, sheet }) => ({ key, id: sheet.id, name: sheet.name })),
    charts: report.sheets.reduce((sum, { charts }) => sum + charts.length, 0),
    differences: readBacks.flatMap(differencesOf),
    sourceChanged: again.some(
      (queued, i) => !sameValues(known[i]?.values ?? [], gridOf(queued).values),
    ),
  };
}

interface KnownSource extends SourceRange {
  readonly values: readonly (readonly CellValue[])[];
}

/** Returns the values that were read from a source range; nothing where its sheet was not read. */
function knownValues(
  { sheetId, range }: SourceRange,
  { sheets }: Snapshot,
): readonly KnownSource[] {
  const grid = sheets.find(({ id }) => id === sheetId)?.grid;
  if (!grid) return [];
  const { top, left, bottom, right } = range;
  const values = grid.values
    .slice(top - grid.top, bottom - grid.top + 1)
    .map((cells) => cells.slice(left - grid.left, right - grid.left + 1));
  return [{ sheetId, range, values }];
}

type Values = readonly (readonly CellValue[])[];

function sameValues(before: Values, now: Values): boolean {
  return before.every((cells, i) => cells.every((value, j) => value === now[i]?.[j]));
}

function queueSheets(
  context: Excel.RequestContext,
  report: Report,
  reading: Reading,
): readonly Target[] {
  const { worksheets } = context.workbook;
  const names = [...reading.takenNames, ...reading.own.map(({ name }) => name)];
  return report.sheets.map((sheetReport) => {
    const own = reading.own.find(({ key }) => key === sheetReport.key) ?? null;
    const name = own ? own.name : freeSheetName(sheetReport.name, names);
    if (!own) names.push(name);
    const sheet = own ? worksheets.getItem(own.id) : worksheets.add(name);
    const areas = writeSheet(sheet, sheetReport, own);
    return { report: sheetReport, sheet: sheet.load("id,name"), areas };
  });
}

/** Sheets of ours that this run did not write remain ours. */
function saveSheetRecords(
  context: Excel.RequestContext,
  targets: readonly Target[],
  { own }: Reading,
): void {
  const written = targets.map(({ report: { key }, sheet: { id }, areas }) => ({ key, id, areas }));
  const others = own.filter(({ key }) => targets.every(({ report }) => report.key !== key));
  context.workbook.settings.add(SHEETS_KEY, encodeSheets([...written, ...others]));
}

/** Up to this many cells, one read of everything is cheaper than one read for each area. */
const ONE_PIECE = 1_500;

function queueReadBack({ report, sheet }: Target): readonly ReadBack[] {
  return report.blocks.flatMap((block) =>
    piecesOf(areasWhere(block, isFormula)).map((rect) => ({
      sheet: sheet.name,
      range: rangeOf(sheet, rect).untrack().load("values"),
      block,
      top: rect.top,
      left: rect.left,
    })),
  );
}

function piecesOf(areas: readonly Rect[]): readonly Rect[] {
  const all = around(areas);
  if (!all) return [];
  const cells = (all.bottom - all.top + 1) * (all.right - all.left + 1);
  return cells <= ONE_PIECE ? [all] : areas;
}

function differencesOf({ sheet, range, block, top, left }: ReadBack): readonly Difference[] {
  return (range.values as CellValue[][]).flatMap((cells, i) =>
    cells.flatMap((found, j) => {
      const expected = block.contents[top + i - block.row]?.[left + j - block.column];
      if (expected === undefined || !isFormula(expected) || agrees(expected, found)) return [];
      return [{ sheet, row: top + i, column: left + j, expected: expected.value, found }];
    }),
  );
}

/** Compares numbers with a tolerance, since two engines may round quotients differently in the last digits. */
function agrees({ value }: Formula, found: CellValue): boolean {
  return typeof value === "number" && typeof found === "number"
    ? Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value))
    : value === found;
}
