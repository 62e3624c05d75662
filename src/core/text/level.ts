import { distance } from "fastest-levenshtein";
import type { CellValue } from "../model/grid";
import { LEVELS, type Level, type Vocabulary } from "../model/level";
import type { RatingReading } from "../model/table";
import { cellText, isDash, isErrorText } from "./cellText";
import { cleanText, foldedText } from "./foldedText";
import { grammarLevel, isNegated } from "./levelGrammar";

const BLANK: RatingReading = { kind: "blank" };
/** Edits up to which a text is taken for a misspelt level. */
const NEAR = 2;
const readers = new WeakMap<Vocabulary, LevelReader>();

type LevelReader = (value: CellValue) => RatingReading;

/**
 * What a cell that should hold a level says: the scheme's own names first, then their folded keys, then its aliases, then
 * the ways of writing "hoàn thành … nhiệm vụ". A near miss is only ever a suggestion.
 *
 * @internal The reader goes through `levelReader`; this is for tests of single cells.
 */
export function readLevel(value: CellValue, vocabulary: Vocabulary): RatingReading {
  return levelReader(vocabulary)(value);
}

/** `readLevel` for one scheme, its names folded once. */
export function levelReader(vocabulary: Vocabulary): LevelReader {
  const known = readers.get(vocabulary);
  if (known) return known;
  const names = new Map(LEVELS.map((level) => [vocabulary[level].name, level]));
  const keys = foldedKeys(vocabulary);
  const reader: LevelReader = (value) => {
    if (value === "") return BLANK;
    if (isErrorText(value)) return { kind: "error", written: value.trim() };
    return readText(typeof value === "string" ? value : cellText(value), names, keys, vocabulary);
  };
  readers.set(vocabulary, reader);
  return reader;
}

function readText(
  written: string,
  names: ReadonlyMap<string, Level>,
  keys: ReadonlyMap<string, Level>,
  vocabulary: Vocabulary,
): RatingReading {
  const exact = names.get(written);
  if (exact !== undefined) return { kind: "level", level: exact, written, exact: true };
  const text = cleanText(written);
  if (text === "" || isDash(text)) return BLANK;
  const folded = foldedText(text);
  const level = keys.get(folded) ?? grammarLevel(folded);
  if (level) return { kind: "level", level, written, exact: false };
  return { kind: "unknown", written, suggestion: suggestLevel(text, vocabulary) };
}

/** Full names, abbreviations and aliases by folded key; an earlier source keeps a key that a later one also claims. */
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
 * The one level whose full name is at most two edits away; null where two are, or where only one of text and name denies.
 * The nearest name to "Ko hoàn thành nhiệm vụ" is its opposite, hence the last condition.
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
