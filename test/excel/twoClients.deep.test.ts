import fc from "fast-check";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { cases, isDeep } from "../support/cases";
import { differences, stateOf, type BookState } from "../support/faults/bookState";
import { ACTS, doAct, serialOrders, type Act, type Ending } from "../support/faults/clients";
import { copyWorkbook } from "../support/faults/copyWorkbook";
import { settled } from "../support/faults/virtualTime";
import { scoredWorkbook } from "../support/openPane";
import { startStandIn } from "../support/openWorkbook";

/** `npm run deep` takes 500 schedules and new ones each time; the gate always the same few. */
const RUNS = isDeep ? cases(25) : { numRuns: 3, seed: 2026 };

const counted = { schedules: 0, stale: 0, failed: 0 };

beforeAll(async () => {
  await startStandIn();
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
});

afterAll(() => {
  jest.useRealTimers();
  process.stdout.write(`Two clients: ${JSON.stringify(counted)}.\n`);
});

const acts = fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 2 });
const delays = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 40, maxLength: 40 });

test("two people at once end in the state of one after the other", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ acts, delays }),
      fc.record({ acts, delays }),
      async (one, other) => {
        counted.schedules += 1;
        const workbook = copyWorkbook(scoredWorkbook());
        const both = Promise.all([actAll(one, workbook), actAll(other, workbook)]);
        const outcome = await settled(both);
        if ("error" in outcome) throw outcome.error;
        const [ends, otherEnds] = outcome.value;
        const all = [...ends, ...otherEnds];
        counted.stale += all.filter((end) => end === "stale").length;
        counted.failed += all.filter((end) => end === "failed").length;
        // The user was told to summarise again.
        if (all.includes("stale")) return;
        const found = stateOf(workbook);
        workbook.model.free();
        const [mine, theirs] = [done(one.acts, ends), done(other.acts, otherEnds)];
        const differing = await nearest(serialOrders(mine, theirs), found);
        if (differing.length > 0)
          expect(await nearest(withRestarts(mine, theirs), found)).toEqual([]);
      },
    ),
    RUNS,
  );
});

interface Client {
  readonly acts: readonly Act[];
  readonly delays: readonly number[];
}

async function actAll({ acts: all, delays: times }: Client, workbook: HostWorkbook) {
  const ends: Ending[] = [];
  for (const [i, act] of all.entries()) {
    await new Promise((resolve) => setTimeout(resolve, times[i] ?? 0));
    ends.push(await doAct(act, workbook, (k) => times[(k + 20 * i) % times.length] ?? 0));
  }
  return ends;
}

function done(all: readonly Act[], ends: readonly Ending[]): readonly Act[] {
  return all.filter((_, i) => ends[i] === "done");
}

/** A run that starts over because the source changed has written once before: that is what it would have done on its own. */
function withRestarts(one: readonly Act[], other: readonly Act[]) {
  return restarted(one).flatMap((mine) =>
    restarted(other).flatMap((theirs) => serialOrders(mine, theirs)),
  );
}

function restarted([first, ...rest]: readonly Act[]): readonly (readonly Act[])[] {
  if (first === undefined) return [[]];
  const starts =
    first === "summarise" || first === "freeze" ? [[first], [first, first]] : [[first]];
  return starts.flatMap((start) => restarted(rest).map((end) => [...start, ...end]));
}

const serial = new Map<string, BookState>();

/** What differs from the serial order that is most alike. */
async function nearest(orders: readonly (readonly Act[])[], found: BookState) {
  let least: readonly string[] | null = null;
  for (const order of orders) {
    const differing = differences(await serialState(order), found);
    if (least === null || differing.length < least.length) least = differing;
  }
  return least ?? [];
}

async function serialState(order: readonly Act[]): Promise<BookState> {
  const key = order.join();
  const known = serial.get(key);
  if (known) return known;
  const workbook = copyWorkbook(scoredWorkbook());
  for (const act of order) {
    const outcome = await settled(doAct(act, workbook));
    if ("error" in outcome) throw outcome.error;
  }
  const state = stateOf(workbook);
  serial.set(key, state);
  return state;
}
