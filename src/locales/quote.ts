const LONGEST = 80;

/** Quotes cell text on one line, in composed Unicode, shortened where it is too long for a sentence. */
export function quote(text: string): string {
  const line = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const letters = Array.from(line);
  const shown =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join("")
          .trim()}…`
      : line;
  return `“${shown}”`;
}

/** Quotes names one after the other: `“Tổng hợp”, “Kiểm tra”`. */
export function quoteAll(names: readonly string[]): string {
  return names.map(quote).join(", ");
}
