import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { Host } from "../../workbench/host/host";
import { isDeep } from "../support/cases";
import { throwFailure } from "../support/faults/paneOnExcel";
import { openPane, scoredWorkbook } from "../support/openPane";
import { startStandIn } from "../support/openWorkbook";

const RUNS = isDeep ? 200 : 3;
const WARM = RUNS / 4;

/** The number of a run grows longer. */
const RUN = /\d+\.[0-9a-z]{4}(?=\W)/gu;

beforeAll(startStandIn);

/** Bytes in use after everything that is no longer needed was collected. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

/** How many objects Excel has, and how many handlers listen. */
function objectsIn({ sheets, settings, model }: HostWorkbook, { listeners }: Host) {
  const count = (of: (sheet: (typeof sheets)[number]) => number) =>
    sheets.reduce((sum, sheet) => sum + of(sheet), 0);
  return {
    sheets: sheets.length,
    charts: count(({ charts }) => charts.length),
    names: count(({ names }) => names.length) + model.getDefinedNameList().length,
    merges: count(({ merges }) => merges.length),
    settings: settings.size,
    settingsBytes: JSON.stringify(Array.from(settings)).replaceAll(RUN, "").length,
    listeners,
  };
}

test(`${String(RUNS)} runs in one client leave the same objects, and the memory as it was`, async () => {
  const workbook = scoredWorkbook();
  const { pane, host } = await openPane(workbook);
  const stop = await pane.watch();
  const seen: { readonly objects: object; readonly heap: number }[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    await (run % 2 === 0 ? pane.thaw() : pane.freeze());
    throwFailure(pane);
    host.resetCounters();
    if (run === Math.ceil(WARM) || run === RUNS)
      seen.push({ objects: objectsIn(workbook, host), heap: isDeep ? heapInUse() : 1 });
  }
  stop();
  const [warm, last] = seen;
  process.stdout.write(`Soak of ${String(RUNS)} runs: ${JSON.stringify(seen)}.\n`);
  expect(last?.objects).toEqual(warm?.objects);
  expect((last?.heap ?? Infinity) / (warm?.heap ?? 1)).toBeLessThanOrEqual(1.1);
});
