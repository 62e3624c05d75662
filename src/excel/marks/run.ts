/** Runs are told apart by a number that grows, and by a tail that two clients hardly draw alike. */
export function nextRun(seen: readonly string[], tail: string): string {
  const highest = seen.reduce((most, run) => Math.max(most, runNumber(run)), 0);
  return `${String(highest + 1)}.${tail}`;
}

/** The number of a run; 0 for a text that is none. */
export function runNumber(run: string): number {
  const number = Number(run.split(".", 1)[0]);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** Whether a run is later than another; of two with one number, all clients choose the same. */
export function isLaterRun(run: string, other: string): boolean {
  const later = runNumber(run) - runNumber(other);
  return later === 0 ? run > other : later > 0;
}

/** Four letters and digits at random. */
export function randomTail(): string {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (bits % 36 ** 4).toString(36).padStart(4, "0");
}
