import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { isDeep } from "../support/cases";
import { FAULTS, MORE_FAULTS } from "../support/faults/kinds";
import { breachesOf, sceneOf } from "../support/faults/oneCase";
import { STAGES, workedOn, type Stage } from "../support/faults/stage";
import { USES, type Use } from "../support/faults/uses";
import { startStandIn } from "../support/openWorkbook";

/** The gate takes every fault once, in turn with one use and another; `npm run deep` takes all on every workbook. */
const STAGES_NOW = isDeep ? STAGES : STAGES.slice(0, 1);

/** The last round trips of a use, which write. */
const WRITING = 4;

let counted = 0;

beforeAll(async () => {
  await startStandIn();
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
});

afterAll(() => {
  jest.useRealTimers();
  process.stdout.write(`Faults of Excel: ${String(counted)} cases.\n`);
});

describe.each(STAGES_NOW)("$name", (stage) => {
  test.each(USES)("$name holds whatever Excel does at whichever round trip", async (use) => {
    const scene = await sceneOf(use, await startOf(stage, use));
    const found: string[] = [];
    for (const { name, at, plan } of casesOf(scene.roundTrips, USES.indexOf(use))) {
      counted += 1;
      const breaches = await breachesOf(scene, () => plan(at));
      found.push(...summary(`${name} at ${String(at)}`, breaches));
    }
    expect(found).toEqual([]);
  });
});

const starts = new Map<string, Promise<HostWorkbook>>();

/** A case works on a copy, so that the uses can share one. */
function startOf(stage: Stage, { on }: Use): Promise<HostWorkbook> {
  const key = `${stage.name} ${on}`;
  const start = starts.get(key) ?? (on === "fresh" ? stage.fresh() : workedOn(stage));
  starts.set(key, start);
  return start;
}

function casesOf(roundTrips: number, use: number) {
  const faults = Object.entries(isDeep ? { ...FAULTS, ...MORE_FAULTS } : FAULTS);
  return faults.flatMap(([name, plan], i) => {
    const all = Array.from({ length: roundTrips }, (_, k) => ({ name, plan, at: k + 1 }));
    if (isDeep) return all;
    const fromLast = i % Math.min(WRITING, roundTrips);
    return i % USES.length === use ? all.reverse().slice(fromLast, fromLast + 1) : [];
  });
}

/** One line a case: the first few breaches say enough. */
function summary(name: string, breaches: readonly string[]): readonly string[] {
  if (breaches.length === 0) return [];
  return [
    `${name} (${String(breaches.length)}): ${breaches
      .slice(0, 3)
      .map((text) => text.slice(0, 300))
      .join("; ")}`,
  ];
}
