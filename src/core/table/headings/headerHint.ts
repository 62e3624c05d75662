import { memoizeTexts } from "../../text/memoize";
import {
  HEADER_PHRASES,
  ORDER,
  ORGANISATION_NAME,
  PERSON_NAME,
  NOT_A_NAME,
  type HeaderPhrase,
} from "./headerPhrases";
import { levelOfHeader } from "./levelHeader";
import { ratingSource } from "./ratingHeader";
import { scoreHeader } from "./scoreHeader";

/** What a text would head if it were a heading. */
export type HeaderHint = "order" | "name" | "organisation" | "level" | "rating" | "other";

/** Classifies one folded text by itself; null if it is no known heading. */
export const hintOf = memoizeTexts((folded): HeaderHint | null => {
  if (folded === "") return null;
  if (ORDER.test(folded)) return "order";
  if (PERSON_NAME.test(folded) && !NOT_A_NAME.test(folded)) return "name";
  if (levelOfHeader(folded)) return "level";
  if (ORGANISATION_NAME.test(folded)) return "organisation";
  if (phraseOf(folded, folded)) return "other";
  if (ratingSource(folded, folded)) return "rating";
  return scoreHeader(folded, folded) ? "other" : null;
});

/** Returns the first phrase that matches a heading, or null. */
export function phraseOf(leaf: string, whole: string): HeaderPhrase | null {
  const fits = (phrase: HeaderPhrase) =>
    (phrase.leaf?.test(leaf) === true || phrase.whole?.test(whole) === true) &&
    phrase.not?.test(whole) !== true;
  return HEADER_PHRASES.find(fits) ?? null;
}
