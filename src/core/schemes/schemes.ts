import type { IsoDate } from "../model/calendar";
import type { Choice } from "../model/choice";
import { byLevel, type Level } from "../model/level";
import type { ExclusionRule } from "../model/standing";
import { STATUSES } from "../model/table";
import hd16 from "./132-hd16.json";
import hd21 from "./132-hd21.json";
import hd25 from "./124-hd25.json";
import hd43 from "./366-hd43.json";
import { parseScheme, type Rule, type RuleKind, type RuleOf, type Scheme } from "./schema";

const newest = parseScheme(hd43);

/** In the order of their years. */
export const SCHEMES: readonly Scheme[] = [hd16, hd21, hd25].map(parseScheme).concat(newest);

/** The scheme in force, for a workbook that does not state its year. */
export const NEWEST_SCHEME = newest;

export function schemeById(id: string): Scheme | null {
  return SCHEMES.find((scheme) => scheme.id === id) ?? null;
}

/** The scheme in force for a review year; null before the first one. */
export function schemeForYear(year: number): Scheme | null {
  return SCHEMES.find(({ years: { from, to } }) => from <= year && year <= (to ?? year)) ?? null;
}

/**
 * The scheme for a review year and the day of the meeting: a review held before the regulation of its year was in force
 * falls under the one before. A day in another year is no evidence.
 */
export function schemeForReview(year: number, meetingDate: IsoDate | null): Scheme | null {
  const ofYear = schemeForYear(year);
  if (ofYear === null || meetingDate === null) return ofYear;
  const isEarly = meetingDate < ofYear.inForce && meetingDate.startsWith(`${String(year)}-`);
  return isEarly ? (SCHEMES[SCHEMES.indexOf(ofYear) - 1] ?? ofYear) : ofYear;
}

/** The scheme that was chosen, else the one of the review, else the newest. */
export function schemeFor(
  { scheme }: Choice,
  year: number | null,
  meetingDate: IsoDate | null,
): Scheme {
  const ofReview = year === null ? null : schemeForReview(year, meetingDate);
  return schemeById(scheme ?? "") ?? ofReview ?? NEWEST_SCHEME;
}

/** The rules for tables of one subject, with the bases that were valid on the day of the meeting. */
export function rulesFor(
  { rules }: Scheme,
  subject: Rule["subjects"][number],
  meetingDate: IsoDate | null,
): Rule[] {
  return rules
    .filter(({ subjects }) => subjects.includes(subject))
    .map((rule) => onDay(rule, meetingDate));
}

/** A rule with the basis that was valid on the day of the meeting. */
export function onDay<R extends Pick<Rule, "basis" | "severity" | "later">>(
  rule: R,
  meetingDate: IsoDate | null,
): R {
  const later = rule.later ?? [];
  const valid = later.filter(({ from }) => meetingDate !== null && from <= meetingDate).at(-1);
  return valid ? { ...rule, basis: valid.basis, severity: valid.severity } : rule;
}

/** The first rule of a kind; null where the scheme has none. */
export function ruleOf<K extends RuleKind>(scheme: Scheme, kind: K): RuleOf<K> | null {
  return scheme.rules.find((rule): rule is RuleOf<K> => rule.kind === kind) ?? null;
}

/** Every rule of a kind. */
export function rulesOf<K extends RuleKind>(scheme: Scheme, kind: K): readonly RuleOf<K>[] {
  return scheme.rules.filter((rule): rule is RuleOf<K> => rule.kind === kind);
}

export type CapRule = RuleOf<"cap">["parameters"];

/** The bound on outstanding ratings. Every scheme has one, so a file without it is our own bug. */
export function capOf(scheme: Scheme, subject: Rule["subjects"][number] = "members"): CapRule {
  const rule = rulesOf(scheme, "cap").find(({ subjects }) => subjects.includes(subject));
  return (rule ?? required(scheme, "cap")).parameters;
}

/** What the scheme does with members admitted shortly before the meeting. */
export function newMemberOf(scheme: Scheme): RuleOf<"new-member">["parameters"] {
  return required(scheme, "new-member").parameters;
}

/** The per cent of the votes of which a level needs more. */
export function majorityOf(scheme: Scheme): number {
  return required(scheme, "majority").parameters.moreThanPercent;
}

/** The kinds of members who are never rated. */
export function excludedOf(scheme: Scheme): readonly ("exempt" | "suspended")[] {
  return required(scheme, "excluded").parameters.statuses;
}

/** Who is not rated, in the form that `standingsOf` takes. Nobody is too new where no scheme was in force. */
export function exclusionRuleOf(scheme: Scheme): ExclusionRule {
  const statuses = excludedOf(scheme);
  const { months, rated } = ruleOf(scheme, "new-member")?.parameters ?? NEVER_TOO_NEW;
  return { statuses, newMemberMonths: rated ? 0 : months };
}

const NEVER_TOO_NEW = { months: 0, rated: true } as const;

/** What holds in any year: names of levels, one rating for everybody, and arithmetic. */
const TIMELESS: ReadonlySet<RuleKind> = new Set<RuleKind>([
  "levels",
  "one-rating",
  "ballots",
  "totals",
]);

/**
 * The scheme for a review of a year in which none was in force: its names of levels, without its rules. Members who take no part
 * in the Party's work are still left out, and the cap is what all of them together can never exceed.
 */
export function withoutRules(scheme: Scheme): Scheme {
  const rules = scheme.rules.flatMap((rule): Rule[] => {
    if (rule.kind === "excluded") return [{ ...rule, severity: "warning", basis: null }];
    if (rule.kind === "must-rate") return [anyReason(rule)];
    if (rule.kind !== "cap") return TIMELESS.has(rule.kind) ? [rule] : [];
    return [{ ...rule, parameters: { ...rule.parameters, base: "present", percent: 100 } }];
  });
  return { ...scheme, levels: byLevel((level) => earlierNames(scheme, level)), rules };
}

/** A rating that is missing without a word is still reported, whatever reason would be accepted. */
function anyReason(rule: RuleOf<"must-rate"> & Rule): Rule {
  return { ...rule, severity: "warning", basis: null, parameters: { reasons: [...STATUSES] } };
}

/** What the years before 2018 called the best and the lowest level, of organisations and of members. */
const EARLIER_NAMES: Partial<Record<Level, readonly string[]>> = {
  outstanding: [
    "Trong sạch, vững mạnh",
    "Trong sạch, vững mạnh tiêu biểu",
    "TSVM",
    "TSVM tiêu biểu",
  ],
  failed: [
    "Vi phạm tư cách",
    "Đảng viên vi phạm tư cách",
    "Vi phạm tư cách đảng viên",
    "Yếu kém",
    "Chi bộ yếu kém",
  ],
};

function earlierNames({ levels }: Scheme, level: Level): Scheme["levels"][Level] {
  const names = levels[level];
  return { ...names, aliases: [...names.aliases, ...(EARLIER_NAMES[level] ?? [])] };
}

function required<K extends RuleKind>(scheme: Scheme, kind: K): RuleOf<K> {
  const rule = ruleOf(scheme, kind);
  if (!rule) throw new Error(`${scheme.id} has no rule ${kind}`);
  return rule;
}
