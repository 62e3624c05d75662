import { titleAbove } from "../forms/title";
import type { Page, PageCell } from "../pages";
import type { Statement } from "../statements";
import { isLabel } from "./labels";

/** The fewest labels in a row that are headings. */
const FEWEST = 3;
const CALENDAR = /\blich\b|ke hoach|du kien|theo doi|nhat ky|\bso (?:hop|sinh hoat)/;

/** Returns the labels that are headings over one row of values, each with its value; a calendar of meetings is none of the kind. */
export function headedLabels(page: Page, statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement) => {
    const { label, at, beside } = statement;
    const isHeading = isLabel(label) && areHeadings(beside.labels);
    const value = isHeading && !isCalendar(page, at.row) ? onlyBelow(page, statement) : null;
    return value ? [{ ...statement, values: [value], beside: { labels: [label], at: 0 } }] : [];
  });
}

/** True for the folded texts of a row that are labels side by side. */
export function areHeadings(texts: readonly string[]): boolean {
  return texts.filter(isLabel).length >= FEWEST;
}

function isCalendar(page: Page, row: number): boolean {
  return titleAbove(page, row, 0, Infinity).some((line) => CALENDAR.test(line));
}

/** The cell below, if no further row follows. */
function onlyBelow({ lines }: Page, { at }: Statement): PageCell | null {
  const [below, next] = [1, 2].map((step) => lines.find(({ row }) => row === at.row + step));
  return next ? null : (below?.cells.find(({ column }) => column === at.column) ?? null);
}
