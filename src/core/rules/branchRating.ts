import type { CellRef } from "../model/address";
import type { Level, Vocabulary } from "../model/level";
import type { RatingTable } from "../model/table";
import { stamp, type Check, type RuleContext } from "./context";
import { anyLevelPattern, clausesOf, fold, levelNamed } from "../text/prose";

/** What a text says of the branch's own level; `proposal` where it is called a self-rating or a proposal. */
export interface BranchRating {
  readonly written: string;
  readonly level: Level;
  readonly proposal: boolean;
  readonly at: CellRef;
}

const SUBJECT = String.raw`chi bo(?:\s+\S+){0,3}?\s+(?:xep loai|dat)(?:\s+chat luong)?(?:\s+chi bo)?(?:\s+nam\s+\d{4})?(?:\s+(?:dat|o|muc))*`;
const PROPOSAL = /\btu\b|de nghi|de xuat/u;

/** The branch's own rating wherever the sheet states it. */
export function branchRatings(table: RatingTable, levels: Vocabulary): readonly BranchRating[] {
  const pattern = new RegExp(
    String.raw`(${SUBJECT})\s*:?\s*["“]?\s*(${anyLevelPattern(levels)})(?!\s+tro len)`,
    "u",
  );
  return table.texts.flatMap(({ text, sheet, row, column }) =>
    clausesOf(text).flatMap((written) => {
      const [, subject, name] = pattern.exec(fold(written)) ?? [];
      const level = name === undefined ? null : levelNamed(levels, name);
      if (subject === undefined || !level) return [];
      return [{ written, level, proposal: PROPOSAL.test(subject), at: { sheet, row, column } }];
    }),
  );
}

/** The branch's level stated as if it were decided; a branch only takes the first of three steps. */
export const checkBranchRating: Check<"branch-rating"> = (table, rule, { scheme }) =>
  branchRatings(table, scheme.levels)
    .filter(({ proposal }) => !proposal)
    .map(({ at, written, level }) => ({ ...stamp(rule), at: [at], data: { written, level } }));

/** The branch's level against the share of good members that the committee above asks for, where it does. */
export const checkBranchThresholds: Check<"branch-thresholds"> = (table, rule, context) =>
  branchRatings(table, context.scheme.levels).flatMap(({ at, written, level }) =>
    belowThreshold(context, level).map((found) => ({
      ...stamp(rule),
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
