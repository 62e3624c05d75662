import { type Trait, number } from "./member";

/** Votes for the four levels, best first. */
export const gotVotes = (
  ...[outstanding, good, completed, failed]: readonly [number, number, number, number]
): Trait => ({
  roles: ["votes.outstanding", "votes.good", "votes.completed", "votes.failed"],
  set: (each) => ({
    ...each,
    ballots: {
      ...each.ballots,
      votes: {
        outstanding: number(outstanding),
        good: number(good),
        completed: number(completed),
        failed: number(failed),
      },
    },
  }),
});

/** Votes of a second ballot, held only on the outstanding. */
export const gotApproval = (agree: number, disagree: number): Trait => ({
  roles: ["votes.agree", "votes.disagree"],
  set: (each) => ({
    ...each,
    ballots: {
      ...each.ballots,
      approval: { agree: number(agree), disagree: number(disagree) },
    },
  }),
});

export const hasBallots = (
  issued: number,
  returned: number,
  valid: number,
  invalid: number,
): Trait => ({
  roles: ["issued", "returned", "valid", "invalid"],
  set: (each) => ({
    ...each,
    ballots: {
      ...each.ballots,
      issued: number(issued),
      returned: number(returned),
      valid: number(valid),
      invalid: number(invalid),
    },
  }),
});
