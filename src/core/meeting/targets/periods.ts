/** A quarter, a month, some months; not the year up to one of them. */
const PART =
  /(?<!den |den het )(?:\bquy (?:i{1,3}|iv|[1-4])\b|(?<!ngay |\d )\bthang \d{1,2}\b|\b(?:3|6|9|sau|chin) thang\b)/;
const DONE = /thuc hien|ket qua|(?:^| )(?:dat|th)(?: |$)/;
const YEAR = /\b20\d\d\b/g;

/** True for words about a part of the year alone. */
export function isOfPart(folded: string): boolean {
  return PART.test(folded) && !/ca nam|va nam/.test(folded);
}

/** True for the whole of a year beside its quarters, without a word for a plan or for what was done. */
export function saysWholeYear(heading: string): boolean {
  return /ca nam$/.test(heading) && !DONE.test(heading);
}

/** False for the heading of a part of the year, and of a year beside the one that the table is about. */
export function isOfYear(heading: string, headings: readonly string[]): boolean {
  const year = yearUnderReview(headings);
  return !isOfPart(heading) && (year === null || yearsIn(heading).every((each) => each === year));
}

/** The last year of which something is done; where results name no year, the first that is planned. */
function yearUnderReview(headings: readonly string[]): string | null {
  const done = headings.filter((heading) => DONE.test(heading)).flatMap(yearsIn);
  return done.sort().at(-1) ?? headings.flatMap(yearsIn).sort()[0] ?? null;
}

function yearsIn(heading: string): readonly string[] {
  return heading.match(YEAR) ?? [];
}
