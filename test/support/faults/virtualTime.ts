/** What a promise came to. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Nothing that is bounded takes this long. */
const FOR_EVER = 3_600_000;

/** Lets the virtual clock run until the promise settles; throws where it never would. */
export async function settled<T>(promise: Promise<T>): Promise<Outcome<T>> {
  const outcomes: Outcome<T>[] = [];
  promise.then(
    (value) => outcomes.push({ value }),
    (error: unknown) => outcomes.push({ error }),
  );
  const start = Date.now();
  for (;;) {
    await jest.advanceTimersByTimeAsync(0);
    const [outcome] = outcomes;
    if (outcome) return outcome;
    if (Date.now() - start > FOR_EVER) throw new Error("It waits for ever.");
    if (jest.getTimerCount() > 0) await jest.advanceTimersToNextTimerAsync();
  }
}
