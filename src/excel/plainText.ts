/** The words that numbers, dates and times may contain in en-US. */
const NUMERIC_WORDS =
  /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?|[ap]m?|e/giu;

/**
 * Whether Excel stores this text unchanged. Otherwise it parses text as en-US whatever the locale: `=1+1` and `-5` as
 * formulas, `5/12` and `May 5` as dates, `(1)` as a number, `TRUE` as a logical value.
 */
export function staysText(text: string): boolean {
  if (/^[=+\-@'#]/u.test(text) || /^\s*(true|false)\s*$/iu.test(text)) return false;
  return !/\d/u.test(text) || /\p{L}/u.test(text.normalize("NFC").replace(NUMERIC_WORDS, ""));
}
