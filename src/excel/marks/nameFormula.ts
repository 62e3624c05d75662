/** Returns what a loaded name refers to; Office.js declares it as anything, but it is always text. */
export function nameFormula({ formula }: Excel.NamedItem): string {
  return String(formula);
}
