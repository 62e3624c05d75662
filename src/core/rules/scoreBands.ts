import type { FindingData } from "../model/findingData";
import { LEVELS, type Level } from "../model/level";
import type { Member } from "../model/table";
import type { Cap } from "../model/tally";
import type { RuleOf, Scheme } from "../schemes/schema";
import { maxOutstanding } from "../tally/caps";
import { isStated } from "../text/cellText";
import { capFinder } from "./capGroup";
import { findingsIn, fromRule, unlessAnswered, type Check, type RatedMember } from "./context";
import { failingTest, unmetConditions } from "./conditions";
import { ratingCells } from "./cells";
import { scoreOf, tidy } from "./scores";

type Because = FindingData["score-level-mismatch"]["because"];

/**
 * Reports a level that does not match the points. A higher one breaks the regulation. A lower one can be correct, because of a
 * condition or the cap, but the regulation does not mention it, so the secretary has to say why. Points are never rounded.
 */
export const checkScoreBands: Check<"score-bands"> = (table, rule, context) => {
  const capOf = capFinder(context);
  return findingsIn(context.rated, ({ member, level }) => {
    const score = scoreOf(member);
    if (score === null) return null;
    const byScore = levelOfScore(score, rule);
    if (byScore === level) return null;
    const tooHigh = LEVELS.indexOf(level) < LEVELS.indexOf(byScore);
    const because = tooHigh ? null : reasonFor({ member, level }, byScore, context.scheme, capOf);
    const lower = because ? "info" : unlessAnswered(rule.parameters.lower, member);
    return {
      ...fromRule(rule),
      severity: tooHigh ? rule.severity : lower,
      at: ratingCells(table, member.row, ["appraised", "total", "general", "task"]),
      data: {
        score: tidy(score),
        level,
        byScore,
        ...bandOf(level, rule),
        because,
        note: member.note,
      },
    };
  });
};

function levelOfScore(score: number, { parameters }: RuleOf<"score-bands">): Level {
  for (const level of LEVELS) if (score >= parameters[level] - parameters.tolerance) return level;
  return "failed";
}

function bandOf(level: Level, { parameters }: RuleOf<"score-bands">) {
  const better = LEVELS[LEVELS.indexOf(level) - 1];
  return { from: parameters[level], below: better ? parameters[better] : null };
}

/** Returns the reason in the sheet for a level below the points. */
function reasonFor(
  { member, level }: RatedMember,
  byScore: Level,
  scheme: Scheme,
  capOf: (member: Member) => Cap | null,
): Because {
  if (level === "failed")
    return isStated(member.particulars.discipline) || failingTest(scheme)(member)
      ? "failing"
      : null;
  if (unmetConditions(member, scheme, byScore).length > 0) return "condition";
  return byScore === "outstanding" && level === "good" && isReached(capOf(member)) ? "cap" : null;
}

/** True if the cap would not allow one of the good members to become outstanding. */
function isReached(cap: Cap | null): boolean {
  if (cap === null) return false;
  const max = cap.base === "good" ? maxOutstanding(cap.good - 1, cap.percent) : cap.max;
  return cap.outstanding + 1 > max;
}
