import type { NamedVersion, Version, VersionKey, VersionReason } from "../model/body";
import type { Choice } from "../model/choice";
import type { Member } from "../model/table";
import type { KnownTable } from "./kinds";
import { isCommitteeList } from "./levels";
import { countOf, peopleOf, sharedPeople, type Pair, type People } from "./people";
import { wordRank } from "./versionWords";

/** Shares of the smaller list, in per cent, from which two lists may be, or are, of the same people. */
const SOME = 20;
const SAME = 80;
/** A list with less than this share of the longest one's people is an excerpt, which its words cannot make the final one. */
const EXCERPT = 50;

const [SPLIT_RANK, EXCERPT_RANK, WHOLE_RANK] = [0, 1, 2];

/** Two tables of one year with people in common. */
export interface Overlap {
  readonly taken: KnownTable;
  readonly other: KnownTable;
  readonly pairs: readonly Pair[];
}

/** A table whose people are counted in another one, or in several that are its parts. */
export interface Copy extends Overlap {
  /** How many of its people are counted. */
  readonly people: number;
  /** Those of its people who are counted nowhere. */
  readonly missing: readonly Member[];
  /** True for a list of only some of the people, which is no version of the whole. */
  readonly isExcerpt: boolean;
}

/** The tables to count, with their versions, and those that only repeat people. */
export interface Chosen {
  readonly taken: readonly KnownTable[];
  readonly versions: ReadonlyMap<KnownTable, Version>;
  /** Each table that is not counted, with the one taken for it. */
  readonly copies: readonly Copy[];
  /** Counted tables that share too many people to be of two branches, and too few to be versions. */
  readonly doubtful: readonly Overlap[];
}

interface Candidate {
  readonly table: KnownTable;
  readonly place: number;
  readonly people: People;
  readonly count: number;
  readonly rated: number;
}

/** Takes one of several lists of the same people in the same year; what the user chose comes first. */
export function chooseVersions(tables: readonly KnownTable[], choice: Choice): Chosen {
  if (tables.length < 2) return { taken: tables, versions: new Map(), copies: [], doubtful: [] };
  const candidates = tables.map(candidateOf);
  const links = linksOf(candidates);
  const same = links.filter(({ share }) => share >= SAME);
  const groups = groupsOf(candidates, same);
  const taken: Candidate[] = [];
  const copies: Copy[] = [];
  const versions = new Map<KnownTable, Version>();
  for (const group of groups) {
    const ranked = rankedIn(group, same, choice, tables);
    const kept = keptOf(ranked, same);
    taken.push(...kept.map(({ candidate }) => candidate));
    copies.push(...copiesIn(ranked, kept, same));
    for (const each of kept) {
      const version = versionOf(each, ranked, same, tables);
      if (version.of > 1) versions.set(each.candidate.table, version);
    }
  }
  const inOrder = tables.filter((table) => taken.some((each) => each.table === table));
  return { taken: inOrder, versions, copies, doubtful: doubtfulAmong(links, inOrder) };
}

/** True for a list of ratings of the same people; any other list only repeats their names. */
export function isVersion({ other, isExcerpt }: Copy): boolean {
  return other.table.purpose === "rating" && !isExcerpt;
}

function candidateOf(table: KnownTable, place: number): Candidate {
  const people = peopleOf(table.table);
  const rated = table.table.members.filter(({ ratings }) => ratings.final.kind === "level").length;
  return { table, place, people, count: countOf(people), rated };
}

/** The people of two tables of one year, as a share of the smaller list in per cent. */
interface Link {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly pairs: readonly Pair[];
  readonly share: number;
}

function linksOf(candidates: readonly Candidate[]): readonly Link[] {
  const links: Link[] = [];
  for (const [at, one] of candidates.entries())
    for (const other of candidates.slice(at + 1)) {
      if (!mayRepeat(one.table, other.table)) continue;
      const pairs = sharedPeople(one.people, other.people);
      const share = (100 * pairs.length) / Math.max(1, Math.min(one.count, other.count));
      if (pairs.length > 0) links.push({ one, other, pairs, share });
    }
  return links;
}

function mayRepeat(one: KnownTable, other: KnownTable): boolean {
  return (
    one.table.subject === other.table.subject &&
    (one.year === null || other.year === null || one.year === other.year)
  );
}

function groupsOf(candidates: readonly Candidate[], links: readonly Link[]): Candidate[][] {
  const groupOf = new Map(candidates.map((each) => [each, [each]]));
  for (const { one, other } of links) {
    const [a, b] = [groupOf.get(one), groupOf.get(other)];
    if (!a || !b || a === b) continue;
    a.push(...b);
    for (const each of b) groupOf.set(each, a);
  }
  return Array.from(new Set(groupOf.values()));
}

interface Ranked {
  readonly candidate: Candidate;
  readonly ranks: Readonly<Record<Exclude<VersionReason, "later">, number>>;
}

const REASONS = ["user", "whole", "words", "rated"] as const;

