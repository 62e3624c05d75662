/** The words that numbers, dates and times may contain in en-US. */
const NUMERIC_WORDS =
  /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?|[ap]m?|e/giu;

/** What may begin a formula or an error, after blanks and control characters that Excel might pass over. */
const SIGN = /^[\s\p{Cc}\p{Cf}]*[=+\-@'#]/u;

/**
 * Whether Excel stores this text unchanged. Otherwise it parses text as en-US whatever the locale: `=1+1` and `-5` as
 * formulas, `5/12` and `May 5` as dates, `(1)` as a number, `TRUE` as a logical value. Full-width letters count as their
 * ordinary forms, since an Excel with a Japanese or Chinese keyboard turns `＝` into `=`
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function staysText(text: string): boolean {
  const plain = text.normalize("NFKC");
  if (SIGN.test(plain) || /^\s*(true|false)\s*$/iu.test(plain)) return false;
  return !/\d/u.test(plain) || /\p{L}/u.test(plain.replace(NUMERIC_WORDS, ""));
}
