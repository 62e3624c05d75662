import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { isDeep } from "../support/cases";
import { CO_AUTHORS } from "../support/faults/coAuthors";
import { faultyWorkbook } from "../support/faults/fixStage";
import { breaches, outcomeOf, type Outcome } from "../support/faults/useCase";
import { oneClick, USES } from "../support/faults/uses";
import { settled } from "../support/faults/virtualTime";
import { openInExcel, startStandIn } from "../support/openWorkbook";

/** The gate takes one act at the round trip that fills the sheets; `npm run deep` takes all at each. */
const FILLING = 5;
const ROUND_TRIPS = isDeep ? [1, 2, 3, 4, FILLING, 6, 7] : [FILLING];
/** More round trips than any use takes. */
const AFTER = 99;
const ACTS = Object.entries(CO_AUTHORS).filter(([name]) => isDeep || name === "editRating");
const USES_NOW = isDeep ? USES : USES.filter(({ name }) => name === "one-click, again");

const started = new Map<string, HostWorkbook>();
let counted = 0;

beforeAll(async () => {
  await startStandIn();
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
  const again = faultyWorkbook();
  await openInExcel(again, { floor: "1.13" });
  await settled(oneClick());
  started.set("again", again).set("fresh", faultyWorkbook());
});

afterAll(() => {
  jest.useRealTimers();
  process.stdout.write(`Colleagues: ${String(counted)} cases.\n`);
});

describe.each(USES_NOW)("$name", (use) => {
  test.each(ACTS.filter(([act]) => isComparable(use.name, act)))(
    "holds whenever a colleague does this: %s",
    async (_, act) => {
      const start = started.get(use.on)!;
      const serial = [await outcomeOf(use, start, 0, act), await outcomeOf(use, start, AFTER, act)];
      const found: string[] = [];
      for (const at of ROUND_TRIPS) {
        counted += 1;
        const wrong = nearest(serial, await outcomeOf(use, start, at, act));
        found.push(...wrong.slice(0, 3).map((text) => `at ${String(at)}: ${text.slice(0, 300)}`));
      }
      expect(found).toEqual([]);
    },
  );
});

/** A list that is removed while its first figures are written leaves figures without a source, as neither order does. */
function isComparable(use: string, act: string): boolean {
  return !(use === "one-click, fresh" && act === "remove");
}

/** What differs from the act before the use, or after it, whichever is more alike. */
function nearest(serial: readonly Outcome[], found: Outcome): readonly string[] {
  const all = serial.map((expected) => breaches(expected, found));
  return all.reduce((least, each) => (each.length < least.length ? each : least));
}
