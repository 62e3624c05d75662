import type { Count, Figure, Run, Shared } from "../../model/document";
import type { Content } from "../../model/report";
import { figureText, runsText } from "../../documents/runs";
import { live, quoted } from "../figures/formula";
import type { LiveCounts } from "./liveCounts";

/** Excel refuses a longer text within a formula, and a longer formula. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8_000;

/** A sentence as the contents of a cell: a formula that joins words and numbers, or a text where none of them is live. */
export function sentenceContent(runs: readonly Run[], counts: LiveCounts): Content {
  const text = runsText(runs);
  const formula = joinedExpression(runs, counts);
  return formula === null || formula.length > LONGEST_FORMULA ? text : live(formula, text);
}

/** Null where no number can follow the cells. */
function joinedExpression(runs: readonly Run[], counts: LiveCounts): string | null {
  const parts = runs.map((run) => (typeof run === "string" ? null : figureExpression(run, counts)));
  if (parts.every((part) => part === null)) return null;
  return runs.flatMap((run, i) => parts[i] ?? literals(run)).join("&");
}

/** A table's cell; a number alone stays a number. */
export function cellContent(runs: readonly Run[], counts: LiveCounts): Content {
  const [only, ...others] = runs;
  if (only === undefined) return null;
  const isNumber = others.length === 0 && typeof only !== "string" && only.kind === "amount";
  if (!isNumber) return sentenceContent(runs, counts);
  const known = counts.get(only.name);
  return known ? live(known.expression, only.value) : only.value;
}

function literals(run: Run): readonly string[] {
  const letters = Array.from(typeof run === "string" ? run : figureText(run));
  const pieces: string[] = [];
  for (let i = 0; i < letters.length; i += LONGEST_TEXT)
    pieces.push(quoted(letters.slice(i, i + LONGEST_TEXT).join("")));
  return pieces;
}

/** Null where the number cannot follow the cells. */
function figureExpression(figure: Figure, counts: LiveCounts): string | null {
  switch (figure.kind) {
    case "count":
      return countExpression(figure, counts, (each) => `TEXT(${each},"00")`);
    case "amount":
      return Number.isInteger(figure.value) && figure.value < 1_000
        ? countExpression(figure, counts, decimal)
        : null;
    case "share": {
      const [part, whole] = [figure.part, figure.whole].map((each) => operand(each, counts));
      if (!part || !whole || !(counts.has(figure.part.name) || counts.has(figure.whole.name)))
        return null;
      return decimal(`IF(${whole}=0,0,ROUND(100*${part}/${whole},1))`) + `&"%"`;
    }
    case "shared":
      return sharedExpression(figure, counts);
  }
}

function sharedExpression({ groups, same, otherwise }: Shared, counts: LiveCounts): string | null {
  const [first, second] = [same, otherwise].map((runs) => joinedExpression(runs, counts));
  if (!first || !second) return null;
  const areEqual = groups.flatMap(([one, ...others]) =>
    one ? others.map((other) => `${operand(one, counts)}=${operand(other, counts)}`) : [],
  );
  return `IF(AND(${areEqual.join(",")}),${first},${second})`;
}

function countExpression(
  { name }: Count,
  counts: LiveCounts,
  shown: (expression: string) => string,
): string | null {
  const known = counts.get(name);
  return known ? shown(known.expression) : null;
}

function operand({ name, value }: Count, counts: LiveCounts): string {
  return counts.get(name)?.expression ?? String(value);
}

/** Written with a comma in every language; a format would be read in Excel's own language. */
function decimal(expression: string): string {
  return `SUBSTITUTE(${expression}&"",".",",")`;
}
