import { foldedText } from "../text/foldedText";
import type { Page } from "./pages";

const YEAR = /(?<![\d./-])(20\d\d)(?![./-]?\d)/;
/** A title names its year in one of the first lines. */
const TITLE_LINES = 3;

/**
 * Returns the pages without those of other years: sheets that have an earlier year in their name, and sheets of the same name as
 * one of this year but for the year. What a meeting resolves for the next year is on sheets named by that one.
 */
export function pagesOfYear(pages: readonly Page[], year: number | null): readonly Page[] {
  if (year === null) return pages;
  const isCurrent = (page: Page) => yearOf(page) === year;
  const current = new Set(pages.filter(isCurrent).map(baseOf));
  return pages.filter((page) => {
    const isReplaced = current.has(baseOf(page)) && !isCurrent(page) && yearOf(page) !== null;
    return !isReplaced && (yearInName(page) ?? year) >= year;
  });
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

function yearInTitle({ lines }: Page): number | null {
  const title = lines.slice(0, TITLE_LINES).flatMap(({ cells }) => cells);
  const [year] = title.flatMap(({ folded }) => /\bnam (20\d\d)\b/.exec(folded)?.[1] ?? []);
  return year === undefined ? null : Number(year);
}
