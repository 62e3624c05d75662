import type { UnmetCondition } from "../model/findingData";
import type { Level } from "../model/level";
import type { Member } from "../model/table";
import type { RuleOf, Scheme } from "../schemes/schema";
import { ruleOf, rulesOf } from "../schemes/schemes";
import { ratedMembers, stamp, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./place";
import { numberOf, tidy } from "./scores";

/** Shares of tasks that the level asks for and the row does not show. */
export const checkConditions: Check<"conditions"> = (table, rule, context) =>
  ratedMembers(table, context).flatMap(({ member, level }) => {
    if (level !== rule.parameters.level || isFailing(member, context.scheme)) return [];
    const unmet = unmetOf(member, rule);
    if (unmet.length === 0) return [];
    return [
      {
        ...stamp(rule),
        severity: unlessAnswered(rule.severity, member),
        at: ratingCells(
          table,
          member.row,
          unmet.map(({ share }) => share),
        ),
        data: {
          level,
          unmet,
          fits: fitsNoLevel(member, context.scheme) ? "none" : "lower",
          note: member.note,
        },
      },
    ];
  });

/** So few tasks done that the text names the lowest level, though the row has a higher one. */
export const checkFailingShare: Check<"failing-share"> = (table, rule, context) =>
  ratedMembers(table, context).flatMap(({ member, level }) => {
    const value = numberOf(member.done);
    if (value === null || level === "failed" || !isFailing(member, context.scheme)) return [];
    const { doneBelow } = rule.parameters;
    const unmet = [
      { share: "done", value: tidy(value), atLeast: doneBelow, atMost: null },
    ] as const;
    return [
      {
        ...stamp(rule),
        severity: unlessAnswered(rule.severity, member),
        at: ratingCells(table, member.row, ["done"]),
        data: { level, unmet, fits: "failed", note: member.note },
      },
    ];
  });

/** The conditions of a level that the member's shares break; none where the scheme or the row says nothing. */
export function unmetConditions(
  member: Member,
  scheme: Scheme,
  level: Level,
): readonly UnmetCondition[] {
  return rulesOf(scheme, "conditions")
    .filter(({ parameters }) => parameters.level === level)
    .flatMap((rule) => unmetOf(member, rule));
}

/** True where the share of tasks done is below what the scheme calls the lowest level. */
export function isFailing({ done }: Member, scheme: Scheme): boolean {
  const rule = ruleOf(scheme, "failing-share");
  const value = numberOf(done);
  return (
    rule !== null && value !== null && value < rule.parameters.doneBelow - rule.parameters.tolerance
  );
}

/** Too few tasks done for the lowest level that asks for all of them, too many for the one below it. */
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
