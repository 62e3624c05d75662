import { type Vocabulary, LEVELS, type Level } from "../model/level";
import { memoize, memoizeObjects } from "./memoize";

/** What folding may change: capitals, control characters and everything beyond ASCII. */
const UNFOLDED = /[^ -@[-~]/g;

/**
 * Folds an NFC text letter by letter to lower case without marks, so that whatever is found in it is at the same place in the
 * text itself.
 */
export function foldedLetters(text: string): string {
  return text.replace(UNFOLDED, (character) => foldOne(character));
}

const foldOne = memoize((character: string) => {
  if (/\s/u.test(character)) return " ";
  const base = character.normalize("NFD").charAt(0).toLowerCase();
  return base === "đ" ? "d" : base.charAt(0);
});

/** Splits a text, in NFC, at full stops, semicolons and line ends. */
export function clausesOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[.;!?](?=\s|$)|[\r\n]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/**
 * Returns one regular expression that matches every unambiguous wording of a level in a folded sentence, but not where the
 * wording is only part of a longer one.
 */
export function levelPattern(levels: Vocabulary, level: Level): string {
  const { name, abbreviation, aliases } = levels[level];
  const long = aliases.filter((alias) => alias.length > 3);
  const ways = [name, abbreviation, ...long].map((way) => foldedLetters(way.normalize("NFC")));
  const longestFirst = ways.sort((a, b) => b.length - a.length);
  const words = longestFirst.map((way) => way.replaceAll(" ", "\\s+")).join("|");
  return String.raw`(?:${words})(?!\s+nhiem\s+vu)`;
}

/** Returns the level whose name is the whole of a folded text, or null. */
export function levelNamed(levels: Vocabulary, folded: string): Level | null {
  return namesOf(levels).find(({ name }) => name.test(folded.trim()))?.level ?? null;
}

const namesOf = memoizeObjects((levels: Vocabulary) =>
  LEVELS.map((level) => {
    return { level, name: new RegExp(`^(?:${levelPattern(levels, level)})$`, "u") };
  }),
);

/** Returns a regular expression for any level, the longest wording first. */
export function anyLevelPattern(levels: Vocabulary): string {
  const [outstanding, good, completed, failed] = LEVELS.map((level) => levelPattern(levels, level));
  return [failed, outstanding, good, completed].join("|");
}