/** The best version first: chosen by the user, no excerpt, called final, rated more completely, on a later sheet. */
function rankedIn(
  group: readonly Candidate[],
  links: readonly Link[],
  choice: Choice,
  all: readonly KnownTable[],
): readonly Ranked[] {
  if (group.length === 1) return group.map((candidate) => ({ candidate, ranks: NO_RANKS }));
  const most = Math.max(...group.map(({ count }) => count));
  const tables = group.map(({ table }) => table);
  const ranked = group.map((candidate) => ({
    candidate,
    ranks: {
      user: isChosen(candidate.table, choice, all) ? 1 : 0,
      whole: wholeness(candidate, group, links, most),
      words: wordRank(candidate.table, tables),
      rated: candidate.rated,
    },
  }));
  return ranked.sort(byRank);
}

const NO_RANKS = { user: 0, whole: 0, words: 0, rated: 0 } as const;

function byRank(a: Ranked, b: Ranked): number {
  const reason = REASONS.find((each) => a.ranks[each] !== b.ranks[each]);
  return reason ? b.ranks[reason] - a.ranks[reason] : b.candidate.place - a.candidate.place;
}

/** A committee's list yields to the lists of its branches; otherwise an excerpt yields to the whole list. */
function wholeness(
  candidate: Candidate,
  group: readonly Candidate[],
  links: readonly Link[],
  most: number,
): number {
  const isSplit = (whole: Candidate) =>
    isCommitteeList(whole.table) && partsOf(whole, group, links).length > 1;
  if (isSplit(candidate)) return SPLIT_RANK;
  if (candidate.count * 100 >= most * EXCERPT) return WHOLE_RANK;
  const isPart = group.some((whole) => partsOf(whole, group, links).includes(candidate));
  return isPart ? WHOLE_RANK : EXCERPT_RANK;
}

/** The lists that together have the people of a longer one, none of them twice; empty where they do not. */
function partsOf(
  whole: Candidate,
  group: readonly Candidate[],
  links: readonly Link[],
): readonly Candidate[] {
  const parts: Candidate[] = [];
  for (const each of group) {
    const isPart = each.count < whole.count && areSame(each, whole, links);
    if (isPart && parts.every((other) => !areSame(each, other, links))) parts.push(each);
  }
  const covered = parts.reduce((sum, { count }) => sum + count, 0);
  return parts.length > 1 && covered * 100 >= whole.count * SAME ? parts : [];
}

function areSame(a: Candidate, b: Candidate, links: readonly Link[]): boolean {
  return links.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
}

/** Each table in its rank, unless a better one has the same people. */
function keptOf(ranked: readonly Ranked[], links: readonly Link[]): readonly Ranked[] {
  const kept: Ranked[] = [];
  for (const each of ranked)
    if (kept.every((better) => !areSame(better.candidate, each.candidate, links))) kept.push(each);
  return kept;
}

function copiesIn(
  ranked: readonly Ranked[],
  kept: readonly Ranked[],
  links: readonly Link[],
): readonly Copy[] {
  return ranked
    .filter((each) => !kept.includes(each))
    .flatMap(({ candidate, ranks }) => {
      const sources = kept.map((each) => each.candidate);
      const best = sources.find((each) => areSame(each, candidate, links));
      if (!best) return [];
      const missing = missingFrom(sources, candidate);
      const people = candidate.count - missing.length;
      const isExcerpt = ranks.whole === EXCERPT_RANK;
      return [{ ...overlapOf(best, candidate), people, missing, isExcerpt }];
    });
}

function missingFrom(counted: readonly Candidate[], { people }: Candidate): readonly Member[] {
  const found = new Set(
    counted.flatMap((each) => sharedPeople(each.people, people).map(({ other }) => other)),
  );
  return Array.from(people.values())
    .flat()
    .filter((member) => !found.has(member));
}

function overlapOf(taken: Candidate, other: Candidate): Overlap {
  const pairs = sharedPeople(taken.people, other.people);
  return { taken: taken.table, other: other.table, pairs };
}

function versionOf(
  { candidate, ranks }: Ranked,
  ranked: readonly Ranked[],
  links: readonly Link[],
  tables: readonly KnownTable[],
): Version {
  const others = ranked.filter(
    (each) => areSame(each.candidate, candidate, links) && each.ranks.whole !== EXCERPT_RANK,
  );
  const chosen = REASONS.find((each) => others.some((other) => other.ranks[each] < ranks[each]));
  const named = ({ table }: Candidate): NamedVersion => ({
    ...keyOf(table, tables),
    name: table.table.sheet,
  });
  return {
    of: others.length + 1,
    chosen: chosen ?? "later",
    all: [named(candidate), ...others.map((other) => named(other.candidate))],
  };
}

function isChosen(
  known: KnownTable,
  { versions = [] }: Choice,
  tables: readonly KnownTable[],
): boolean {
  const { table } = keyOf(known, tables);
  const { sheetId, sheet: name } = known.table;
  return versions.some(
    (key) => (key.sheet === sheetId || key.sheet === name) && key.table === table,
  );
}

function keyOf(known: KnownTable, tables: readonly KnownTable[]): VersionKey {
  const { sheetId } = known.table;
  const onSheet = tables.filter(({ table }) => table.sheetId === sheetId);
  return { sheet: sheetId, table: onSheet.indexOf(known) + 1 };
}

function doubtfulAmong(links: readonly Link[], taken: readonly KnownTable[]): readonly Overlap[] {
  return links
    .filter(({ one, other, share, pairs }) => {
      const areCounted = taken.includes(one.table) && taken.includes(other.table);
      return areCounted && share >= SOME && share < SAME && pairs.length > 1;
    })
    .map(({ one, other }) => overlapOf(one, other));
}
