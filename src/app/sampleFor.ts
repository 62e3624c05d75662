import type { Choice } from "../core/model/choice";
import type { Sample } from "../core/model/report";
import { sampleTable } from "../core/report/sheets/sampleTable";
import { NEWEST_SCHEME, schemeById, schemeForYear } from "../core/schemes/schemes";

/** A sample for the year and scheme that were chosen; otherwise for the year that is being closed today. */
export function sampleFor(choice: Choice, today: Date): Sample {
  const year = choice.year ?? yearBeingClosed(today);
  const scheme = schemeById(choice.scheme ?? "") ?? schemeForYear(year) ?? NEWEST_SCHEME;
  return sampleTable(scheme, year);
}

/** Reviews of a year go on into the February after it. */
function yearBeingClosed(today: Date): number {
  return today.getMonth() < 2 ? today.getFullYear() - 1 : today.getFullYear();
}
