import type { Member, NumberReading } from "../model/table";

/** The number that a cell holds; null for an empty cell and for one that could not be read. */
export function numberOf(reading: NumberReading): number | null {
  return reading.kind === "number" ? reading.value : null;
}

/** The score on which a level rests: as appraised, else the total as it stands, else the sum of its two groups. */
export function scoreOf({ general, task, total, appraised }: Member): number | null {
  const written = numberOf(appraised) ?? numberOf(total);
  if (written !== null) return written;
  const [left, right] = [numberOf(general), numberOf(task)];
  return left === null || right === null ? null : tidy(left + right);
}

/** Without the noise that binary fractions leave (28.5 + 61.49 = 89.99000000000001). */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
