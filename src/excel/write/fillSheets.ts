import type { OwnArea, Reading, SourceRange, Writing } from "../../app/ports";
import type { CellValue } from "../../core/model/grid";
import { roundTrip } from "../roundTrip";
import { bytesARow, gridOf, valueQueue } from "../values";
import { setMark, type Begun } from "./createSheets";
import { fillSheet } from "./fillSheet";
import { prepareSheet } from "./prepareSheet";

interface FilledSheets {
  /** The areas of each target, in the order of the targets. */
  readonly areas: readonly (readonly OwnArea[])[];
  /** True where a source was edited since it was read. */
  readonly sourceChanged: boolean;
}

/** One round trip: fills the sheets, and reads the sources again in the same batch. */
export async function fillSheets(
  context: Excel.RequestContext,
  { targets, turns }: Begun,
  { sources, reading }: Writing,
  run: string,
): Promise<FilledSheets> {
  turns.check();
  const queue = valueQueue(context);
  const again = [];
  for (const source of sources.flatMap((each) => knownSource(each, reading))) {
    const { sheetId, range: rect, values } = source;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const queued = await queue({ sheet, rect, bytesARow: bytesARow(values), as: "values" });
    again.push({ values, queued });
  }
  const names = new Map(targets.map(({ sheet, report }) => [report.key, sheet.name]));
  const areas = targets.map((target) => {
    const { sheet, report } = target;
    const written = prepareSheet(target, run);
    fillSheet(target, names);
    setMark(sheet, report.key, run, "done");
    return written;
  });
  if (!reading.workbook.isCalculatedAutomatically)
    context.workbook.application.calculate("Recalculate");
  turns.pass();
  await roundTrip(context);
  return {
    areas,
    sourceChanged: again.some(({ values, queued }) => !isSame(values, gridOf(queued).values)),
  };
}

type Values = readonly (readonly CellValue[])[];

interface KnownSource extends SourceRange {
  readonly values: Values;
}

/** What was read of a source; nothing where its sheet was not. */
function knownSource(
  { sheetId, range }: SourceRange,
  { snapshot: { sheets } }: Reading,
): readonly KnownSource[] {
  const grid = sheets.find(({ id }) => id === sheetId)?.grid;
  if (!grid) return [];
  const { top, left, bottom, right } = range;
  const values = grid.values
    .slice(top - grid.top, bottom - grid.top + 1)
    .map((cells) => cells.slice(left - grid.left, right - grid.left + 1));
  return [{ sheetId, range, values }];
}

function isSame(before: Values, now: Values): boolean {
  return before.every((cells, i) => cells.every((value, j) => value === now[i]?.[j]));
}
