const LONGEST = 80;

/** Cell text between quotation marks: on one line, composed, and cut where it would drown the sentence. */
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
