import { distance } from "fastest-levenshtein";
import type { CellValue } from "../model/grid";
import { LEVELS, type Level, type Vocabulary } from "../model/level";
import type { RatingReading } from "../model/table";
import { cellText, isDash, isErrorText } from "./cellText";
import { cleanText, foldedText } from "./foldedText";
import { levelWordKey } from "./levelWord";
import { isNegated, ratingLevel } from "./levelGrammar";
import { levelWithRemark, type LevelOf } from "./levelParts";

const BLANK: RatingReading = { kind: "blank" };
/** A text at most this many edits away from a name may be a misspelling of it. */
const NEAR = 2;
const readers = new WeakMap<Vocabulary, LevelReader>();

type LevelReader = (value: CellValue) => RatingReading;

/**
 * Reads a cell as a level. Tried in turn: the scheme's exact names, the words that the user explained, the names folded, its aliases, the usual ways of
 * writing "hoàn thành … nhiệm vụ", and all of these with a number, points or a remark beside them. A near miss is only ever a
 * suggestion, and a question mark is a doubt that only the secretary can settle.
 *
 * @internal For tests of single cells; tables are read through `levelReader`.
 */
export function readLevel(value: CellValue, vocabulary: Vocabulary): RatingReading {
  return levelReader(vocabulary)(value);
}

/** Returns `readLevel` for one scheme, whose names are folded only once. */
export function levelReader(vocabulary: Vocabulary): LevelReader {
  const known = readers.get(vocabulary);
  if (known) return known;
  const names = new Map(LEVELS.map((level) => [vocabulary[level].name, level]));
  const levelOf = nameReader(vocabulary);
  const reader: LevelReader = (value) => {
    if (value === "") return BLANK;
    if (isErrorText(value)) return { kind: "error", written: value.trim() };
    const written = typeof value === "string" ? value : cellText(value);
    return readText(written, names, levelOf, vocabulary);
  };
  readers.set(vocabulary, reader);
  return reader;
}

function readText(
  written: string,
  names: ReadonlyMap<string, Level>,
  levelOf: LevelOf,
  vocabulary: Vocabulary,
): RatingReading {
  const exact = names.get(written);
  if (exact !== undefined) return { kind: "level", level: exact, written, exact: true };
  const text = cleanText(written);
  if (text === "" || isDash(text)) return BLANK;
  const level = levelOf(foldedText(text), text);
  if (level) return { kind: "level", level, written, exact: false };
  if (text.includes("?")) return { kind: "unknown", written, suggestion: null };
  const more = levelWithRemark(written, levelOf);
  if (more) return { kind: "level", ...more, written, exact: false };
  return { kind: "unknown", written, suggestion: suggestLevel(text, vocabulary) };
}

/** Returns a reader of the names of levels; a word that the user explained comes before all others. */
function nameReader(vocabulary: Vocabulary): LevelOf {
  const keys = foldedKeys(vocabulary);
  const given = givenWords(vocabulary);
  const known = (folded: string) => keys.get(folded) ?? ratingLevel(folded);
  const doubtless: LevelOf = (folded, written) => (written.includes("?") ? null : known(folded));
  if (given.size === 0) return doubtless;
  return (folded, written) => given.get(levelWordKey(written)) ?? doubtless(folded, written);
}

function givenWords(vocabulary: Vocabulary): ReadonlyMap<string, Level> {
  return new Map(
    LEVELS.flatMap((level) =>
      (vocabulary[level].words ?? []).map((word) => [levelWordKey(word), level] as const),
    ),
  );
}

/** Maps folded names to levels: full names first, then abbreviations, then aliases; the first to claim a key keeps it. */
function foldedKeys(vocabulary: Vocabulary): ReadonlyMap<string, Level> {
  const keys = new Map<string, Level>();
  const add = (text: string, level: Level) => {
    const key = foldedText(text);
    if (key !== "" && !keys.has(key)) keys.set(key, level);
  };
  for (const level of LEVELS) add(vocabulary[level].name, level);
  for (const level of LEVELS) add(vocabulary[level].abbreviation, level);
  for (const level of LEVELS) for (const alias of vocabulary[level].aliases) add(alias, level);
  return keys;
}

/**
 * Returns the only level whose full name is at most two edits away; null if there are several, or if only one of text and
 * name is negated, because the name nearest to "Ko hoàn thành nhiệm vụ" is its opposite.
 */
export function suggestLevel(text: string, vocabulary: Vocabulary): Level | null {
  const folded = foldedText(text);
  const near = LEVELS.filter(
    (level) => distance(folded, foldedText(vocabulary[level].name)) <= NEAR,
  );
  const [only, other] = near;
  if (only === undefined || other !== undefined) return null;
  const name = foldedText(vocabulary[only].name);
  return isNegated(folded) === isNegated(name) ? only : null;
}
