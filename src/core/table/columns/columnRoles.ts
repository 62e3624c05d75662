import type { SheetMapping } from "../../model/mapping";
import { ROLES, type Role } from "../../model/role";
import type { Column } from "../../model/table";
import type { Claim } from "./claim";
import type { ColumnContents } from "./columnContents";
import { columnFacts, type ColumnFacts } from "./columnFacts";
import { chooseRaters, type RatingCandidate } from "./finalRating";
import { foldedText } from "../../text/foldedText";
import type { Header } from "../find/header";
import { phraseOf } from "../headings/headerHint";
import type { Layout, SpecialColumns } from "../layout";
import { blockClaims, judgedBlocks, raterMarks, type JudgedBlock } from "./levelClaims";
import { ratingSource, type RatingSource } from "../headings/ratingHeader";
import { scoreHeader, type ScoreHeader } from "../headings/scoreHeader";
import { doubtsBeside, isHeadOfScores, scoreParts } from "./scoreParts";
import { specialColumns } from "./specialColumns";

/** What the columns of a table are for, and on what that rests. */
export interface ColumnRoles {
  readonly columns: readonly Column[];
  readonly special: SpecialColumns;
  readonly ambiguous: Layout["ambiguous"];
}

/** Roles whose competing columns are worth a word to the secretary. */
const WORTH_TELLING: ReadonlySet<Role> = new Set<Role>([
  "name",
  "admitted",
  "official",
  "self",
  "staff",
  "committee",
  "union",
  "final",
  "general",
  "task",
  "total",
]);

/** Gives each column at most one role and each role at most one column; a person's mapping stands above all. */
export function columnRoles(
  header: Header,
  contents: (column: number) => ColumnContents,
  mapping: SheetMapping | null,
  saysBallots: boolean,
): ColumnRoles {
  const facts = columnFacts(header, contents);
  const given = mappedRoles(facts, mapping);
  const special = specialColumns(facts, header.anchor);
  const taken = new Set([...given.keys(), ...specialIndices(special)]);
  const free = facts.filter(({ index }) => !taken.has(index));
  const blocks = judgedBlocks(free, header, saysBallots);
  const claims = claimsOf(free, header, blocks);
  const chosen = chooseRoles(claims, new Set(given.values()));
  const parts = scoreParts(free, new Map([...chosen.roles, ...given]));
  const roleAt = (index: number) =>
    given.has(index)
      ? (given.get(index) ?? null)
      : (specialRole(special, index) ?? chosen.roles.get(index) ?? parts.get(index) ?? null);
  return {
    columns: facts.map(({ index, header: text }) => ({ index, header: text, role: roleAt(index) })),
    special: { ...special, raterMarks: raterMarks(blocks) },
    ambiguous: doubtsBeside(parts, chosen.ambiguous),
  };
}

/** Roles that a person gave, found again by the header's text. */
function mappedRoles(
  facts: readonly ColumnFacts[],
  mapping: SheetMapping | null,
): Map<number, Role | null> {
  const given = new Map<number, Role | null>();
  for (const { header, role } of mapping?.columns ?? []) {
    const fold = foldedText(header);
    const column =
      facts.find((fact) => fact.header === header && !given.has(fact.index)) ??
      facts.find((fact) => foldedText(fact.header) === fold && !given.has(fact.index));
    if (column) given.set(column.index, role);
  }
  return given;
}

function claimsOf(
  facts: readonly ColumnFacts[],
  header: Header,
  blocks: readonly JudgedBlock[],
): Claim[] {
  const inBlocks = new Set(
    blocks.flatMap(({ block }) => block.columns.map(({ column }) => column)),
  );
  const single = facts.filter(({ index }) => !inBlocks.has(index) && index !== header.anchor.name);
  const ratings = single.flatMap((fact) => ratingCandidate(fact, header));
  const rated = new Set(ratings.map(({ column }) => column));
  return [
    { role: "name", column: header.anchor.name, rank: -1 },
    ...ratingClaims(ratings),
    ...blockClaims(blocks),
    ...single.filter(({ index }) => !rated.has(index)).flatMap((fact) => phraseClaim(fact)),
  ];
}

function ratingClaims(ratings: readonly RatingCandidate[]): Claim[] {
  return chooseRaters(ratings).flatMap(({ rater, taken, others }) => [
    { role: rater, column: taken, rank: 0 },
    ...others.map((column) => ({ role: rater, column, rank: 1 })),
  ]);
}

/** A heading of a rating whose cells do not contradict it. */
function ratingCandidate(fact: ColumnFacts, header: Header): RatingCandidate[] {
  const { index, leaf, whole, contents } = fact;
  const source = sourceOf(fact, header);
  if (!source) return [];
  const { filled, levels, numbers, marks } = contents;
  const isNumeric = numbers * 2 > filled && levels === 0;
  const isTicked = marks * 2 > filled && levels === 0;
  return isNumeric || isTicked || contents.dates * 2 > filled
    ? []
    : [{ column: index, source, whole: whole === "" ? leaf : whole, contents }];
}

/** Roles whose words head a rating where levels stand under them. */
const MAY_BE_RATING: ReadonlySet<Role> = new Set<Role>([
  "branchName",
  "job",
  "status",
  "partyGroup",
  "group",
  "voter",
]);

