import { a1 } from "../model/address";
import type { Describe } from "../model/finding";
import type { Review } from "../model/review";
import type { EarlierFinding } from "./context";
import { SEVERITY_WORDS } from "./words";

/** A run keeps at most so many findings for the next: settings travel with the workbook. */
const MOST_KEPT = 200;

/** The findings of a review as the next run has to know them, to tell which were put right. */
export function keptFindings(review: Review, describe: Describe): readonly EarlierFinding[] {
  return review.findings.slice(0, MOST_KEPT).map((finding) => {
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

/** Findings of the run before that stand no more; what is said of a cell tells them apart. */
export function fixedFindings(
  before: readonly EarlierFinding[],
  review: Review,
  describe: Describe,
): readonly EarlierFinding[] {
  const standing = new Set(
    review.findings.map((finding) => keyOf(finding.at[0]?.sheet ?? "", describe(finding).message)),
  );
  return before.filter(
    ({ where, message }) =>
      !standing.has(keyOf(where.slice(0, Math.max(0, where.lastIndexOf("!"))), message)),
  );
}

/** The message names the cell, and a row that moved is another cell: the sheet and the message are enough. */
function keyOf(sheet: string, message: string): string {
  return `${sheet}\u0000${message}`;
}
