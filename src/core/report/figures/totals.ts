import { byLevel, type ByLevel } from "../../model/level";
import type { Content } from "../../model/report";
import type { BranchReview } from "../../model/review";
import { byExclusion, type Exclusion, type Tally } from "../../model/tally";
import { live } from "./formula";
import type { Numbers } from "./numbers";

/** A number and the cell content that shows it. */
export interface Figure {
  readonly value: number;
  readonly content: Content;
}

/** The counts over all tables of a workbook. */
export interface Totals {
  readonly present: Figure;
  readonly toRate: number;
  readonly rated: number;
  readonly notYetRated: number;
  readonly unrated: Figure;
  readonly excluded: Readonly<Record<Exclusion, Figure>>;
  readonly levels: ByLevel<Figure>;
}

/** One table's tally and the contents that show it. */
interface CountedTable {
  readonly branch: Pick<BranchReview, "tally">;
  readonly numbers: Numbers;
}

export function totalsOf(tables: readonly CountedTable[]): Totals {
  const total = (of: (tally: Tally) => number) =>
    tables.reduce((sum, { branch }) => sum + of(branch.tally), 0);
  const figure = (
    of: (tally: Tally) => number,
    content: (table: CountedTable) => Content,
  ): Figure => ({ value: total(of), content: added(tables.map(content), total(of)) });
  const excluded = (why: Exclusion) =>
    figure(
      (tally) => tally.excluded[why],
      ({ numbers }) => numbers.excluded[why],
    );
  return {
    present: figure(
      ({ present }) => present,
      ({ numbers }) => numbers.present,
    ),
    toRate: total(({ toRate }) => toRate),
    rated: total(({ rated }) => rated),
    notYetRated: total(({ notYetRated }) => notYetRated),
    unrated: figure(
      ({ present, rated }) => present - rated,
      ({ numbers }) => numbers.unrated,
    ),
    excluded: byExclusion(excluded),
    levels: byLevel((level) =>
      figure(
        ({ levels }) => levels[level],
        ({ numbers }) => numbers.levels[level],
      ),
    ),
  };
}

/** Longer sums are written as values, because nobody could read the formula and Excel allows 8,192 characters. */
const MOST_CHARACTERS = 1000;

/** Returns the sum of contents: a formula if all of them are formulas and it stays readable, else the value. */
export function added(contents: readonly Content[], value: number): Content {
  const formulas = contents.flatMap((content) =>
    typeof content === "object" && content !== null ? [content.formula.slice(1)] : [],
  );
  const sum = formulas.join("+");
  return formulas.length === contents.length && sum.length <= MOST_CHARACTERS
    ? live(sum, value)
    : value;
}
