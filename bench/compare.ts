/** Turns of a work and what it is compared with: as many as take this long, in milliseconds, within bounds. */
const TIME = 5_000;
const [FEWEST_TURNS, MOST_TURNS] = [11, 101];
/** In its first turns the engine compiles what is hot, in the work and in what it is compared with. */
const FIRST_TURNS = 8;

/** Milliseconds of a work and of what it is measured beside. */
export interface Times {
  readonly work: number;
  readonly base: number;
}

export interface Compared extends Times {
  readonly ratio: number;
}

/** Medians over the rounds, each of which measures both, so that other programs disturb both. */
export function compare(round: () => Times, count: number): Compared {
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
  const turn = () => ({ work: timeOf(work), base: timeOf(loop) });
  const once = compare(turn, FIRST_TURNS).work;
  const turns = Math.round(TIME / once);
  return compare(turn, Math.min(MOST_TURNS, Math.max(FEWEST_TURNS, turns)));
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
