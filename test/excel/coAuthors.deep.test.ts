import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { isDeep } from "../support/cases";
import { CO_AUTHORS } from "../support/faults/coAuthors";
import { faultyWorkbook } from "../support/faults/fixStage";
import { breaches, outcomeOf, roundTripsOf, type Outcome } from "../support/faults/useCase";
import { oneClick, USES, type Use } from "../support/faults/uses";
import { settled } from "../support/faults/virtualTime";
import { openInExcel, startStandIn } from "../support/openWorkbook";

/** The gate takes one act at the round trip that fills the sheets; `npm run deep` takes all at each. */
const FILLING = 5;
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

function placesOf({ roundTrips }: Use): readonly number[] {
  return isDeep ? Array.from({ length: roundTrips }, (_, i) => i + 1) : [FILLING];
}

/**
 * New sheets whose list is removed before they are filled never get the widths and borders of a filled one, but say the same as
 * one that was filled and then emptied.
 */
const maybePlain = (use: Use, act: string) => use.name === "one-click, fresh" && act === "remove";

describe.each(USES_NOW)("$name", (use) => {
  test("takes the round trips that are tried", async () => {
    expect(await roundTripsOf(use, started.get(use.on)!)).toBe(use.roundTrips);
  });

  test.each(ACTS)("holds whenever a colleague does this: %s", async (name, act) => {
    const start = started.get(use.on)!;
    const serial = [await outcomeOf(use, start, 0, act), await outcomeOf(use, start, AFTER, act)];
    const found: string[] = [];
    for (const at of placesOf(use)) {
      counted += 1;
      const outcome = await outcomeOf(use, start, at, act);
      const wrong = nearest(serial, outcome, maybePlain(use, name));
      found.push(...wrong.slice(0, 3).map((text) => `at ${String(at)}: ${text.slice(0, 300)}`));
    }
    expect(found).toEqual([]);
  });
});

/** What differs from the act before the use, or after it, whichever is more alike. */
function nearest(serial: readonly Outcome[], found: Outcome, isPlain: boolean): readonly string[] {
  const all = serial.map((expected) => breaches(expected, found, isPlain));
  return all.reduce((least, each) => (each.length < least.length ? each : least));
}
