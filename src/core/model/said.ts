import type { CellRef } from "./address";
import type { Level } from "./level";

/** A text on the sheet outside every table: the title block, sentences below a table, signatures. */
export interface SheetText extends CellRef {
  readonly text: string;
  /** The cell's exact content. */
  readonly written: string;
}

/** What the texts around a table state that can be checked against the table, in the order of the texts. */
export interface Said {
  readonly ballots: readonly BallotText[];
  readonly figures: readonly FigureText[];
  /** Each mention of the branch's rating of itself. */
  readonly ownLevels: readonly OwnLevel[];
  /** Clauses that claim the good level, and no better, for 100 % of the members. */
  readonly allGood: readonly SaidClause[];
}

/** Numbers of ballots that texts state; null for those they do not. */
export interface BallotCounts {
  /** Official members summoned. */
  readonly summoned: number | null;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
}

/** A text about the ballots; at least one of its numbers is known. */
export interface BallotText extends BallotCounts {
  readonly at: CellRef;
  /** Probationary members who are said to have voted. */
  readonly probationaryVoters: number | null;
}

/** What all texts about the same ballots state. */
export interface BallotsSaid {
  readonly texts: readonly BallotText[];
  /** The first number that a text states of each kind. */
  readonly counts: BallotCounts;
}

/** A text that states at least one figure. */
export interface FigureText extends SheetText {
  readonly figures: readonly StatedFigure[];
}

/** What a figure counts. */
export type FigureName =
  "present" | "official" | "probationary" | "rated" | "notYetRated" | "goodOrBetter" | Level;

/** A figure in a text; `start` and `end` bound its digits in the NFC text. */
export interface StatedFigure {
  readonly what: FigureName;
  readonly unit: "count" | "percent";
  readonly value: number;
  /** Decimals as typed: `12,5` has one. */
  readonly decimals: number;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a text, and the cell of the text. */
export interface SaidClause {
  readonly written: string;
  readonly at: CellRef;
}

/** The branch's level in a clause; `proposal` if that calls it a self-rating or a proposal. */
export interface OwnLevel extends SaidClause {
  readonly level: Level;
  readonly proposal: boolean;
}

/** A figure in a cell outside every table, such as a count beside a level; a share may be per cent or a fraction. */
export interface StatedCell extends CellRef {
  readonly what: Level | "rated";
  readonly unit: "count" | "percent";
  readonly value: number;
  /** In a total under X marks: how many marks there are, rated members or not; this sum is accepted too. */
  readonly asMarked?: number;
}
