import type { Note } from "../../app/ports";
import { cellCount, type CellRef, type Rect } from "../../core/model/address";
import { valuesIn, type CellValue, type Grid } from "../../core/model/grid";
import type { Margin } from "../notes/margin";
import { around } from "../rectangles";
import { roundTrip } from "../roundTrip";
import { rangeOf } from "../values";
import type { Target } from "./target";
import { writeNote } from "./writeNote";
import { writePage } from "./writePage";

/** Up to this many cells are asked for in one piece, merged or not: each piece costs more than the cells between. */
const ONE_PIECE = 5_000;

/** A sheet that lacks nothing but its looks. */
export interface Unfinished extends Target {
  readonly margin: Margin;
}

interface Looks {
  /** Names of sheets that were refused again: their figures are complete all the same. */
  readonly unfinished: readonly string[];
  /** Where there is now what people had just typed into cells that were then merged with others. */
  readonly movedNotes: readonly CellRef[];
}

/**
 * What Excel refuses at times although nothing is wrong: without the focus, without a printer, while a chart is selected.
 * It comes last, in one round trip; after a refusal sheet by sheet. `check` queues what must not fail before any of it.
 */
export async function finishLooks(
  context: Excel.RequestContext,
  targets: readonly Unfinished[],
  shownKey: string,
  check: () => void = () => undefined,
): Promise<Looks> {
  const shown = targets.find(({ report: { key } }) => key === shownKey);
  check();
  const merged = targets.map(finishLook);
  shown?.sheet.activate();
  if (await succeeds(context))
    return { unfinished: [], movedNotes: await putBeside(context, merged, check) };
  const unfinished: string[] = [];
  const mergedLater: Merged[] = [];
  for (const target of targets) {
    check();
    const one = finishLook(target);
    if (await succeeds(context)) mergedLater.push(one);
    else unfinished.push(target.sheet.name);
  }
  if (shown) await showSheet(context, shown.sheet);
  return { unfinished, movedNotes: await putBeside(context, mergedLater, check) };
}

/** One round trip, where anything was typed into those cells at all. */
async function putBeside(
  context: Excel.RequestContext,
  merged: readonly Merged[],
  check: () => void,
): Promise<readonly CellRef[]> {
  const late = merged.flatMap(({ target, lost }) => lost().map((note) => ({ target, note })));
  if (late.length === 0) return [];
  check();
  const moved = late.map(({ target: { sheet, margin }, note: { row, content } }) => {
    const cell = margin.take(row);
    writeNote(sheet, { ...cell, content });
    return { sheet: sheet.name, ...cell };
  });
  return (await succeeds(context)) ? moved : [];
}

/** Brings a sheet up; fails without a word where another workbook has the focus. */
async function showSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.activate();
  await succeeds(context);
}

function succeeds(context: Excel.RequestContext): Promise<boolean> {
  return roundTrip(context).then(
    () => true,
    () => false,
  );
}

/** A sheet with merged cells, and what was in them before, to be asked for after the round trip. */
interface Merged {
  readonly target: Unfinished;
  readonly lost: () => readonly Note[];
}

function finishLook(target: Unfinished): Merged {
  const { report, sheet } = target;
  sheet.showGridlines = false;
  const lost = askLost(target);
  for (const run of mergedRuns(report.merges)) rangeOf(sheet, run).untrack().merge(run.across);
  if (report.frozenRows > 0) sheet.freezePanes.freezeRows(report.frozenRows);
  writePage(sheet, report.page);
  return { target, lost };
}

/** Excel keeps the first cell of those that it merges, and the report has nothing in the others. */
function askLost({ report: { merges }, sheet }: Unfinished): Merged["lost"] {
  const all = around(merges);
  if (!all) return () => [];
  const ask = (rect: Rect) => {
    const range = rangeOf(sheet, rect).untrack().load("formulas");
    return (): Grid => ({ ...rect, values: range.formulas as CellValue[][] });
  };
  const whole = cellCount(all) > ONE_PIECE ? null : ask(all);
  const asked = merges.map((merge) => ({ merge, gridOf: whole ?? ask(merge) }));
  return () => asked.flatMap(({ merge, gridOf }) => lostIn(gridOf(), merge));
}

function lostIn(grid: Grid, { top, left, bottom, right }: Rect): readonly Note[] {
  return valuesIn(grid, { top, left, bottom, right }).flatMap((cells, i) =>
    cells.flatMap((content, j) =>
      content === "" || i + j === 0 ? [] : [{ row: top + i, column: left + j, content }],
    ),
  );
}

interface Run extends Rect {
  /** Each row is merged by itself. */
  readonly across: boolean;
}

/** Merges of one row each, one below the other, are made by one call. */
function mergedRuns(merges: readonly Rect[]): readonly Run[] {
  const runs: Run[] = [];
  for (const merge of merges) {
    const across = merge.top === merge.bottom;
    const above = runs.findIndex(
      (run) =>
        across &&
        run.across &&
        run.bottom === merge.top - 1 &&
        run.left === merge.left &&
        run.right === merge.right,
    );
    const run = runs[above];
    if (run) runs[above] = { ...run, bottom: merge.bottom };
    else runs.push({ ...merge, across });
  }
  return runs;
}
