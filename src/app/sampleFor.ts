import type { Choice } from "../core/model/choice";
import type { Sample } from "../core/model/report";
import { sampleTable } from "../core/report/sheets/sampleTable";
import { schemeFor } from "../core/schemes/schemes";

/** Returns a sample for the chosen year and scheme, or else for the year being closed `today`. */
export function sampleFor(choice: Choice, today: Date): Sample {
  const year = choice.year ?? yearBeingClosed(today);
  return sampleTable(schemeFor(choice, year, null), year);
}

/** Until the end of February that is still the previous year. */
function yearBeingClosed(today: Date): number {
  return today.getMonth() < 2 ? today.getFullYear() - 1 : today.getFullYear();
}
