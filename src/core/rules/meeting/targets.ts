import type { Finding } from "../../model/finding";
import type { UnmetCondition } from "../../model/unmetCondition";
import type { MeetingRecord, Recorded, Target } from "../../model/meeting";
import type { RuleOf, Scheme } from "../../schemes/schema";
import { rulesOf } from "../../schemes/schemes";
import { foldedText } from "../../text/foldedText";
import { fromRule } from "../context";
import { cellFor, type MeetingCheck, type MeetingContext } from "./meetingContext";

/** Reports a percentage that is not what was done of the plan, as rounded as it is typed. */
export const checkTargetPercent: MeetingCheck<"target-percent"> = ({ targets }, rule) =>
  targets.flatMap((target): readonly Finding[] => {
    const { text, planned, done, percent } = target.value;
    if (planned === null || done === null || percent === null || planned === 0 || isBound(text))
      return [];
    const exact = (100 * done) / planned;
    if (Math.abs(exact - percent) <= toleranceOf(percent)) return [];
    const data = { text, planned, done, percent, counted: Math.round(exact * 10) / 10 };
    return [{ ...fromRule(rule), at: [cellFor(target, "percent")], data }];
  });

/** Half of the last digit that is typed, of two decimals at most. */
function toleranceOf(percent: number): number {
  const decimals = Math.min(2, String(percent).split(".")[1]?.length ?? 0);
  return 0.5 * 10 ** -decimals + 1e-6;
}

/** Reports a target called met or exceeded that was not, and one called missed that was met. */
export const checkTargetResult: MeetingCheck<"target-result"> = ({ targets }, rule) =>
  targets.flatMap((target): readonly Finding[] => {
    const { text, result } = target.value;
    const percent = percentOf(target.value);
    if (result === null || percent === null || isBound(text) || agrees(result, percent)) return [];
    const data = { text, result, percent: Math.round(percent * 10) / 10 };
    return [{ ...fromRule(rule), at: [cellFor(target, "result", "done")], data }];
  });

function percentOf({ planned, done, percent }: Target): number | null {
  return planned !== null && done !== null && planned !== 0 ? (100 * done) / planned : percent;
}

function agrees(result: NonNullable<Target["result"]>, percent: number): boolean {
  if (result === "missed") return percent < 100 - 1e-9;
  return result === "exceeded" ? percent > 100 + 1e-9 : percent >= 100 - 1e-9;
}

/** A target that is an upper bound, of which less is better. */
function isBound(text: string): boolean {
  return /khong qua|toi da|giam (?:con|xuong)|duoi \d|khong de|thap hon|khong vuot/.test(
    foldedText(text),
  );
}

/** Reports a level of the branch that takes more of its targets than are met, by the scheme's conditions for organisations. */
export function checkOwnLevel(
  { facts, targets }: MeetingRecord,
  { scheme }: Pick<MeetingContext, "scheme">,
): readonly Finding[] {
  const level = facts?.value.ownLevel;
  if (!facts || !level || targets.length === 0 || targets.some(({ value }) => !value.result))
    return [];
  return conditionsOf(scheme, level).flatMap((rule): readonly Finding[] => {
    const unmet = unmetBy(targets, rule.parameters);
    if (unmet.length === 0) return [];
    const data = { level, targets: targets.length, unmet };
    const at = [cellFor(facts, "ownLevel")];
    return [{ code: "own-level-not-borne", severity: "warning", basis: rule.basis, at, data }];
  });
}

function conditionsOf(scheme: Scheme, level: string): readonly RuleOf<"conditions">[] {
  return rulesOf(scheme, "conditions").filter(
    ({ subjects, parameters }) => subjects.includes("organisations") && parameters.level === level,
  );
}

function unmetBy(
  targets: readonly Recorded<Target>[],
  { done, exceeded, tolerance }: RuleOf<"conditions">["parameters"],
): readonly UnmetCondition[] {
  const shareOf = (results: readonly string[]) =>
    (100 * targets.filter(({ value }) => results.includes(value.result ?? "")).length) /
    targets.length;
  const shares = [
    { share: "done", value: shareOf(["met", "exceeded"]), atLeast: done, atMost: null },
    { share: "exceeded", value: shareOf(["exceeded"]), atLeast: exceeded, atMost: null },
  ] as const;
  return shares
    .filter(({ value, atLeast }) => atLeast !== null && value < atLeast - tolerance)
    .map((each) => ({ ...each, value: Math.round(each.value * 10) / 10 }));
}
