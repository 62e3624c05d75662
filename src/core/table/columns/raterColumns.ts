import { OTHER_RATERS, type Rater } from "../../model/level";
import type { ColumnContents } from "./columnContents";
import type { RatingSource } from "../headings/ratingHeader";
import type { YearColumn } from "../layout";

/** A column that may contain somebody's ratings. */
export interface RatingCandidate {
  readonly column: number;
  readonly source: RatingSource;
  readonly whole: string;
  readonly contents: ColumnContents;
}

export interface RaterChoice {
  readonly rater: Rater;
  readonly taken: number;
  /** Other columns that are equally plausible. */
  readonly others: readonly number[];
}

/**
 * Chooses one column for each rater. The final rating is a filled column called official, else the branch's own, else one
 * that names nobody, and only then a higher level's decision, because the table is the branch's proposal. Among equals the
 * last one counts, as the form puts the final one last. Columns of earlier years are left out, and so are those of quarters
 * and months beside one of the whole year.
 */
export function chooseRaters(candidates: readonly RatingCandidate[]): RaterChoice[] {
  const current = ofWholeYear(ofLatestYear(candidates));
  const final = chooseFinal(current);
  const others = OTHER_RATERS.flatMap((rater) => {
    const own = current.filter(({ source }) => source === rater);
    const taken = filledFirst(own)[0];
    if (!taken) return [];
    return [{ rater, taken: taken.column, others: columnsBut(taken, own) }];
  });
  return final ? [...others, final] : others;
}

function chooseFinal(candidates: readonly RatingCandidate[]): RaterChoice | null {
  const of = (source: RatingSource) =>
    candidates.filter((candidate) => candidate.source === source).sort(byPhraseThenLast);
  const official = of("official").filter(({ contents }) => contents.filled > 0)[0];
  if (official) return { rater: "final", taken: official.column, others: [] };
  const ranked = [of("branch"), of("any"), [...of("official"), ...of("decision")]];
  const [branch = [], any = [], decision = []] = ranked;
  const own = filledFirst([...branch, ...any]);
  const taken = own[0] ?? filledFirst(decision)[0];
  if (!taken) return null;
  return {
    rater: "final",
    taken: taken.column,
    others: columnsBut(taken, ranked.flat().filter(isRivalOf(taken))),
  };
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

function columnsBut(taken: RatingCandidate, all: readonly RatingCandidate[]): number[] {
  return all
    .map(({ column }) => column)
    .filter((column) => column !== taken.column)
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
  const years = new Set(candidates.flatMap(({ whole }) => yearIn(whole) ?? []));
  if (years.size < 2) return [];
  return Array.from(years)
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const own = candidates.filter(({ whole }) => yearIn(whole) === year);
      const final = chooseFinal(ofWholeYear(own));
      return final ? [{ year, column: final.taken }] : [];
    });
}

function yearIn(whole: string): number | null {
  const years = whole.match(/\b20\d\d\b/g);
  return years === null ? null : Math.max(...years.map(Number));
}
