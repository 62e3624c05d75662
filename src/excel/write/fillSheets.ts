import type { Note, Reading, SourceRange, Writing } from "../../app/ports";
import type { Cell } from "../../core/model/address";
import { valuesIn, type CellValue } from "../../core/model/grid";
import { encodeSheets, OLD_FINDINGS_KEY, SHEETS_KEY } from "../marks/settings";
import { roundTrip } from "../roundTrip";
import { bytesARow, gridOf, valueQueue } from "../values";
import { setMark, type Begun } from "./createSheets";
import { cellOf, fillSheet } from "./fillSheet";
import { dropCharts } from "./dropCharts";
import { lateNotesAsker } from "./lateNotes";
import { prepareSheet } from "./prepareSheet";
import type { Filled } from "./target";

/** A sheet that was filled, and what became of what people had typed inside our areas. */
export interface FilledSheet extends Filled {
  /** Where it was moved to. */
  readonly asides: readonly Cell[];
  /** Typed while the sheet was being written, and written over. */
  readonly late: readonly Note[];
}

interface FilledSheets {
  readonly sheets: readonly FilledSheet[];
  /** True where a source was edited or renamed since it was read. */
  readonly sourceChanged: boolean;
}

/**
 * One round trip: fills the sheets, brings the settings up to date, and reads in the same batch what it writes over and the
 * sources again.
 */
export async function fillSheets(
  context: Excel.RequestContext,
  { targets, turns }: Begun,
  writing: Writing,
  run: string,
): Promise<FilledSheets> {
  const { sources, reading } = writing;
  const queue = valueQueue(context);
  const again: (() => boolean)[] = [];
  for (const source of sources.flatMap((each) => knownSource(each, reading))) {
    const { sheetId, range: rect, values, name } = source;
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const queued = await queue({ sheet, rect, bytesARow: bytesARow(values), as: "values" });
    // Our formulas refer to the sheet by its name.
    again.push(() => sheet.name !== name || !isSame(values, gridOf(queued).values));
  }
  const names = new Map(targets.map(({ sheet, report }) => [report.key, sheet.name]));
  // Only now: what was asked before may have made a round trip of its own.
  turns.check();
  const askLateNotes = lateNotesAsker();
  const filled = targets.map((target) => {
    const lateNotes = askLateNotes(target);
    const prepared = prepareSheet(target, run);
    dropCharts(target);
    fillSheet(target, names);
    for (const spare of prepared.spares) cellOf(target.sheet, spare).clear("Contents");
    setMark(target, run, "done");
    return { ...prepared, lateNotes };
  });
  remember(context, filled, reading, run);
  if (!reading.workbook.isCalculatedAutomatically)
    context.workbook.application.calculate("Recalculate");
  turns.pass();
  await roundTrip(context);
  return {
    sheets: filled.map(({ lateNotes, ...sheet }) => ({ ...sheet, late: lateNotes() })),
    sourceChanged: again.some((hasChanged) => hasChanged()),
  };
}

function remember(
  { workbook: { settings } }: Excel.RequestContext,
  filled: readonly Filled[],
  { own, workbook }: Reading,
  run: string,
): void {
  const written = filled.map(({ report: { key }, sheet: { id }, areas }) => ({
    key,
    id,
    run,
    areas,
  }));
  const others = own
    .filter(({ key }) => filled.every(({ report }) => report.key !== key))
    .map(({ key, id, mark, areas }) => ({ key, id, run: mark?.run ?? null, areas }));
  settings.add(SHEETS_KEY, encodeSheets([...written, ...others]));
  if (workbook.hasOldFindings) settings.getItem(OLD_FINDINGS_KEY).delete();
}

type Values = readonly (readonly CellValue[])[];

interface KnownSource extends SourceRange {
  readonly name: string;
  readonly values: Values;
}

/** What was read of a source; nothing where its sheet was not. */
function knownSource(
  { sheetId, range }: SourceRange,
  { snapshot: { sheets } }: Reading,
): readonly KnownSource[] {
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet ? [{ sheetId, range, name: sheet.name, values: valuesIn(sheet.grid, range) }] : [];
}

function isSame(before: Values, now: Values): boolean {
  return before.every((cells, i) => cells.every((value, j) => value === now[i]?.[j]));
}
