import type { Level } from "../model/level";
import { fromRule, type Check, type RuleContext } from "./context";

/** Reports a level of the branch that is stated as if it were decided; the branch takes only the first of three steps. */
export const checkBranchRating: Check<"branch-rating"> = ({ said }, rule) =>
  said.ownLevels
    .filter(({ proposal }) => !proposal)
    .map(({ at, written, level }) => ({ ...fromRule(rule), at: [at], data: { written, level } }));

/** Reports a level of the branch for which fewer members are rated good than the committee requires. */
export const checkBranchThresholds: Check<"branch-thresholds"> = ({ said }, rule, context) =>
  said.ownLevels.flatMap(({ at, written, level }) =>
    belowThreshold(context, level).map((found) => ({
      ...fromRule(rule),
      at: [at],
      data: { written, level, ...found },
    })),
  );

function belowThreshold({ parameters, tally, open }: RuleContext, level: Level) {
  if (open.length > 0) return [];
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
