import { foldedText } from "./foldedText";

const YEAR = /\b(?:19|20)\d\d\b/gu;
/** Heads what happened before the year under review, as words: `Khen thưởng các năm trước`. */
const BEFORE =
  /\b(?:cac|nhung) nam (?:truoc|qua|lien truoc)|\btruoc day\b|\btu truoc (?:den|toi) nay\b/;

/** True if a text, or else the heading above it, names years or a time, all of them before this one. */
export function namesOnlyEarlier(text: string, heading: string, year: number): boolean {
  if (text === "") return false;
  const own = yearsIn(text);
  const named = own.length > 0 ? own : yearsIn(heading);
  if (named.length === 0) return BEFORE.test(foldedText(heading));
  return named.every((each) => each < year);
}

/** True if a text names years, and this one is not among them. */
export function namesOtherYears(text: string, year: number): boolean {
  const named = yearsIn(text);
  return named.length > 0 && !named.includes(year);
}

function yearsIn(text: string): readonly number[] {
  return (text.match(YEAR) ?? []).map(Number);
}
