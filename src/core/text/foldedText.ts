import { memoize, memoizeTexts } from "./memoize";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const UNPRINTED = /[^\x20-\x7E]/;
const BEYOND_ASCII = /[^\x20-\x7E]/gu;
/** Words of precomposed letters with single spaces between them: nearly every text of a sheet is one already. */
const CLEAN = /^(?:[!-~\u00C0-\u024F\u1E00-\u1EFF]+(?: [!-~\u00C0-\u024F\u1E00-\u1EFF]+)*)?$/;

/** Returns the text in NFC, trimmed, with single spaces between words and without invisible characters. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  const composed = UNPRINTED.test(text) ? text.normalize("NFC").replace(INVISIBLE, "") : text;
  return composed.replace(/\s+/g, " ").trim();
}

/**
 * Returns a key that ignores case, Vietnamese marks, đ, spaces and punctuation: lower-case words separated by single spaces.
 * Digits stay; letters of other scripts lose only their marks.
 */
export const foldedText = memoizeTexts(fold);

function fold(text: string): string {
  const bare = text.replace(BEYOND_ASCII, bareLetter).toLowerCase();
  return UNPRINTED.test(bare)
    ? bare
        .replace(INVISIBLE, "")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()
    : bare.replace(/[^a-z0-9]+/g, " ").trim();
}

/** A letter without its marks. Texts repeat the same few letters, so to memoize them makes folding twice as fast. */
const bareLetter = memoize((letter: string) =>
  letter
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đð]/g, "d")
    .replace(/[ĐÐ]/g, "D"),
);
