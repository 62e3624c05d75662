import type { ByLevel, ByRater } from "./level";
import type { CapBaseName } from "./parameters";

/** The cap on outstanding ratings in one group of similar duties; group `""` is the whole table. */
export interface Cap {
  readonly group: string;
  readonly good: number;
  readonly outstanding: number;
  /** What the cap is a percentage of, and how many these are. */
  readonly base: CapBaseName;
  readonly of: number;
  /** Per cent of `of` that may be outstanding: the scheme's, or what a committee laid down. */
  readonly percent: number;
  /** The strict reading of the regulation: floor(of × percent / 100). */
  readonly max: number;
  readonly ok: boolean;
}

/** Why a member is not to be rated. */
export const EXCLUSIONS = ["exempt", "suspended", "tooNew"] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Calls `of` for each exclusion in the order of `EXCLUSIONS`. */
export function byExclusion<T>(of: (why: Exclusion) => T): Readonly<Record<Exclusion, T>> {
  return { exempt: of("exempt"), suspended: of("suspended"), tooNew: of("tooNew") };
}

/** A member without a valid rating, and the reason given on the sheet. Rows count from 0, on the sheet. */
export interface Unrated {
  readonly row: number;
  readonly name: string;
  readonly why: Exclusion | "notYet";
  readonly reason: string;
}

/** A member proposed for commendation. */
export interface Commended {
  readonly row: number;
  readonly name: string;
  readonly proposal: string;
}

/** Rows of the sheet, counted from 0, in their order. */
export type Rows = readonly number[];

/** One group of the table; `name` is `""` for members who have none. */
export interface GroupCounts<T> {
  readonly name: string;
  readonly toRate: T;
  readonly levels: ByLevel<T>;
}

/** How a rater's levels compare with the final ones, over members who have both. */
export interface Movement<T> {
  readonly higher: T;
  readonly same: T;
  readonly lower: T;
}

/**
 * The counts of one rating table, as numbers or as the rows behind them: each member once, levels only of those who are to be
 * rated.
 */
export interface Counts<T> {
  readonly present: T;
  /** Null where the sheet does not distinguish official from probationary members. */
  readonly official: T | null;
  readonly probationary: T | null;
  /** Null where the sheet has no column for sex. */
  readonly women: T | null;
  readonly toRate: T;
  readonly excluded: Readonly<Record<Exclusion, T>>;
  readonly notYetRated: T;
  readonly rated: T;
  readonly levels: ByLevel<T>;
  /** Null where `official` is. */
  readonly officialLevels: ByLevel<T> | null;
  readonly womenLevels: ByLevel<T> | null;
  /** Null for a rater who has no column. */
  readonly byRater: ByRater<ByLevel<T> | null>;
  /** Each rater against the final rating; null for a rater who has no column, and for `final`. */
  readonly movement: ByRater<Movement<T> | null>;
  /** Empty where the table has no such column or group rows. */
  readonly byGroup: readonly GroupCounts<T>[];
  readonly byPartyGroup: readonly GroupCounts<T>[];
  readonly byPosition: readonly GroupCounts<T>[];
}

export type GroupTally = GroupCounts<number>;

/** The counts of one rating table, and the rows behind each of them. */
export interface Tally extends Counts<number> {
  readonly rows: Counts<Rows>;
  readonly caps: readonly Cap[];
  /** The groups that have a cap of their own; empty if only the whole table has one. */
  readonly capGroups: readonly GroupTally[];
  readonly unrated: readonly Unrated[];
  readonly commended: readonly Commended[];
}
