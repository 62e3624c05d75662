import { foldedText } from "../text/foldedText";
import type { Page } from "./pages";

const YEAR = /(?<![\d./-])(20\d\d)(?![./-]?\d)/;
/** A title names its year in one of the first lines. */
const TITLE_LINES = 3;

/** The year that a meeting is about, and every year that has ratings in the workbook. */
export interface YearInView {
  readonly year: number | null;
  readonly rated: ReadonlySet<number>;
}

/**
 * Returns the pages without those of other years: sheets that have an earlier year in their name, and sheets of the same name as
 * one of this year but for the year. What a meeting resolves for the next year is on sheets named by that one.
 */
export function pagesOfYear(pages: readonly Page[], { year }: YearInView): readonly Page[] {
  if (year === null) return pages;
  const isCurrent = (page: Page) => yearOf(page) === year;
  const current = new Set(pages.filter(isCurrent).map(baseOf));
  return pages.filter((page) => {
    const isReplaced = current.has(baseOf(page)) && !isCurrent(page) && yearOf(page) !== null;
    return !isReplaced && (yearInName(page) ?? year) >= year;
  });
}

/** True for a page whose title is of an earlier year that has ratings of its own: only its admissions still matter. */
export function isOfEarlierMeeting(page: Page, { year, rated }: YearInView): boolean {
  const own = yearInTitle(page);
  if (year === null || own === null || yearInName(page) === year) return false;
  return own < year && rated.has(own) && !yearsInTitle(page).includes(year);
}

/** True for a page that its name or title says to be of this year. */
export function isNamedBy(page: Page, year: number | null): boolean {
  return year !== null && yearOf(page) === year;
}

function baseOf({ sheet }: Page): string {
  return foldedText(sheet.name.replace(YEAR, "")).replace(/ nam$/, "");
}

function yearOf(page: Page): number | null {
  return yearInName(page) ?? yearInTitle(page);
}

function yearInName({ sheet }: Page): number | null {
  const year = YEAR.exec(sheet.name)?.[1];
  return year === undefined ? null : Number(year);
}

function yearInTitle(page: Page): number | null {
  return yearsInTitle(page)[0] ?? null;
}

function yearsInTitle({ lines }: Page): readonly number[] {
  const title = lines.slice(0, TITLE_LINES).flatMap(({ cells }) => cells);
  return title.flatMap(({ folded }) =>
    Array.from(folded.matchAll(/\bnam (20\d\d)\b/g), ([, year]) => Number(year)),
  );
}
