import type { Describe } from "../model/finding";
import type { Review } from "../model/review";
import type { EarlierFinding } from "./context";

/** Findings of the previous run that are gone now. */
export function resolvedFindings(
  previous: readonly EarlierFinding[],
  review: Review,
  describe: Describe,
): readonly EarlierFinding[] {
  const current = new Set(
    review.findings.map((finding) => keyOf(finding.at[0]?.sheet ?? "", describe(finding).message)),
  );
  return previous.filter(
    ({ where, message }) =>
      !current.has(keyOf(where.slice(0, Math.max(0, where.lastIndexOf("!"))), message)),
  );
}

/** The message names the cell, so the sheet and the message identify a finding. */
function keyOf(sheet: string, message: string): string {
  return `${sheet}\u0000${message}`;
}
