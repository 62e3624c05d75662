import * as v from "valibot";
import type { IsoDate } from "../model/calendar";
import type { FindingCode } from "../model/findingData";
import { SEVERITIES } from "../model/finding";
import { DEGREES } from "../model/degree";
import { LEVELS } from "../model/level";
import { CAP_BASES, CAP_UNITS } from "../model/parameters";
import { STATUSES } from "../model/table";

const bilingual = v.strictObject({ vi: v.string(), en: v.string() });
const day = v.pipe(v.string(), v.isoDate());
const level = v.picklist(LEVELS);
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const range = v.strictObject({ min: v.number(), max: v.number() });
const share = v.nullable(percent);
const levels = v.array(level);
/** Leaders and managers answer for the units they lead, everybody else for their own tasks. */
const who = v.picklist(["everyone", "leaders", "others"]);

/** An article is `""` if only the document is known. */
const basis = v.strictObject({
  document: v.string(),
  article: v.string(),
  verified: v.boolean(),
});

const severity = v.picklist(SEVERITIES);

/** What every rule has besides what it applies to. */
export function ground<K extends string, C extends FindingCode, P extends v.ObjectEntries>(
  kind: K,
  code: C,
  parameters: P,
) {
  return {
    kind: v.literal(kind),
    code: v.literal(code),
    parameters: v.strictObject(parameters),
    severity,
    basis: v.nullable(basis),
    /** What replaced the basis later, in the order of the days: a review held from that day on is judged by it. */
    later: v.exactOptional(v.array(v.strictObject({ from: day, basis, severity }))),
    why: bilingual,
  };
}

function rule<K extends string, C extends FindingCode, P extends v.ObjectEntries>(
  kind: K,
  code: C,
  parameters: P,
) {
  return v.strictObject({
    ...ground(kind, code, parameters),
    /** What a table has to list for the rule to apply to it. */
    subjects: v.array(v.picklist(["members", "organisations"])),
  });
}

/** The closed set of rule kinds: what a rule does is code; its numbers and its article are data. */
const ruleSchema = v.variant("kind", [
  rule("levels", "unknown-level", {}),
  rule("one-rating", "duplicate-member", {}),
  rule("excluded", "excluded-but-rated", {
    statuses: v.array(v.picklist(["exempt", "suspended"])),
  }),
  rule("new-member", "too-new-but-rated", {
    months: v.number(),
    reviewed: v.boolean(),
    rated: v.boolean(),
  }),
  rule("must-rate", "unrated-without-reason", { reasons: v.array(v.picklist(STATUSES)) }),
  rule("reviewed-first", "rated-without-review", {}),
  rule("sick-leave", "long-sick-leave", { months: v.number(), notAbove: v.nullable(level) }),
  rule("maternity-leave", "maternity-leave", {}),
  rule("score-ranges", "score-out-of-range", { general: range, task: range, total: range }),
  rule("score-sum", "score-sum-mismatch", { tolerance: v.number() }),
  rule("bonus-points", "bonus-points", {}),
  rule("part-ranges", "score-out-of-range", {}),
  rule("part-sums", "score-sum-mismatch", { tolerance: v.number() }),
  rule("score-bands", "score-level-mismatch", {
    outstanding: v.number(),
    good: v.number(),
    completed: v.number(),
    failed: v.number(),
    tolerance: v.number(),
    lower: v.picklist(["warning", "info"]),
  }),
  rule("no-scores", "scheme-has-no-scores", {}),
  rule("conditions", "condition-not-met", {
    level,
    done: share,
    exceeded: share,
    late: share,
    who,
    tolerance: v.number(),
  }),
  rule("criteria", "criterion-not-met", {
    levels,
    /** The lowest degree of criteria about results, and that of the others. */
    results: v.picklist(DEGREES),
    others: v.picklist(DEGREES),
    /** True if a lower degree means the lowest level. */
    fails: v.boolean(),
  }),
  rule("shortcomings", "shortcomings-not-fixed", { level, fixed: percent }),
  rule("failing-share", "condition-not-met", {
    share: v.picklist(["done", "unitsFailed", "lowConfidence"]),
    below: share,
    above: share,
    who,
    tolerance: v.number(),
  }),
  rule("discipline", "disciplined-but-rated", { levels }),
  rule("staff-link", "above-staff-rating", { levels, bound: v.boolean() }),
  rule("cap", "outstanding-cap-exceeded", {
    percent,
    exceptionPercent: v.nullable(percent),
    /** What the percentage is taken of. */
    base: v.picklist(CAP_BASES),
    /** Within what it is taken. */
    unit: v.picklist(CAP_UNITS),
    /** The severity once the competent level has decided; a proposal is never an error. */
    decided: v.picklist(SEVERITIES),
  }),
  rule("commendation", "commended-without-outstanding", { requires: level }),
  rule("awards", "award-not-allowed", { years: v.number() }),
  rule("ballots", "ballot-mismatch", {}),
  rule("majority", "no-majority", { moreThanPercent: percent }),
  rule("probationary-voters", "probationary-voter", {}),
  rule("totals", "totals-mismatch", {}),
  rule("hundred-percent", "hundred-percent-good-with-outstanding", {}),
  rule("branch-rating", "branch-rating-not-proposal", {}),
  rule("branch-thresholds", "branch-threshold-not-met", {}),
]);

