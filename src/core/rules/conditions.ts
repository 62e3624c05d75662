import type { UnmetCondition } from "../model/unmetCondition";
import type { Level } from "../model/level";
import type { Member, NumberReading } from "../model/table";
import type { RuleOf, Scheme } from "../schemes/schema";
import { rulesOf } from "../schemes/schemes";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";
import { concerns, isOfUnits } from "./leaders";
import { numberOf, tidy } from "./scores";

const SHARES = ["done", "exceeded", "late"] as const;
type Share = (typeof SHARES)[number];

/** Reports shares of tasks that the level requires and the row does not reach. */
export const checkConditions: Check<"conditions"> = (table, rule, { rated, scheme }) => {
  const isFailing = failingTest(scheme);
  return findingsIn(rated, ({ member, level }) => {
    if (level !== rule.parameters.level) return null;
    const unmet = unmetOf(member, rule);
    if (unmet.length === 0 || isFailing(member)) return null;
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
        ofUnits: isOfUnits(table, member),
        note: member.note,
      },
    };
  });
};

/** Reports a level above the lowest although a share is so bad that the regulation requires the lowest. */
export const checkFailingShare: Check<"failing-share"> = (table, rule, { rated }) =>
  findingsIn(rated, ({ member, level }) => {
    const unmet = level === "failed" ? null : failingShare(member, rule);
    if (unmet === null) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, [
        member.particulars.unitsDone.kind === "number" && unmet.share === "done"
          ? "unitsDone"
          : unmet.share,
      ]),
      data: {
        level,
        unmet: [unmet],
        fits: "failed",
        ofUnits: unmet.share === "done" && isOfUnits(table, member),
        note: member.note,
      },
    };
  });

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

/** Returns a test whether one of the member's shares allows only the lowest level. */
export function failingTest(scheme: Scheme): (member: Member) => boolean {
  const rules = rulesOf(scheme, "failing-share");
  return (member) => rules.some((rule) => failingShare(member, rule) !== null);
}

function failingShare(
  member: Member,
  { parameters }: RuleOf<"failing-share">,
): UnmetCondition | null {
  const { share, below, above, who, tolerance } = parameters;
  const value = numberOf(shareOf(member, share, who === "leaders"));
  if (value === null || !concerns(who, member)) return null;
  if (below !== null && value < below - tolerance)
    return { share, value: tidy(value), atLeast: below, atMost: null };
  if (above !== null && value > above + tolerance)
    return { share, value: tidy(value), atLeast: null, atMost: above };
  return null;
}

/** A leader's tasks are those of the units, where the table has a column of its own for them. */
function shareOf(
  { done, particulars }: Member,
  share: RuleOf<"failing-share">["parameters"]["share"],
  isOfLeaders: boolean,
): NumberReading {
  if (share !== "done") return particulars[share];
  return isOfLeaders && particulars.unitsDone.kind === "number" ? particulars.unitsDone : done;
}

/** True if too few tasks are done for `completed`, but too many for `failed`. */
function fitsNoLevel(member: Member, scheme: Scheme): boolean {
  return unmetConditions(member, scheme, "completed").some(({ share }) => share === "done");
}

function unmetOf(member: Member, { parameters }: RuleOf<"conditions">): readonly UnmetCondition[] {
  const unmet: UnmetCondition[] = [];
  for (const share of SHARES) {
    const condition = unmetBy(member, share, parameters);
    if (condition) unmet.push(condition);
  }
  return unmet.length === 0 || concerns(parameters.who, member) ? unmet : [];
}

function unmetBy(
  member: Member,
  share: Share,
  { tolerance, [share]: bound }: RuleOf<"conditions">["parameters"],
): UnmetCondition | null {
  const value = numberOf(member[share]);
  if (value === null || bound === null) return null;
  if (share === "late")
    return value > bound + tolerance
      ? { share, value: tidy(value), atLeast: null, atMost: bound }
      : null;
  return value < bound - tolerance
    ? { share, value: tidy(value), atLeast: bound, atMost: null }
    : null;
}
