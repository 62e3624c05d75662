import type { Progress } from "../../src/core/model/failure";
import { ExcelFailure } from "../../src/excel/failure";
import { withRetries } from "../../src/excel/retries";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const known = (done: readonly string[], partly: readonly string[]): Progress => ({
  kind: "known",
  done,
  partly,
});

/** Runs attempts that all fail, each with what it had written, and returns what the user learns at last. */
async function progressAfter(
  each: readonly (Progress | null)[],
  done?: readonly string[],
): Promise<Progress | null> {
  let tries = 0;
  const attempt = () => {
    tries += 1;
    const kind = tries < each.length ? "busy" : "timeout";
    return Promise.reject(new ExcelFailure(kind, kind, each[tries - 1] ?? null));
  };
  const end = withRetries(attempt, done).catch((error: unknown) => error as ExcelFailure);
  await jest.runAllTimersAsync();
  return (await end).progress;
}

test("what an earlier attempt wrote is not forgotten when a later one writes nothing", async () => {
  expect(await progressAfter([known(["A"], ["B"]), null])).toEqual(known(["A"], ["B"]));
  expect(await progressAfter([known(["A"], ["B"]), known([], [])])).toEqual(known(["A"], ["B"]));
});

test("of a sheet that several attempts began, the last one decides", async () => {
  expect(await progressAfter([known(["A"], ["B", "C"]), known(["B"], ["A"]), null])).toEqual(
    known(["B"], ["C", "A"]),
  );
});

test("one attempt whose writing is not known makes all of it unknown", async () => {
  expect(await progressAfter([{ kind: "unknown" }, known(["A"], [])])).toEqual({ kind: "unknown" });
  expect(await progressAfter([{ kind: "unknown" }, null])).toEqual({ kind: "unknown" });
});

test("sheets that an earlier run wrote are counted, and nothing is said of reading alone", async () => {
  expect(await progressAfter([null], ["A"])).toEqual(known(["A"], []));
  expect(await progressAfter([null, null, null])).toBeNull();
});
