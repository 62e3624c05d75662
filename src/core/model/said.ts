import type { CellRef } from "./address";
import type { Level } from "./level";

/** A text on the sheet outside every table: the title block, sentences below a table, signatures. */
export interface SheetText extends CellRef {
  readonly text: string;
  /** The cell's own text, to the letter. */
  readonly written: string;
}

/** What the texts around a table say, as far as it can be compared with the table itself; in the order of the texts. */
export interface Said {
  readonly ballots: readonly BallotText[];
  readonly figures: readonly FigureText[];
  /** The branch's rating of itself, wherever a text mentions one. */
  readonly ownLevels: readonly OwnLevel[];
  /** Clauses that claim the good level, and no better, for 100 % of the members. */
  readonly allGood: readonly SaidClause[];
}

/** Numbers of ballots as texts state them; null for what no text says. */
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

/** What all texts about the same ballots say. */
export interface BallotsSaid {
  readonly texts: readonly BallotText[];
  /** The first number that a text states of each kind. */
  readonly counts: BallotCounts;
}

/** A text with the figures that it states, at least one. */
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

/** The branch's level as a clause states it; `proposal` where it is called a self-rating or a proposal. */
export interface OwnLevel extends SaidClause {
  readonly level: Level;
  readonly proposal: boolean;
}

/** A figure typed into a cell of its own outside every table, such as a count beside a level; a share is per cent or a fraction. */
export interface StatedCell extends CellRef {
  readonly what: Level | "rated";
  readonly unit: "count" | "percent";
  readonly value: number;
  /** Under a column of marks: how many there are, whoever is to be rated; such a sum is right too. */
  readonly asMarked?: number;
}
