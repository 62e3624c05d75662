const ROUNDS = 5;
/** Turns of a work and what it is compared with in a round: as many as take this long, in milliseconds, and not more. */
const ROUND_TIME = 1_000;
const MOST_TURNS = 10;

/** Milliseconds of a work and of what it is measured beside. */
export interface Times {
  readonly work: number;
  readonly base: number;
}

export interface Compared extends Times {
  readonly ratio: number;
}

/** Medians over the rounds, each of which measures both, so that other programs disturb both. */
export function compare(round: () => Times, count = ROUNDS): Compared {
  const rounds = Array.from({ length: count }, round);
  return {
    work: median(rounds.map(({ work }) => work)),
    base: median(rounds.map(({ base }) => base)),
    ratio: median(rounds.map(({ work, base }) => work / base)),
  };
}

/**
 * Compares a work with a bare loop by turns. The loop then finds the cells where the work does, outside the processor's
 * cache; on end it would be four times as fast.
 */
export function besideLoop(work: () => unknown, loop: () => unknown): Compared {
  // In its first runs the engine compiles what is hot.
  const once = Math.min(timeOf(work, 3), timeOf(work));
  const length = Math.min(MOST_TURNS, Math.ceil(ROUND_TIME / once));
  return compare(() => {
    const turns = Array.from({ length }, () => ({ work: timeOf(work), base: timeOf(loop) }));
    return {
      work: mean(turns.map((turn) => turn.work)),
      base: mean(turns.map((turn) => turn.base)),
    };
  });
}

/** Milliseconds of a run, out of a number of runs on end. */
export function timeOf(work: () => unknown, runs = 1): number {
  const start = performance.now();
  for (let run = 0; run < runs; run++) work();
  return (performance.now() - start) / runs;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
