import type { Choice } from "../core/model/choice";
import type { Sample } from "../core/model/report";
import { sampleTable } from "../core/kit/sampleTable";
import { schemeFor } from "../core/schemes/schemes";

/** Returns a sample for the chosen year and scheme, or else for the year being closed `today`. */
export function sampleFor(choice: Choice, today: Date): Sample {
  const year = yearFor(choice, today);
  return sampleTable(schemeFor(choice, year, null), year);
}

/** Returns the chosen year, or else the one being closed `today`: until the end of February still the previous one. */
export function yearFor({ year }: Choice, today: Date): number {
  return year ?? (today.getMonth() < 2 ? today.getFullYear() - 1 : today.getFullYear());
}
