import type { Review } from "../../core/model/review";
import type { ReviewedCounts } from "../../locales/pane";

/** Counts what the head of the pane names. */
export function reviewedCounts({ year, bodies }: Review): ReviewedCounts {
  const ofMembers = bodies.filter(({ subject }) => subject === "members");
  const [list, ...others] = bodies.filter(({ subject }) => subject === "organisations");
  return {
    year,
    branches: ofMembers.length,
    members: ofMembers.reduce((sum, { tally }) => sum + tally.present, 0),
    organisations: list && others.length === 0 ? list.tally.present : 0,
  };
}
