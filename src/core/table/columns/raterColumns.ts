import type { TickColumn } from "../../model/columns";
import { OTHER_RATERS, type Rater } from "../../model/level";
import type { RatingTable } from "../../model/table";
import type { ColumnContents } from "./columnContents";
import type { RatingSource } from "../headings/ratingHeader";
import type { YearColumn } from "../layout";

/** A column that may contain somebody's ratings, or the columns headed by levels that somebody ticks. */
export interface RatingCandidate {
  /** The first of its columns. */
  readonly column: number;
  /** Empty for a column of words. */
  readonly ticked: readonly TickColumn[];
  readonly source: RatingSource;
  readonly whole: string;
  readonly contents: Pick<ColumnContents, "filled">;
  /** How many of the rows that were looked through have a rating, from 0 to 1. */
  readonly share: number;
}

export interface RaterChoice {
  readonly rater: Rater;
  readonly taken: RatingCandidate;
  /** Columns to tick where the one taken has no word. */
  readonly besides: RatingCandidate | null;
  /** Other columns that are equally plausible. */
  readonly others: readonly number[];
  /** The deciding column of few members: for all the others, the branch's own rating holds. */
  readonly isOfChanges?: true;
}

/**
 * Chooses one column, or one block of columns to tick, for each rater. The final rating is the decision of the level above, as
 * soon as it is filled in; the branch's own is then another rater's. A decision on few members changes the branch's rating of
 * these. Without a decision the final rating is the branch's own, else one that names nobody, else that of the branch's committee where no other could be it. Among equals the last one counts, as the form
 * puts the final one last. Columns of earlier years are left out, and so are those of quarters and months beside one of the
 * whole year.
 */
export function chooseRaters(
  candidates: readonly RatingCandidate[],
  subject: RatingTable["subject"],
): readonly RaterChoice[] {
  const current = ofWholeYear(ofLatestYear(candidates));
  const final = changesIn(current) ?? chooseFinal(current) ?? chosenCommittee(current, subject);
  const others = OTHER_RATERS.flatMap((rater): RaterChoice[] => {
    const own = rater === "branch" ? branchBeside(final, current) : ofSource(current, rater);
    const [taken] = filledFirst(own).filter((candidate) => candidate !== final?.taken);
    if (!taken) return [];
    const rivals = rater === "branch" ? [] : own.filter((candidate) => candidate !== final?.taken);
    return [{ rater, taken, besides: null, others: columnsBut([taken], rivals) }];
  });
  return final ? [...others, final] : others;
}

function chooseFinal(candidates: readonly RatingCandidate[]): RaterChoice | null {
  const own = ownOf(candidates);
  const [official] = filled(ofSource(candidates, "official").sort(byPhraseThenLast));
  if (official) return { rater: "final", taken: official, besides: null, others: [] };
  const decided = decisionsIn(candidates, own[0]);
  const [decision] = decided;
  if (decision) {
    const rivals = decided.filter((each) => isDecision(each) === isDecision(decision));
    return {
      rater: "final",
      taken: decision,
      besides: null,
      others: columnsBut([decision], rivals),
    };
  }
  const above = [...ofSource(candidates, "official"), ...ofSource(candidates, "decision")];
  const taken = own[0] ?? filledFirst(above.sort(byPhraseThenLast))[0];
  if (!taken) return null;
  const besides = ticksBeside(taken, own);
  const rivals = [...own, ...above].filter(isRivalOf(taken));
  return { rater: "final", taken, besides, others: columnsBut([taken, besides], rivals) };
}

/** What the branch itself may have settled: columns of words first, the branch's before one that names nobody. */
function ownOf(candidates: readonly RatingCandidate[]): readonly RatingCandidate[] {
  const own = [
    ...ofSource(candidates, "branch").sort(byPhraseThenLast),
    ...ofSource(candidates, "any").sort(byPhraseThenLast),
  ];
  const words = own.filter(({ ticked }) => ticked.length === 0);
  return filledFirst([...words, ...own.filter(({ ticked }) => ticked.length > 0)]);
}

const DECISION = /quyet dinh|duyet|cong nhan|chuan y/;
const PROPOSAL = /de nghi|de xuat|du kien/;

function isDecision({ whole }: RatingCandidate): boolean {
  return DECISION.test(whole);
}

/** The decisions of the level above on most members that the branch rated, the likeliest first. */
function decisionsIn(
  candidates: readonly RatingCandidate[],
  own: RatingCandidate | undefined,
): readonly RatingCandidate[] {
  return decisionsOnAny(candidates)
    .filter((each) => !isOnFew(each, own))
    .sort((a, b) => Number(isDecision(b)) - Number(isDecision(a)) || b.column - a.column);
}

function decisionsOnAny(candidates: readonly RatingCandidate[]): readonly RatingCandidate[] {
  return filled(ofSource(candidates, "decision")).filter(
    (each) => isDecision(each) || !PROPOSAL.test(each.whole),
  );
}

function isOnFew({ share }: RatingCandidate, own: RatingCandidate | undefined): boolean {
  return share * 2 < (own?.share ?? 0);
}

