/** Excel takes no longer text for a constant of a formula. */
const LONGEST_TEXT = 255;

/** Whether a formula contains a text that is too long for Excel. */
export function hasLongText(formula: string): boolean {
  return Array.from(formula.matchAll(/"((?:[^"]|"")*)"/g)).some(
    ([, text = ""]) => text.replaceAll('""', '"').length > LONGEST_TEXT,
  );
}