/** "Chi bộ" or "Chuyên môn" alone is a rating where levels stand under it; a phrase of another role wins otherwise. */
function sourceOf({ leaf, whole, contents }: ColumnFacts, header: Header): RatingSource | null {
  const phrase = phraseOf(leaf, whole);
  const source = ratingSource(leaf, whole);
  // "HT" under a position is a headmaster (hiệu trưởng), not a level.
  const holdsLevels = contents.levels * 2 > contents.filled && !/\bchuc (?:vu|danh)\b/.test(whole);
  if (phrase === null)
    return source ?? (holdsLevels && scoreHeader(leaf, whole) === null ? bareSource(leaf) : null);
  if (!MAY_BE_RATING.has(phrase.role)) return null;
  if (holdsLevels && contents.filled > 0) return source ?? bareSource(leaf);
  return source !== null &&
    leaf !== whole &&
    contents.filled === 0 &&
    header.rows[0] < header.rows[1]
    ? source
    : null;
}

function bareSource(leaf: string): RatingSource | null {
  return ratingSource(`xep loai ${leaf}`, `xep loai ${leaf}`);
}

/** Special columns that no other role may take. */
type OwnColumns = Omit<SpecialColumns, "raterMarks">;

function phraseClaim(fact: ColumnFacts): Claim[] {
  const { index, leaf, whole, header, contents } = fact;
  const score = scoreHeader(leaf, whole);
  if (holdsBothDates(header, leaf, contents))
    return [{ role: "admittedOfficial", column: index, rank: 0 }];
  const phrase = phraseOf(leaf, whole);
  if (phrase && WORDY.has(phrase.role) && isHeadOfScores(fact)) return [];
  if (phrase) {
    const rank = phrase.leaf?.test(leaf) === true ? phraseRank(phrase.role, leaf) : 2;
    const own: Claim = { role: phrase.role, column: index, rank };
    // The decision's day stands for the admission where no column has the ceremony's.
    return phrase.role === "admissionDecided"
      ? [own, { role: "admitted", column: index, rank: 3 }]
      : [own];
  }
  return score && contents.levels * 2 <= contents.filled ? scoreClaims(index, score) : [];
}

/** An appraised total stands for the total where no other column has it. */
function scoreClaims(column: number, { role, rank, isAppraised }: ScoreHeader): Claim[] {
  const own: Claim = { role, column, rank };
  return isAppraised ? [own, { role: "appraised", column, rank }] : [own];
}

/** Roles whose columns hold words: "Đạo đức, kỷ luật (20)" over points is a head of the score, not a discipline. */
const WORDY: ReadonlySet<Role> = new Set<Role>([
  "discipline",
  "job",
  "partyPosition",
  "status",
  "group",
  "partyGroup",
  "commendation",
  "reason",
  "note",
]);

/** Citizen ids give way to card numbers; every other phrase of a role is as good as the next. */
function phraseRank(role: Role, leaf: string): number {
  return role === "code" && /cccd|can cuoc|cmnd|cmt|dinh danh/.test(leaf) ? 1 : 0;
}

/**
 * "Ngày vào Đảng / chính thức" in one heading: a sign between the two tells it from "ngày vào Đảng chính thức". Brackets around
 * "chính thức" alone only say which of the two dates is meant.
 */
function holdsBothDates(header: string, leaf: string, { dates }: ColumnContents): boolean {
  if (!/(?:ket nap|vao dang|du bi|\bvd\b|\bkn\b).*(?:chinh thuc|\bct\b)/.test(leaf)) return false;
  const last = header
    .slice(header.lastIndexOf(" / ") + 1)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[([]\s*(?:chính thức|chinh thuc|ct)\s*[)\]]/u, "");
  return /[,;&(+–/-]|(?<!\p{L})và(?!\p{L})/u.test(last) || dates === 0;
}

interface Chosen {
  readonly roles: ReadonlyMap<number, Role>;
  readonly ambiguous: Layout["ambiguous"];
}

/** The best claim on each role that no person has given away; the others lose theirs. */
function chooseRoles(claims: readonly Claim[], given: ReadonlySet<Role | null>): Chosen {
  const roles = new Map<number, Role>();
  const ambiguous: { role: Role; taken: number; others: number[] }[] = [];
  const claimsOnly = (role: Role, column: number) =>
    claims.every((claim) => claim.column !== column || claim.role === role);
  for (const role of ROLES) {
    if (given.has(role)) continue;
    const own = claims
      .filter((claim) => claim.role === role && !roles.has(claim.column))
      .sort((a, b) => a.rank - b.rank || a.column - b.column);
    const [best, ...rest] = own;
    if (!best) continue;
    roles.set(best.column, role);
    const others = rest.map(({ column }) => column).filter((column) => claimsOnly(role, column));
    if (others.length > 0 && WORTH_TELLING.has(role))
      ambiguous.push({ role, taken: best.column, others });
  }
  return { roles, ambiguous };
}

function specialIndices(special: OwnColumns): number[] {
  const { nameParts, birthBySex, sexMarks, statusMarks } = special;
  return [
    ...nameParts,
    birthBySex?.male ?? null,
    birthBySex?.female ?? null,
    sexMarks?.male ?? null,
    sexMarks?.female ?? null,
    ...statusMarks.map(({ column }) => column),
  ].filter((index) => index !== null);
}

function specialRole(special: OwnColumns, index: number): Role | null {
  if (special.nameParts.includes(index)) return "name";
  if (index === special.birthBySex?.male || index === special.birthBySex?.female) return "birth";
  if (index === special.sexMarks?.male || index === special.sexMarks?.female) return "sex";
  return special.statusMarks.some(({ column }) => column === index) ? "status" : null;
}
