import type { IsoDate } from "./calendar";
import type { Rect } from "./address";
import type { RatingTable, StatusReading } from "./table";
import type { Tally } from "./tally";

/**
 * What a table is. Only `members` and `organisations` are counted. `history` has the results of earlier years, `period` those
 * of a quarter or a month, `summary` counts by branch, `copy` the people of another table, `ours` was written by the add-in.
 */
export type TableKind =
  | "members"
  | "organisations"
  | "ballots"
  | "voters"
  | "staff"
  | "commendations"
  | "register"
  | "attendance"
  | "fees"
  | "history"
  | "summary"
  | "period"
  | "copy"
  | "ours"
  | "other";

/** Why a table is of a kind. `written` is text of the sheet. */
export type KindReason =
  | { readonly by: "title" | "columns" | "ownLine"; readonly written: string }
  | { readonly by: "people"; readonly sheet: string }
  | { readonly by: "year"; readonly year: number }
  | { readonly by: "noRating" };

/** A table that was understood but whose rows are not in any count. */
export interface NotCounted {
  readonly sheetId: string;
  readonly sheet: string;
  readonly range: Rect;
  readonly what: TableKind;
  readonly why: KindReason;
}

/** How a member stopped being one of this branch. */
export const DEPARTURES = ["transferred", "died", "left", "expelled", "struckOff"] as const;
export type Departure = (typeof DEPARTURES)[number];

/** A member who is listed but no longer present. */
export interface Departed {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly why: Departure;
  readonly by: StatusReading;
  readonly day: IsoDate | null;
}

/** Why one of several versions of a list was taken. */
export type VersionReason = "user" | "words" | "rated" | "whole" | "later";

/** The first table of a version, by which a choice finds it again: the sheet, and which table on it, from 1. */
export interface VersionKey {
  /** The sheet's id, or its name where a file from outside Excel has no ids. */
  readonly sheet: string;
  readonly table: number;
}

/** How a table was chosen among lists of the same people in the same year. */
export interface Version {
  /** The number of versions, this one included. */
  readonly of: number;
  readonly chosen: VersionReason;
  /** All of them, this one first. */
  readonly all: readonly [NamedVersion, ...NamedVersion[]];
}

/** A version and the name of its sheet. */
export interface NamedVersion extends VersionKey {
  readonly name: string;
}

/** A party organisation, counted once however many tables list its members. */
export interface Body {
  readonly name: string | null;
  /** A committee's table rates its branches, or lists the members of several of them. */
  readonly kind: "branch" | "committee";
  readonly subject: RatingTable["subject"];
  /** Indexes in `Review.branches`; several for parts such as party groups. */
  readonly tables: readonly number[];
  readonly tally: Tally;
}
