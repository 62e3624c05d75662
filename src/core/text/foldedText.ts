const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const UNPRINTED = /[^\x20-\x7E]/;
/** Words of precomposed letters with single spaces between them: nearly every text of a sheet is one already. */
const CLEAN = /^(?:[!-~\u00C0-\u024F\u1E00-\u1EFF]+(?: [!-~\u00C0-\u024F\u1E00-\u1EFF]+)*)?$/;

/** The text as it was meant: NFC, one plain space between words, no invisible characters, none at the ends. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  const composed = UNPRINTED.test(text) ? text.normalize("NFC").replace(INVISIBLE, "") : text;
  return composed.replace(/\s+/g, " ").trim();
}

/**
 * The key under which texts meet that differ only in case, Vietnamese marks, đ, spaces or punctuation: lower-case ASCII
 * words with one space between them. Digits stay; other letters lose their marks only.
 */
export function foldedText(text: string): string {
  return stripMarks(text)
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function stripMarks(text: string): string {
  if (!UNPRINTED.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đð]/g, "d")
    .replace(/[ĐÐ]/g, "D");
}
