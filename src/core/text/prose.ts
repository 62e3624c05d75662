import { type Vocabulary, LEVELS, type Level } from "../model/level";

/**
 * Lower case without marks, one character for each of the NFC text: what is found in it stands at the same place in the
 * text itself.
 */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, i) => foldOne(text.charAt(i))).join("");
}

function foldOne(character: string): string {
  if (/\s/u.test(character)) return " ";
  const base = character.normalize("NFD").charAt(0).toLowerCase();
  return base === "đ" ? "d" : base.charAt(0);
}

/** The sentences and half-sentences of a text, split at full stops, semicolons and line ends; NFC. */
export function clausesOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[.;!?](?=\s|$)|[\r\n]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/**
 * Every unambiguous way to write a level in a sentence, folded, as a piece of a regular expression. What is left of a
 * longer wording is no level.
 */
export function levelPattern(levels: Vocabulary, level: Level): string {
  const { name, abbreviation, aliases } = levels[level];
  const long = aliases.filter((alias) => alias.length > 3);
  const ways = [name, abbreviation, ...long].map((way) => fold(way.normalize("NFC")));
  const longestFirst = ways.sort((a, b) => b.length - a.length);
  const words = longestFirst.map((way) => way.replaceAll(" ", "\\s+")).join("|");
  return String.raw`(?:${words})(?!\s+nhiem\s+vu)`;
}

/** The level that a folded piece of text names in full; null for anything else. */
export function levelNamed(levels: Vocabulary, folded: string): Level | null {
  return (
    LEVELS.find((level) =>
      new RegExp(`^(?:${levelPattern(levels, level)})$`, "u").test(folded.trim()),
    ) ?? null
  );
}

/** Any level, as one alternative of a regular expression: the longest wording first. */
export function anyLevelPattern(levels: Vocabulary): string {
  const [outstanding, good, completed, failed] = LEVELS.map((level) => levelPattern(levels, level));
  return [failed, outstanding, good, completed].join("|");
}
