import { foldedText } from "../text/foldedText";
import type { Page } from "./pages";

const YEAR = /(?:\bnam )?(?<![\d.-])\b(20\d\d)\b(?![.-]\d)/;
/** A title names its year in one of the first lines. */
const TITLE_LINES = 3;

/** Returns the pages without those that have the same name as one of this year, but for another year. */
export function pagesOfYear(pages: readonly Page[], year: number | null): readonly Page[] {
  const named = pages.map((page) => ({ page, base: baseOf(page), year: yearOf(page) }));
  const current = new Set(named.filter((each) => each.year === year).map(({ base }) => base));
  return named
    .filter((each) => !isOther(each.year, year) || !current.has(each.base))
    .map(({ page }) => page);
}

function isOther(own: number | null, year: number | null): boolean {
  return own !== null && own !== year;
}

function baseOf({ sheet }: Page): string {
  return foldedText(sheet.name).replace(YEAR, "").trim();
}

function yearOf({ sheet, lines }: Page): number | null {
  const title = lines
    .slice(0, TITLE_LINES)
    .flatMap(({ cells }) => cells.map(({ folded }) => folded));
  const inTitle = title.map((line) => /\bnam (20\d\d)\b/.exec(line)?.[1]);
  const year = YEAR.exec(foldedText(sheet.name))?.[1] ?? inTitle.find((each) => each !== undefined);
  return year === undefined ? null : Number(year);
}
