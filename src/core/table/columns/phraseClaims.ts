import type { Role } from "../../model/role";
import { phraseOf } from "../headings/headerHint";
import type { HeaderPhrase } from "../headings/headerPhrases";
import { isBareSum, scoreHeader } from "../headings/scoreHeader";
import { withoutRemark } from "../../text/headerRemark";
import type { ColumnFacts } from "./columnFacts";
import type { Claim } from "./roleChoice";
import { arePoints, isCriterion } from "./scoreParts";

/** Roles whose columns contain words: "Đạo đức, kỷ luật (20)" over points is a criterion, not a discipline. */
const WORDY: ReadonlySet<Role> = new Set<Role>([
  "discipline",
  "shortcomings",
  "job",
  "partyPosition",
  "status",
  "group",
  "partyGroup",
  "commendation",
  "reason",
  "note",
]);

/** Returns what the words of a heading say its column could be for. */
export function phraseClaims(fact: ColumnFacts): Claim[] {
  if (hasBothDates(fact)) return [{ role: "admittedOfficial", column: fact.index, rank: 0 }];
  const phrase = phraseOf(fact.leaf, fact.whole);
  if (phrase === null) return scoreClaims(fact);
  const isScore =
    (WORDY.has(phrase.role) && isCriterion(fact)) ||
    (phrase.role === "discipline" && arePoints(fact));
  return isScore ? [] : claimsOfPhrase(phrase, fact);
}

function claimsOfPhrase({ role, leaf }: HeaderPhrase, fact: ColumnFacts): Claim[] {
  const column = fact.index;
  const rank = leaf?.test(fact.leaf) === true ? rankOf(role, fact.leaf) : 2;
  const own: Claim = { role, column, rank };
  // The day of the decision counts as the admission if no column has the day of the ceremony.
  return role === "admissionDecided" ? [own, { role: "admitted", column, rank: 3 }] : [own];
}

/** A citizen's id gives way to a party card number; other phrases of a role are equally good. */
function rankOf(role: Role, leaf: string): number {
  return role === "code" && /cccd|can cuoc|cmnd|cmt|dinh danh/.test(leaf) ? 1 : 0;
}

/** The total after appraisal counts as the total if no column has the total itself. */
function scoreClaims({ index: column, leaf, whole, contents }: ColumnFacts): Claim[] {
  const score = scoreHeader(leaf, whole);
  if (score === null || contents.levels * 2 > contents.filled) return [];
  const { role, rank, isAppraised } = score;
  const own: Claim = { role, column, rank };
  return isAppraised ? [own, { role: "appraised", column, rank }] : [own];
}

/** Claims the total for a column headed `Cộng` right behind the points of both groups. */
export function bareSumClaims(facts: readonly ColumnFacts[]): Claim[] {
  const roles = new Map(
    facts.map(({ index, leaf, whole }) => [index, scoreHeader(leaf, whole)?.role]),
  );
  const given = new Set(roles.values());
  if (!given.has("general") || !given.has("task") || given.has("total")) return [];
  const isBehind = ({ index }: ColumnFacts) => roles.get(index - 1) !== undefined;
  return facts
    .filter((fact) => isBareSum(fact.whole) && isBehind(fact))
    .map(({ index: column }): Claim => ({ role: "total", column, rank: 2 }));
}

/**
 * True for "Ngày vào Đảng / chính thức": a sign between the two dates distinguishes it from "ngày vào Đảng chính thức". Brackets
 * around "chính thức" alone only say which of the two dates is meant.
 */
function hasBothDates({ header, leaf, contents }: ColumnFacts): boolean {
  if (!/(?:ket nap|vao dang|du bi|\bvd\b|\bkn\b).*(?:chinh thuc|\bct\b)/.test(leaf)) return false;
  const last = withoutRemark(header.slice(header.lastIndexOf(" / ") + 1))
    .normalize("NFC")
    .toLowerCase()
    .replace(/[([]\s*(?:chính thức|chinh thuc|ct)\s*[)\]]/u, "");
  return /[,;&(+–/-]|(?<!\p{L})và(?!\p{L})/u.test(last) || contents.dates === 0;
}
