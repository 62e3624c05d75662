/** A quarter, a month, some months; not the year up to one of them. */
const PART =
  /(?<!den |den het )(?:\bquy (?:i{1,3}|iv|[1-4])\b|(?<!ngay |\d )\bthang \d{1,2}\b|\b(?:3|6|9|sau|chin) thang\b)/;
const PLAN = /ke hoach|de ra|nghi quyet|giao|(?:^| )(?:kh|nq)(?: |$)/;
const DONE = /thuc hien|ket qua|lam duoc|(?:^| )(?:dat|th|uoc)(?: |$)/;
/** What compares or judges them. */
const VERDICT = /ty le|phan tram|^so |so voi|^ket qua$/;
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
  const own = yearsIn(heading);
  if (isOfPart(heading)) return false;
  if (own.length === 0) return true;
  const isPlan = PLAN.test(heading);
  const isNamedBesideUnnamed =
    (isPlan || DONE.test(heading)) &&
    headings.some((each) => isUnnamed(each, isPlan ? PLAN : DONE));
  const year = yearUnderReview(headings);
  return !isNamedBesideUnnamed && own.every((each) => each === year);
}

/** The last year of which something is done; where results name no year, the first that is planned. */
function yearUnderReview(headings: readonly string[]): string | undefined {
  const results = headings.filter((each) => DONE.test(each) && !PLAN.test(each));
  const done = results.some((each) => isUnnamed(each, DONE)) ? [] : results.flatMap(yearsIn);
  const planned = headings.filter((each) => PLAN.test(each)).flatMap(yearsIn);
  return done.sort().at(-1) ?? planned.sort()[0] ?? headings.flatMap(yearsIn).sort()[0];
}

/** A plan or a result of the year that the table is about, which its heading need not name. */
function isUnnamed(heading: string, says: RegExp): boolean {
  const isWhole = yearsIn(heading).length === 0 && !isOfPart(heading);
  return (
    isWhole &&
    says.test(heading) &&
    !VERDICT.test(heading) &&
    (says === PLAN || !PLAN.test(heading))
  );
}

function yearsIn(heading: string): readonly string[] {
  return heading.match(YEAR) ?? [];
}
