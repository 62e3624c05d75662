const YEAR = /\b(?:19|20)\d\d\b/gu;

/** True if a text, or else the heading above it, names years, and all of them are before this one. */
export function namesOnlyEarlier(text: string, heading: string, year: number): boolean {
  if (text === "") return false;
  const own = yearsIn(text);
  const named = own.length > 0 ? own : yearsIn(heading);
  return named.length > 0 && named.every((each) => each < year);
}

/** True if a text names years, and this one is not among them. */
export function namesOtherYears(text: string, year: number): boolean {
  const named = yearsIn(text);
  return named.length > 0 && !named.includes(year);
}

function yearsIn(text: string): readonly number[] {
  return (text.match(YEAR) ?? []).map(Number);
}
