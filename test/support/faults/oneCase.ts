import { excelFailure, type ExcelFailure } from "../../../src/excel/failure";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import type { FaultPlan } from "../../../workbench/host/faults";
import { openInExcel } from "../openWorkbook";
import {
  differences,
  only,
  sheetDifferences,
  stateOf,
  withoutLooks,
  type BookState,
} from "./bookState";
import { copyWorkbook } from "./copyWorkbook";
import { marksIn } from "./marksIn";
import { VERY_LATE } from "./kinds";
import type { Reported, Use } from "./uses";
import { settled, type Outcome } from "./virtualTime";

/** A use on a workbook, and what it comes to where nothing goes wrong. */
export interface Scene {
  readonly use: Use;
  readonly start: HostWorkbook;
  /** Names of the sheets that are not ours before the use. */
  readonly sources: readonly string[];
  readonly before: BookState;
  /** After the use, and after the same use again. */
  readonly clean: readonly BookState[];
  readonly roundTrips: number;
}

export async function sceneOf(use: Use, start: HostWorkbook): Promise<Scene> {
  const workbook = copyWorkbook(start);
  const { syncs } = await run(use, workbook);
  const once = stateOf(workbook);
  await run(use, workbook);
  const twice = stateOf(workbook);
  workbook.model.free();
  return {
    use,
    start,
    sources: start.sheets.filter(({ names }) => names.length === 0).map(({ name }) => name),
    before: stateOf(start),
    clean: [once, twice],
    roundTrips: syncs,
  };
}

/** What was wrong with a use that met these faults, in words; nothing if it did right. */
export async function breachesOf(scene: Scene, plan: () => FaultPlan): Promise<readonly string[]> {
  const workbook = copyWorkbook(scene.start);
  const faults = plan();
  const isLasting = Object.keys(faults).length > 3;
  const { outcome } = await run(scene.use, workbook, faults);
  const now = stateOf(workbook);
  const breaches = [...lost(scene, now), ...untrue(scene, workbook, now, outcome, isLasting)];
  if (await landsWithin(VERY_LATE / 10)) breaches.push(...lost(scene, stateOf(workbook)));
  const next = await run(scene.use, workbook);
  if ("error" in next.outcome) breaches.push(`The next run failed: ${String(next.outcome.error)}`);
  breaches.push(...unlike(scene, stateOf(workbook), "After the next run"));
  if (await landsWithin(VERY_LATE)) {
    breaches.push(...lost(scene, stateOf(workbook)));
    await run(scene.use, workbook);
    breaches.push(...unlike(scene, stateOf(workbook), "After a run much later"));
  }
  workbook.model.free();
  return breaches;
}

/** Lets time pass; false where there was nothing to wait for. */
async function landsWithin(milliseconds: number): Promise<boolean> {
  const isWaiting = jest.getTimerCount() > 0;
  await jest.advanceTimersByTimeAsync(milliseconds);
  return isWaiting;
}

async function run(use: Use, workbook: HostWorkbook, faults: FaultPlan = {}) {
  const host = await openInExcel(workbook, { faults, floor: "1.13" });
  const outcome = await settled(use.run());
  return { outcome, syncs: host.syncs };
}

/** No cell of a source has changed. */
function lost({ sources, before }: Scene, now: BookState): string[] {
  const isSource = (name: string) => sources.includes(name);
  const found = differences(only(before, isSource), only(now, isSource));
  return found.map((text) => `A source changed: ${text}`);
}

/** Compares what was reported with the workbook. */
function untrue(
  scene: Scene,
  workbook: HostWorkbook,
  now: BookState,
  outcome: Outcome<Reported>,
  isLasting: boolean,
): readonly string[] {
  if ("value" in outcome) return untrueSuccess(scene, now, outcome.value);
  const failure = excelFailure(outcome.error);
  if (!failure) return [`A bug: ${String(outcome.error)}`];
  const { progress } = failure;
  // Excel still fails when it is asked what was written.
  if (progress?.kind === "unknown" && isLasting) return [];
  if (progress?.kind === "unknown") return ["Nothing is known."];
  return progress
    ? untrueProgress(scene, workbook, now, progress)
    : nearest([scene.before], now).map((text) => `Nothing is reported of ${text}`);
}

function untrueSuccess({ clean }: Scene, now: BookState, { unfinishedLooks }: Reported) {
  const trimmed = (state: BookState): BookState =>
    new Map(
      Array.from(state, ([name, sheet]) => [
        name,
        unfinishedLooks.includes(name) ? withoutLooks(sheet) : sheet,
      ]),
    );
  const found = nearest(clean.map(trimmed), trimmed(now));
  return found.map((text) => `Reported as done: ${text}`);
}

function untrueProgress(
  { before, clean }: Scene,
  workbook: HostWorkbook,
  now: BookState,
  { done, partly }: Extract<NonNullable<ExcelFailure["progress"]>, { kind: "known" }>,
): readonly string[] {
  const states = marksIn(workbook);
  const named = [...done, ...partly];
  const changed = Array.from(now.keys()).filter(
    (name) => name !== "" && canonicalDiffers(before, now, name),
  );
  return [
    ...changed.filter((name) => !named.includes(name)).map((name) => `Not reported: ${name}`),
    ...done
      .filter((name) => states.get(name) !== "done")
      .map((name) => `Reported as done, but it is ${String(states.get(name))}: ${name}`),
    ...done.flatMap((name) => incomplete(clean, now, name)),
    ...partly
      .filter((name) => !now.has(name) || states.get(name) === "done")
      .map((name) => `Reported as partly written: ${name}`),
    ...Array.from(states)
      .filter(([name, state]) => state !== "done" && !partly.includes(name))
      .map(([name, state]) => `Not reported that ${name} is ${state}`),
  ];
}

function canonicalDiffers(before: BookState, now: BookState, name: string): boolean {
  const [one, other] = [before.get(name), now.get(name)];
  return !one || !other || sheetDifferences(one, other).length > 0;
}

function incomplete(clean: readonly BookState[], now: BookState, name: string): readonly string[] {
  const states = clean.map(
    (state) => new Map([[name, withoutLooks(state.get(name) ?? new Map())]]),
  );
  const found = new Map([[name, withoutLooks(now.get(name) ?? new Map())]]);
  return nearest(states, found).map((text) => `Reported as done: ${text}`);
}

function unlike({ clean, use }: Scene, now: BookState, when: string): readonly string[] {
  const trimmed = (state: BookState): BookState =>
    use.leavesLooks
      ? new Map(Array.from(state, ([name, sheet]) => [name, withoutLooks(sheet)]))
      : state;
  return nearest(clean.map(trimmed), trimmed(now)).map((text) => `${when}: ${text}`);
}

/** The differences from the state that is most alike. */
function nearest(expected: readonly BookState[], found: BookState): readonly string[] {
  const all = expected.map((state) => differences(state, found));
  return all.reduce((least, each) => (each.length < least.length ? each : least));
}
