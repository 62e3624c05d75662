import type { BranchReview } from "../../model/review";
import type { BallotCount, NumberReading, RatingTable } from "../../model/table";

/** The ballots of a branch as a whole; null for a number that is not known. */
export type BallotTotals = Readonly<Record<BallotCount, number | null>>;

/** The table with a branch's ballots: a table of its own, or the rating table if it has columns of votes. */
export function ballotsOf({ ballots, table }: BranchReview): RatingTable | null {
  if (ballots) return ballots;
  return table.columns.some(({ role }) => role?.startsWith("votes.") === true) ? table : null;
}

/** Returns what the sheet states in words, else what its columns state, if that is the same for every member. */
export function ballotTotals(branch: BranchReview): BallotTotals {
  const members = ballotsOf(branch)?.members ?? [];
  const stated = (key: BallotCount) =>
    branch.ballotCounts[key] ?? common(members.map(({ ballots }) => ballots[key]));
  return {
    issued: stated("issued"),
    returned: stated("returned"),
    valid: stated("valid"),
    invalid: stated("invalid"),
  };
}

function common(readings: readonly NumberReading[]): number | null {
  const numbers = new Set(readings.map(numberOf));
  const [only] = numbers;
  return numbers.size === 1 ? (only ?? null) : null;
}

export function numberOf(reading: NumberReading): number | null {
  return reading.kind === "number" ? reading.value : null;
}
