import type { Member, NumberReading } from "../model/table";

/** Returns the number in a cell; null if it is empty or could not be read. */
export function numberOf(reading: NumberReading): number | null {
  return reading.kind === "number" ? reading.value : null;
}

/** Returns the score that the level is based on: as appraised, else the written total, else the sum of its two groups. */
export function scoreOf({ general, task, total, appraised }: Member): number | null {
  const written = numberOf(appraised) ?? numberOf(total);
  if (written !== null) return written;
  const [left, right] = [numberOf(general), numberOf(task)];
  return left === null || right === null ? null : tidy(left + right);
}

/** Removes the rounding errors of binary fractions (28.5 + 61.49 = 89.99000000000001). */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
