import type { Rect } from "../../core/model/address";
import { roundTrip } from "../roundTrip";
import { rangeOf } from "../values";
import type { Target } from "./target";
import { writePage } from "./writePage";

/**
 * What Excel refuses at times although nothing is wrong: without the focus, without a printer, while a chart is selected.
 * It comes last, in one round trip; after a refusal sheet by sheet. Returns the names of sheets that were refused again:
 * their figures are complete all the same. `check` queues what must not fail before any of it.
 */
export async function finishLooks(
  context: Excel.RequestContext,
  targets: readonly Target[],
  shownKey: string,
  check: () => void = () => undefined,
): Promise<readonly string[]> {
  const shown = targets.find(({ report: { key } }) => key === shownKey);
  check();
  for (const target of targets) finishLook(target);
  shown?.sheet.activate();
  if (await succeeds(context)) return [];
  const refused: string[] = [];
  for (const target of targets) {
    check();
    finishLook(target);
    if (!(await succeeds(context))) refused.push(target.sheet.name);
  }
  if (shown) await showSheet(context, shown.sheet);
  return refused;
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

function finishLook({ report, sheet }: Target): void {
  sheet.showGridlines = false;
  for (const rect of mergedRuns(report.merges)) rangeOf(sheet, rect).untrack().merge(rect.across);
  if (report.frozenRows > 0) sheet.freezePanes.freezeRows(report.frozenRows);
  writePage(sheet, report.page);
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
