import type { ByLevel, ByRater } from "./level";

/** The cap on outstanding ratings in one group of similar duties; group `""` is the whole table. */
export interface Cap {
  readonly group: string;
  readonly good: number;
  readonly outstanding: number;
  /** Per cent of `good` that may be outstanding: the scheme's, or the branch's granted exception. */
  readonly percent: number;
  /** The strict reading: floor(good × percent / 100). */
  readonly max: number;
  readonly ok: boolean;
}

/** Why a member is not to be rated. */
export const EXCLUSIONS = ["exempt", "suspended", "tooNew"] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** A member who carries no valid rating, and what the sheet says about it. Rows count from 0, on the sheet. */
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

/** The four levels within one group of the table; `name` is `""` for members who have none. */
export interface GroupTally {
  readonly name: string;
  readonly toRate: number;
  readonly levels: ByLevel<number>;
}

/** How a rater's levels compare with the final ones, over members who carry both. */
export interface Movement {
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
}

/** The counts of one rating table: each person once, levels over those who are to be rated. */
export interface Tally {
  readonly present: number;
  /** Null where the sheet does not tell official from probationary members. */
  readonly official: number | null;
  readonly probationary: number | null;
  /** Null where the sheet has no column for sex. */
  readonly women: number | null;
  readonly toRate: number;
  readonly excluded: Readonly<Record<Exclusion, number>>;
  readonly notYetRated: number;
  readonly rated: number;
  readonly levels: ByLevel<number>;
  /** Null where `official` is. */
  readonly officialLevels: ByLevel<number> | null;
  readonly womenLevels: ByLevel<number> | null;
  /** Null for a rater who has no column. */
  readonly byRater: ByRater<ByLevel<number> | null>;
  /** Each rater against the final rating; null for a rater who has no column, and for `branch`. */
  readonly movement: ByRater<Movement | null>;
  /** Empty where the table has no such column or group rows. */
  readonly byGroup: readonly GroupTally[];
  readonly byPartyGroup: readonly GroupTally[];
  readonly byPosition: readonly GroupTally[];
  readonly caps: readonly Cap[];
  readonly unrated: readonly Unrated[];
  readonly commended: readonly Commended[];
}
