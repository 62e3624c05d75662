import type { OwnMark, OwnSheet, Writing } from "../../app/ports";
import { markFormula, MARK_NAME, type MarkState } from "../marks/mark";
import { roundTrip } from "../roundTrip";
import { freeSheetName } from "../sheetName";
import type { Target } from "./target";

/**
 * One round trip: creates the missing sheets, each with its mark, or takes over an empty sheet of that name; then marks the
 * existing ones as being written. Sheets are added first, so that a workbook that accepts no more of them is left as it was.
 */
export async function createSheets(
  context: Excel.RequestContext,
  { report, reading }: Writing,
  run: string,
): Promise<readonly Target[]> {
  const { worksheets } = context.workbook;
  const ownOf = (key: string) => reading.own.find((own) => own.key === key) ?? null;
  const taken = [...reading.takenNames, ...reading.own.map(({ name }) => name)];
  const targets = report.sheets.map((sheetReport): Target => {
    const own = ownOf(sheetReport.key);
    if (own) return { report: sheetReport, own, sheet: worksheets.getItem(own.id) };
    const empty = reading.emptySheets.find(({ name }) => name === sheetReport.name);
    const name = freeSheetName(sheetReport.name, taken);
    taken.push(name);
    const sheet = empty ? worksheets.getItem(empty.id) : worksheets.add(name);
    addMark(sheet, sheetReport.key, run, "new");
    return { report: sheetReport, own, sheet };
  });
  for (const {
    sheet,
    own,
    report: { key },
  } of targets)
    if (own) markAgain(sheet, own, key, run);
  for (const { sheet } of targets) sheet.load("id,name");
  await roundTrip(context);
  return targets;
}

function markAgain(sheet: Excel.Worksheet, own: OwnSheet, key: string, run: string): void {
  const state = stateAgain(own.mark);
  if (own.mark) setMark(sheet, key, run, state);
  else addMark(sheet, key, run, state);
  // A run that ended half way may have left it visible.
  if (own.mark?.isUnfinished === true) sheet.names.getItem(MARK_NAME).visible = false;
}

/** What an earlier run left undone is not forgotten when this one ends half way too. */
function stateAgain(mark: OwnMark | null): MarkState {
  if (mark?.isNew === true) return "new";
  return mark && mark.notes !== "in place" ? mark.notes : "writing";
}

function addMark(sheet: Excel.Worksheet, key: string, run: string, state: MarkState): void {
  sheet.names.add(MARK_NAME, markFormula({ key, run, state })).visible = false;
}

/** Sets the mark of a sheet that has one. */
export function setMark(sheet: Excel.Worksheet, key: string, run: string, state: MarkState): void {
  sheet.names.getItem(MARK_NAME).formula = markFormula({ key, run, state });
}
