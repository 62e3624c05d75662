import type { UnmetCondition } from "../model/findingData";
import type { Level } from "../model/level";
import type { Member } from "../model/table";
import type { RuleOf, Scheme } from "../schemes/schema";
import { ruleOf, rulesOf } from "../schemes/schemes";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";
import { numberOf, tidy } from "./scores";

/** Reports shares of tasks that the level requires and the row does not reach. */
export const checkConditions: Check<"conditions"> = (table, rule, { rated, scheme }) => {
  const isFailing = failingTest(scheme);
  return findingsIn(rated, ({ member, level }) => {
    if (level !== rule.parameters.level || isFailing(member)) return null;
    const unmet = unmetOf(member, rule);
    if (unmet.length === 0) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(
        table,
        member.row,
        unmet.map(({ share }) => share),
      ),
      data: {
        level,
        unmet,
        fits: fitsNoLevel(member, scheme) ? "none" : "lower",
        note: member.note,
      },
    };
  });
};

/** Reports a level above the lowest although so few tasks are done that the regulation requires the lowest. */
export const checkFailingShare: Check<"failing-share"> = (table, rule, { rated, scheme }) => {
  const isFailing = failingTest(scheme);
  return findingsIn(rated, ({ member, level }) => {
    const value = numberOf(member.done);
    if (value === null || level === "failed" || !isFailing(member)) return null;
    const { doneBelow } = rule.parameters;
    const unmet = [
      { share: "done", value: tidy(value), atLeast: doneBelow, atMost: null },
    ] as const;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, ["done"]),
      data: { level, unmet, fits: "failed", note: member.note },
    };
  });
};

/** Returns the conditions of a level that the member's shares do not meet. A share that the row does not state meets any. */
export function unmetConditions(
  member: Member,
  scheme: Scheme,
  level: Level,
): readonly UnmetCondition[] {
  return rulesOf(scheme, "conditions")
    .filter(({ parameters }) => parameters.level === level)
    .flatMap((rule) => unmetOf(member, rule));
}

/** Returns a test whether a member's share of tasks done allows only the lowest level. */
export function failingTest(scheme: Scheme): (member: Member) => boolean {
  const rule = ruleOf(scheme, "failing-share");
  if (!rule) return () => false;
  const least = rule.parameters.doneBelow - rule.parameters.tolerance;
  return ({ done }) => {
    const value = numberOf(done);
    return value !== null && value < least;
  };
}

/** True if too few tasks are done for `completed`, but too many for `failed`. */
function fitsNoLevel(member: Member, scheme: Scheme): boolean {
  return unmetConditions(member, scheme, "completed").some(({ share }) => share === "done");
}

function unmetOf(member: Member, { parameters }: RuleOf<"conditions">): readonly UnmetCondition[] {
  const { done, exceeded, late, tolerance } = parameters;
  return [
    ...belowOf("done", member, done, tolerance),
    ...belowOf("exceeded", member, exceeded, tolerance),
    ...aboveOf("late", member, late, tolerance),
  ];
}

function belowOf(
  share: "done" | "exceeded",
  member: Member,
  atLeast: number | null,
  tolerance: number,
): readonly UnmetCondition[] {
  const value = numberOf(member[share]);
  if (value === null || atLeast === null || value >= atLeast - tolerance) return [];
  return [{ share, value: tidy(value), atLeast, atMost: null }];
}

function aboveOf(
  share: "late",
  member: Member,
  atMost: number | null,
  tolerance: number,
): readonly UnmetCondition[] {
  const value = numberOf(member[share]);
  if (value === null || atMost === null || value <= atMost + tolerance) return [];
  return [{ share, value: tidy(value), atLeast: null, atMost }];
}