const levelNames = v.strictObject({
  name: v.string(),
  abbreviation: v.string(),
  aliases: v.array(v.string()),
});

const schemeSchema = v.strictObject({
  id: v.string(),
  /** The day on which this data was last compared with the regulations. */
  version: day,
  titles: bilingual,
  /** Review years; the last is null while the scheme is in force. */
  years: v.strictObject({ from: v.number(), to: v.nullable(v.number()) }),
  /** A review of the first year that was held before this day falls under the scheme before. */
  inForce: v.pipe(
    day,
    v.transform((date) => date as IsoDate),
  ),
  documents: v.array(
    v.strictObject({
      number: v.string(),
      issuer: v.string(),
      date: v.nullable(day),
      title: v.nullable(v.string()),
    }),
  ),
  levels: v.strictObject({
    outstanding: levelNames,
    good: levelNames,
    completed: levelNames,
    failed: levelNames,
  }),
  rules: v.array(ruleSchema),
});

export type Rule = v.InferOutput<typeof ruleSchema>;
export type RuleKind = Rule["kind"];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;
export type Scheme = v.InferOutput<typeof schemeSchema>;

/** What a rule says of its own certainty. */
type Claim = Pick<Rule, "severity" | "basis" | "later"> & { readonly kind: string };

/** Kinds that only count or compare cells, so that they are certain whatever the regulation says. */
const ARITHMETIC: readonly string[] = [
  "levels",
  "one-rating",
  "score-sum",
  "part-sums",
  "ballots",
  "totals",
  "vote-sums",
  "attendance",
  "target-percent",
];

/** Parses a scheme's data file. Throws for an unknown kind or key, and for an error whose basis was not read. */
export function parseScheme(data: unknown): Scheme {
  const scheme = v.parse(schemeSchema, data);
  for (const rule of scheme.rules) {
    if (isClaimedTooMuch(rule))
      throw new Error(`${scheme.id}: ${rule.kind} is an error without a verified basis`);
  }
  return scheme;
}

/** True for an error whose basis was not read, unless it is arithmetic. */
export function isClaimedTooMuch(rule: Rule | Claim): boolean {
  const { kind, severity, basis, later = [] } = rule;
  if (ARITHMETIC.includes(kind)) return false;
  const decided = "subjects" in rule && rule.kind === "cap" ? rule.parameters.decided : severity;
  return [{ basis, severity }, { basis, severity: decided }, ...later].some(
    (claim) => claim.severity === "error" && claim.basis?.verified !== true,
  );
}
