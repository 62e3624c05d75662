import type { Figure } from "../model/findingData";
import type { Finding } from "../model/finding";
import type { FigureName, FigureText, StatedFigure } from "../model/said";
import type { RatingTable } from "../model/table";
import type { Tally } from "../model/tally";
import type { RuleOf } from "../schemes/schema";
import { fromRule, type Check, type RuleContext } from "./context";
import { tidy } from "./scores";

/** Reports typed totals that differ from the counts: one finding for each text or cell, with all its differing figures. */
export const checkTotals: Check<"totals"> = (table, rule, context) => [
  ...inTexts(table, rule, context),
  ...inCells(rule, context),
];

function inTexts(
  { said }: RatingTable,
  rule: RuleOf<"totals">,
  context: RuleContext,
): readonly Finding[] {
  return said.figures.flatMap((text) => {
    const wrong = text.figures.flatMap((stated) => {
      const counted = countedOf(stated, context);
      return counted === null ? [] : [{ stated, counted }];
    });
    if (wrong.length === 0) return [];
    const { sheet, row, column } = text;
    const at = { sheet, row, column };
    return [
      {
        ...fromRule(rule),
        at: [at],
        data: { written: text.text, figures: wrong.map(figureOf) },
        fix: [{ ...at, from: text.written, to: corrected(text, wrong) }],
      },
    ];
  });
}

function inCells(rule: RuleOf<"totals">, context: RuleContext): readonly Finding[] {
  return context.stated.flatMap(({ sheet, row, column, what, unit, value, asMarked }) => {
    if (value === asMarked) return [];
    const fraction = unit === "percent" && value <= 1;
    const shown = tidy(fraction ? value * 100 : value);
    const decimals = /\.(\d+)$/u.exec(String(shown))?.[1]?.length ?? 0;
    const counted = countedOf({ what, unit, value: shown, decimals }, context);
    if (counted === null || isOnOtherBase(what, value, context)) return [];
    const at = { sheet, row, column };
    const to = fraction ? counted / 100 : counted;
    const figures = [{ what, unit, stated: shown, counted }];
    return [
      {
        ...fromRule(rule),
        at: [at],
        data: { written: String(value), figures },
        fix: [{ ...at, from: value, to }],
      },
    ];
  });
}

/** A sum below the four levels may also count all who are present, or all who are to be rated. */
function isOnOtherBase(what: FigureName, value: number, { tally, part }: RuleContext): boolean {
  return (
    what === "rated" && [tally.present, tally.toRate, part.present, part.toRate].includes(value)
  );
}

type Stated = Pick<StatedFigure, "what" | "unit" | "value" | "decimals">;

interface Wrong {
  readonly stated: StatedFigure;
  readonly counted: number;
}

function figureOf({ stated: { what, unit, value }, counted }: Wrong): Figure {
  return { what, unit, stated: value, counted };
}

/**
 * Returns the body's count if the figure is neither that nor the part's, nor what the branch rated before the level above
 * decided; null if it is, or if the count is unknown.
 */
function countedOf(stated: Stated, { tally, part, open }: RuleContext): number | null {
  const difference = (counts: Tally) => differenceIn(stated, counts, open.length);
  return [part, ...beforeDecision(tally)].some((counts) => difference(counts) === null)
    ? null
    : difference(tally);
}

function beforeDecision(tally: Tally): readonly Tally[] {
  const levels = tally.byRater.branch;
  return levels === null ? [] : [{ ...tally, levels }];
}

function differenceIn(stated: Stated, tally: Tally, open: number): number | null {
  const count = countOf(stated, tally);
  if (count === null) return null;
  if (open > 0 && isOpen(stated.what) && mayBe(stated, count, open)) return null;
  if (stated.unit === "count") return count === stated.value ? null : count;
  const { rated, toRate, present } = tally;
  const allowed = 0.5 * 10 ** -stated.decimals + 1e-9;
  const agrees = [rated, toRate, present].some(
    (base) => base > 0 && Math.abs((100 * count) / base - stated.value) <= allowed,
  );
  return agrees || rated === 0 ? null : Math.round((1000 * count) / rated) / 10;
}

/** A share depends on all answers, so it is not compared before the last one. */
function mayBe({ what, unit, value }: Stated, counted: number, open: number): boolean {
  if (unit === "percent") return true;
  const [least, most] =
    what === "notYetRated" ? [counted - open, counted] : [counted, counted + open];
  return least <= value && value <= most;
}

/** False for figures that do not depend on the levels. */
function isOpen(what: FigureName): boolean {
  return what !== "present" && what !== "official" && what !== "probationary";
}

function countOf({ what, unit, value }: Stated, tally: Tally): number | null {
  // "100% hoàn thành tốt" with outstanding members has a rule of its own.
  if (what === "good" && unit === "percent" && value === 100 && tally.levels.outstanding > 0)
    return null;
  if (what === "goodOrBetter") return tally.levels.outstanding + tally.levels.good;
  if (what === "present" || what === "official" || what === "probationary") return tally[what];
  return what === "rated" || what === "notYetRated" ? tally[what] : tally.levels[what];
}

/** Returns the text with the counted figures, each in the form in which it was typed (`02`, `12,5`). */
function corrected({ text }: FigureText, wrong: readonly Wrong[]): string {
  return wrong.reduceRight((sentence, { stated: { start, end, typed, unit }, counted }) => {
    const figure =
      unit === "percent"
        ? String(counted).replace(".", ",")
        : String(counted).padStart(typed.length, "0");
    return sentence.slice(0, start) + figure + sentence.slice(end);
  }, text.normalize("NFC"));
}
