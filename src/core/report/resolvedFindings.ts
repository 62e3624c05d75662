import { a1 } from "../model/address";
import type { Describe, Finding } from "../model/finding";
import type { Review } from "../model/review";
import { articleOf } from "./findingHeaders";
import type { EarlierFinding } from "./context";

/** Findings of the previous run that are gone now: their cells have none under the same article any more. */
export function resolvedFindings(
  previous: readonly EarlierFinding[],
  review: Review,
  describe: Describe,
): readonly EarlierFinding[] {
  const current = new Set(
    review.findings.map((finding) =>
      keyOf(whereOf(finding), articleOf(describe(finding).basis) ?? ""),
    ),
  );
  return previous.filter(({ where, basis }) => !current.has(keyOf(where, basis)));
}

/** The wording is no part of the key, because an earlier build may have said the same in other words. */
function keyOf(where: string, basis: string): string {
  return `${where}\u0000${basis}`;
}

function whereOf({ at: [cell] }: Finding): string {
  return cell ? `${cell.sheet}!${a1(cell)}` : "";
}
