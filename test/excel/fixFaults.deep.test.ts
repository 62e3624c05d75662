import { SCHEMES } from "../../src/core/schemes/schemes";
import { isDeep } from "../support/cases";
import { CO_AUTHORS } from "../support/faults/coAuthors";
import { coAuthorBreaches, endsOf, faultBreaches } from "../support/faults/editCase";
import { FAULTS } from "../support/faults/kinds";
import { FIXED_CODES, SITUATIONS } from "../support/faults/situations";
import { casesOf, findingsOf, ruleKeys } from "../support/ruleCases";
import { startStandIn } from "../support/openWorkbook";

/** The gate takes a few at the round trip that writes everything; `npm run deep` takes all at each. */
const SITUATIONS_NOW = isDeep ? SITUATIONS : SITUATIONS.slice(0, 2);
const WRITING = 5;
const FEW = ["applyThenFail", "hangLanded", "sort", "editFixed"];

function casesIn<T>(all: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(all).filter(([name]) => isDeep || FEW.includes(name));
}

const counted = { faults: 0, coAuthors: 0 };

beforeAll(async () => {
  await startStandIn();
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
});

afterAll(() => {
  jest.useRealTimers();
  process.stdout.write(`Fixes and undos: ${JSON.stringify(counted)} cases.\n`);
});

const places = (roundTrips: number) =>
  isDeep ? Array.from({ length: roundTrips }, (_, i) => i + 1) : [WRITING];

test("every kind of finding that has a fix is among the presses", () => {
  const codes = SCHEMES.flatMap((scheme) =>
    ruleKeys(scheme).flatMap(([key, rule]) => {
      const breaks = casesOf(scheme)[key]?.breaks;
      return breaks ? findingsOf(scheme, rule, breaks) : [];
    }),
  )
    .filter(({ fix = [] }) => fix.length > 0)
    .map(({ code }) => code);
  expect(Array.from(new Set(codes)).sort()).toEqual([...FIXED_CODES].sort());
});

describe.each(SITUATIONS_NOW)("$name", (situation) => {
  test("takes the round trips that are tried", async () => {
    const { roundTrips, cells } = await endsOf(situation);
    expect([roundTrips, cells > 0]).toEqual([situation.roundTrips, true]);
  });

  test("holds whatever Excel does at whichever round trip", async () => {
    const ends = await endsOf(situation);
    const found: string[] = [];
    for (const [name, plan] of casesIn(FAULTS))
      for (const at of places(situation.roundTrips)) {
        counted.faults += 1;
        const breaches = await faultBreaches(situation, ends, () => plan(at));
        found.push(...breaches.slice(0, 3).map((text) => `${name} at ${String(at)}: ${text}`));
      }
    expect(found).toEqual([]);
  });

  test("holds whatever a co-author does before whichever round trip", async () => {
    const found: string[] = [];
    for (const [name, act] of casesIn(CO_AUTHORS)) {
      const ends = await endsOf(situation, act);
      for (const at of places(situation.roundTrips)) {
        counted.coAuthors += 1;
        const breaches = await coAuthorBreaches(situation, ends, at, act);
        found.push(...breaches.slice(0, 3).map((text) => `${name} at ${String(at)}: ${text}`));
      }
    }
    expect(found).toEqual([]);
  });
});