/** The only decision of the level above, where it is filled in for few of the members that the branch rated. */
function changesIn(candidates: readonly RatingCandidate[]): RaterChoice | null {
  const [taken, other] = decisionsOnAny(candidates);
  if (!taken || other || !isOnFew(taken, ownOf(candidates)[0])) return null;
  if (filled(ofSource(candidates, "official")).length > 0) return null;
  return { rater: "final", taken, besides: null, others: [], isOfChanges: true };
}

/** The branch's own rating, where the final one is that of somebody else. */
function branchBeside(
  final: RaterChoice | null,
  candidates: readonly RatingCandidate[],
): readonly RatingCandidate[] {
  const isAbove = final?.taken.source === "decision" || final?.taken.source === "official";
  return isAbove ? filled(ownOf(candidates)) : [];
}

/** The committee's rating is the branch's if its heading says so or if nobody else rates; a superior's committee decides. */
function chosenCommittee(
  candidates: readonly RatingCandidate[],
  subject: RatingTable["subject"],
): RaterChoice | null {
  const [taken, other] = ofSource(candidates, "committee");
  if (!taken || other) return null;
  const isFinal =
    subject === "organisations" || candidates.length === 1 || /chi bo/.test(taken.whole);
  return isFinal ? { rater: "final", taken, besides: null, others: [] } : null;
}

/** The only columns to tick beside one of words: both are the same rating, written twice. */
function ticksBeside(
  taken: RatingCandidate,
  own: readonly RatingCandidate[],
): RatingCandidate | null {
  const [only, other] = own.filter(({ ticked }) => ticked.length > 0);
  return taken.ticked.length === 0 && only && !other ? only : null;
}

function ofSource(candidates: readonly RatingCandidate[], source: RatingSource): RatingCandidate[] {
  return candidates.filter((candidate) => candidate.source === source);
}

function filled(candidates: readonly RatingCandidate[]): RatingCandidate[] {
  return candidates.filter(({ contents }) => contents.filled > 0);
}

/** Moves filled columns before empty ones and otherwise keeps the order. */
function filledFirst(candidates: readonly RatingCandidate[]): readonly RatingCandidate[] {
  return [...candidates].sort(
    (a, b) => Number(b.contents.filled > 0) - Number(a.contents.filled > 0),
  );
}

/** An empty column does not compete with a filled one. */
function isRivalOf(taken: RatingCandidate): (candidate: RatingCandidate) => boolean {
  return ({ contents }) => contents.filled > 0 || taken.contents.filled === 0;
}

function byPhraseThenLast(a: RatingCandidate, b: RatingCandidate): number {
  return phraseRank(a.whole) - phraseRank(b.whole) || b.column - a.column;
}

function phraseRank(whole: string): number {
  if (/muc xep loai|muc chat luong/.test(whole)) return 0;
  if (/ket qua (?:danh gia )?xep loai|ket luan|thong nhat|quyet dinh|bieu quyet/.test(whole))
    return 1;
  return /xep loai|phan loai/.test(whole) ? 2 : 3;
}

function columnsBut(
  taken: readonly (RatingCandidate | null)[],
  all: readonly RatingCandidate[],
): number[] {
  return all
    .filter((candidate) => !taken.includes(candidate))
    .map(({ column }) => column)
    .sort((a, b) => a - b);
}

function ofLatestYear(candidates: readonly RatingCandidate[]): readonly RatingCandidate[] {
  const years = candidates.map(({ whole }) => yearIn(whole));
  const latest = Math.max(...years.map((year) => year ?? 0));
  return candidates.filter((_, at) => years[at] === null || years[at] === latest);
}

export const PART_OF_YEAR =
  /\bquy (?:i|ii|iii|iv|[1-4])\b|\b(?:6|sau|9|chin) thang\b|\bthang (?:0?\d|1[0-2])\b/;

function ofWholeYear(candidates: readonly RatingCandidate[]): readonly RatingCandidate[] {
  const whole = candidates.filter(({ whole: heading }) => !PART_OF_YEAR.test(heading));
  return whole.some(({ source }) => isFinal(source)) ? whole : candidates;
}

function isFinal(source: RatingSource): boolean {
  return ["official", "branch", "any", "decision"].includes(source);
}

/** Returns the final rating of each year, if the headings name several years; the earliest first. */
export function finalsByYear(candidates: readonly RatingCandidate[]): readonly YearColumn[] {
  const words = candidates.filter(({ ticked }) => ticked.length === 0);
  const years = new Set(words.flatMap(({ whole }) => yearIn(whole) ?? []));
  if (years.size < 2) return [];
  return Array.from(years)
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const own = words.filter(({ whole }) => yearIn(whole) === year);
      const final = chooseFinal(ofWholeYear(own));
      return final ? [{ year, column: final.taken.column }] : [];
    });
}

function yearIn(whole: string): number | null {
  const years = whole.match(/\b20\d\d\b/g);
  return years === null ? null : Math.max(...years.map(Number));
}
