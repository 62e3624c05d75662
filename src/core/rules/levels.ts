import type { CellRef } from "../model/address";
import { columnOf, FINAL_ROLES } from "../model/columns";
import type { CellEdit, Finding } from "../model/finding";
import { RATERS, type Rater } from "../model/level";
import type { Member, RatingReading, RatingTable } from "../model/table";
import type { RuleOf, Scheme } from "../schemes/schema";
import { wordToExplain } from "../text/levelParts";
import { grouped } from "../tally/grouped";
import { levelWordKey } from "../text/levelWord";
import { fromRule, type Check, type RuleContext } from "./context";
import { cellOf } from "./cells";
import { isOpenQuestion } from "./openQuestions";

type Unknown = Extract<RatingReading, { kind: "unknown" }>;

/**
 * Reports ratings that are none of the four levels: each slip of the pen and each unclear mark at its cell, and every other word
 * once, as a question. Only the final rating is an error, since it alone changes the counts.
 */
export const checkLevels: Check<"levels"> = (table, rule, context) => {
  const cells = unknownCells(table, context.toRate);
  const isQuestion = ({ reading }: UnknownCell) => isOpenQuestion(reading);
  return [
    ...cells.filter((cell) => !isQuestion(cell)).map((cell) => unclear(table, rule, cell, context)),
    ...questions(cells.filter(isQuestion), rule),
  ];
};

/** A rating that is none of the four levels. */
interface UnknownCell {
  readonly rater: Rater;
  readonly reading: Unknown;
  readonly at: CellRef;
}

function unknownCells(table: RatingTable, toRate: readonly Member[]): readonly UnknownCell[] {
  const cells: UnknownCell[] = [];
  for (const { row, ratings } of toRate)
    for (const rater of RATERS) {
      const reading = ratings[rater];
      if (reading.kind === "unknown")
        cells.push({ rater, reading, at: cellOfReading(table, row, rater, reading) });
    }
  return cells;
}

function unclear(
  table: RatingTable,
  rule: RuleOf<"levels">,
  { rater, reading, at }: UnknownCell,
  { scheme }: RuleContext,
): Finding {
  const { written, suggestion } = reading;
  const fix = fixOf(table, rater, reading, at, scheme);
  return {
    ...fromRule(rule),
    severity: rater === "final" ? rule.severity : "warning",
    at: [at],
    data: { rater, written, suggestion },
    ...(fix && { fix: [fix] }),
  };
}

function questions(
  cells: readonly UnknownCell[],
  { severity, basis }: RuleOf<"levels">,
): readonly Finding[] {
  const words = grouped(cells, ({ reading }) => levelWordKey(wordToExplain(reading.written)));
  return Array.from(words.values(), (same): Finding => {
    const isFinal = same.some(({ rater }) => rater === "final");
    const written = wordToExplain(same[0]?.reading.written ?? "");
    return {
      code: "unknown-level-word",
      severity: isFinal ? severity : "warning",
      at: same.map(({ at }) => at),
      data: { written, cells: same.length, isFinal, suggestion: null, legend: null },
      basis,
    };
  });
}

function cellOfReading(
  table: RatingTable,
  row: number,
  rater: Rater,
  { column }: Unknown,
): CellRef {
  return column === undefined
    ? cellOf(table, row, rater === "final" ? FINAL_ROLES : [rater])
    : { sheet: table.sheet, row, column };
}

/** Replaces the text by the level most like it. X marks have no cell to correct. */
function fixOf(
  table: RatingTable,
  rater: Rater,
  { written, suggestion }: Unknown,
  at: CellRef,
  { levels }: Scheme,
): CellEdit | null {
  return suggestion && columnOf(table, rater)
    ? { ...at, from: written, to: levels[suggestion].name }
    : null;
}
