import type { Level } from "../model/level";
import { fromRule, type Check, type RuleContext } from "./context";

/** The branch's level stated as if it were decided; a branch only takes the first of three steps. */
export const checkBranchRating: Check<"branch-rating"> = ({ said }, rule) =>
  said.ownLevels
    .filter(({ proposal }) => !proposal)
    .map(({ at, written, level }) => ({ ...fromRule(rule), at: [at], data: { written, level } }));

/** The branch's level against the share of good members that the committee above asks for, where it does. */
export const checkBranchThresholds: Check<"branch-thresholds"> = ({ said }, rule, context) =>
  said.ownLevels.flatMap(({ at, written, level }) =>
    belowThreshold(context, level).map((found) => ({
      ...fromRule(rule),
      at: [at],
      data: { written, level, ...found },
    })),
  );

function belowThreshold({ parameters, tally }: RuleContext, level: Level) {
  const local = {
    outstanding: parameters.goodShareForOutstanding,
    good: parameters.goodShareForGood,
    completed: null,
    failed: null,
  }[level];
  const goodOrBetter = tally.levels.outstanding + tally.levels.good;
  const share = tally.rated === 0 ? 0 : (100 * goodOrBetter) / tally.rated;
  if (!local || share >= local.value - 1e-9) return [];
  return [{ share: Math.round(share * 10) / 10, atLeast: local.value, decision: local.decision }];
}
