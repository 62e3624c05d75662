import type { OwnMark, OwnSheet, Writing } from "../../app/ports";
import { markFormula, MARK_NAME, type MarkState } from "../marks/mark";
import { roundTrip } from "../roundTrip";
import { freeSheetName } from "../sheetName";
import { valueQueue } from "../values";
import { areasOf } from "./areas";
import { askAgain } from "./readAgain";
import type { Target } from "./target";
import { createTurns, type Turns } from "./turns";

/** The sheets to write, and the turns by which this run notices another one. */
export interface Begun {
  readonly targets: readonly Target[];
  readonly turns: Turns;
}

/**
 * One round trip: creates the missing sheets, each with its mark, or takes over an empty sheet of that name; then marks the
 * existing ones as being written. Sheets are added first, so that a workbook that accepts no more of them is left as it was.
 * The existing ones are then read again, which takes one more for every two megabytes.
 */
export async function createSheets(
  context: Excel.RequestContext,
  writing: Writing,
  run: string,
): Promise<Begun> {
  checkTurns(context, writing);
  const targets = targetsOf(context, writing, run);
  for (const target of targets) if (target.own) markAgain(target, target.own, run);
  const turns = createTurns(targets, run);
  turns.pass();
  for (const { sheet } of targets) sheet.load("id,name");
  // Last, since it may make a round trip of its own.
  const queue = valueQueue(context);
  const again = [];
  for (const target of targets) again.push(await askAgain(queue, target));
  await roundTrip(context);
  return { targets: again.map((targetNow) => targetNow()), turns };
}

/** Fails where another run has written since the workbook was read. */
function checkTurns({ workbook }: Excel.RequestContext, { reading: { own } }: Writing): void {
  for (const { id, turns } of own)
    for (const name of turns) workbook.worksheets.getItem(id).names.getItem(name).load("name");
}

function targetsOf(
  { workbook: { worksheets } }: Excel.RequestContext,
  { report, reading }: Writing,
  run: string,
): readonly Target[] {
  const ownOf = (key: string) => reading.own.find((own) => own.key === key) ?? null;
  const taken = [...reading.takenNames, ...reading.own.map(({ name }) => name)];
  return report.sheets.map((sheetReport): Target => {
    const own = ownOf(sheetReport.key);
    const areas = areasOf(sheetReport);
    if (own) return { report: sheetReport, own, areas, sheet: worksheets.getItem(own.id) };
    const empty = reading.emptySheets.find(({ name }) => name === sheetReport.name);
    const name = freeSheetName(sheetReport.name, taken);
    taken.push(name);
    const sheet = empty ? worksheets.getItem(empty.id) : worksheets.add(name);
    const target = { report: sheetReport, own, areas, sheet };
    addMark(target, run, "new");
    return target;
  });
}

function markAgain(target: Target, own: OwnSheet, run: string): void {
  const state = stateAgain(own.mark);
  if (own.mark) setMark(target, run, state);
  else addMark(target, run, state);
  // A run that ended half way may have left it visible.
  if (own.mark?.isUnfinished === true) target.sheet.names.getItem(MARK_NAME).visible = false;
}

/** What an earlier run left undone is not forgotten when this one ends half way too. */
function stateAgain(mark: OwnMark | null): MarkState {
  if (mark?.isNew === true) return "new";
  return mark && mark.notes !== "in place" ? mark.notes : "writing";
}

function addMark(target: Target, run: string, state: MarkState): void {
  target.sheet.names.add(MARK_NAME, formulaOf(target, run, state)).visible = false;
}

/** Sets the mark of a sheet that has one. */
export function setMark(target: Target, run: string, state: MarkState): void {
  target.sheet.names.getItem(MARK_NAME).formula = formulaOf(target, run, state);
}

function formulaOf({ report: { key }, own }: Target, run: string, state: MarkState): string {
  return markFormula({ key, run, state, born: own ? (own.mark?.born ?? null) : run });
}
