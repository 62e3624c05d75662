import { a1 } from "../model/address";
import type { Describe } from "../model/finding";
import type { Review } from "../model/review";
import type { EarlierFinding } from "./context";
import { SEVERITY_WORDS } from "./words";

/** Limits what is stored for the next run, because settings travel with the workbook. */
const MOST_STORED = 200;

/** The findings of a review, as the next run needs them to see which were resolved. */
export function storedFindings(review: Review, describe: Describe): readonly EarlierFinding[] {
  return review.findings.slice(0, MOST_STORED).map((finding) => {
    const [cell] = finding.at;
    const { message, basis } = describe(finding);
    return {
      severity: SEVERITY_WORDS[finding.severity],
      where: cell ? `${cell.sheet}!${a1(cell)}` : "",
      message,
      basis: basis ?? "",
    };
  });
}

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
