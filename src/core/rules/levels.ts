import type { CellRef } from "../model/address";
import { columnOf, FINAL_ROLES } from "../model/columns";
import type { CellEdit, Finding } from "../model/finding";
import { RATERS, type Rater } from "../model/level";
import type { RatingReading, RatingTable } from "../model/table";
import type { RuleOf, Scheme } from "../schemes/schema";
import { wordToExplain } from "../text/levelParts";
import { levelWordKey } from "../text/levelWord";
import { findingsAcross, fromRule, type Check, type RuleContext } from "./context";
import { cellOf } from "./cells";
import { isOpenQuestion } from "./openQuestions";

type Unknown = Extract<RatingReading, { kind: "unknown" }>;

/**
 * Reports ratings that are none of the four levels: each slip of the pen and each unclear mark at its cell, and every other word
 * once, as a question. Only the final rating is an error, since it alone changes the counts.
 */
export const checkLevels: Check<"levels"> = (table, rule, context) => [
  ...unclearCells(table, rule, context),
  ...questions(table, rule, context),
];

function unclearCells(
  table: RatingTable,
  rule: RuleOf<"levels">,
  { toRate, scheme }: RuleContext,
): readonly Finding[] {
  return findingsAcross(toRate, RATERS, ({ row, ratings }, rater) => {
    const reading = ratings[rater];
    if (reading.kind !== "unknown" || isOpenQuestion(reading)) return null;
    const { written, suggestion } = reading;
    const at = cellOfReading(table, row, rater, reading);
    const fix = fixOf(table, rater, reading, at, scheme);
    return {
      ...fromRule(rule),
      severity: rater === "final" ? rule.severity : "warning",
      at: [at],
      data: { rater, written, suggestion },
      ...(fix && { fix: [fix] }),
    };
  });
}

/** A word that is no level, and where it is written; `isFinal` if some final rating is this word. */
interface Question {
  readonly written: string;
  readonly at: CellRef[];
  isFinal: boolean;
}

function questions(
  table: RatingTable,
  { severity, basis }: RuleOf<"levels">,
  { toRate }: RuleContext,
): readonly Finding[] {
  return Array.from(questionsIn(table, toRate).values(), ({ written, at, isFinal }) => ({
    code: "unknown-level-word",
    severity: isFinal ? severity : "warning",
    at,
    data: { written, cells: at.length, isFinal, suggestion: null, legend: null },
    basis,
  }));
}

function questionsIn(
  table: RatingTable,
  toRate: RuleContext["toRate"],
): ReadonlyMap<string, Question> {
  const found = new Map<string, Question>();
  for (const { row, ratings } of toRate)
    for (const rater of RATERS) {
      const reading = ratings[rater];
      if (!isOpenQuestion(reading)) continue;
      const written = wordToExplain(reading.written);
      const key = levelWordKey(written);
      const question = found.get(key) ?? { written, at: [], isFinal: false };
      question.at.push(cellOfReading(table, row, rater, reading));
      question.isFinal ||= rater === "final";
      found.set(key, question);
    }
  return found;
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
