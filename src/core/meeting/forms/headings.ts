import { isNumberedHeading, isOrderText } from "../../text/rowText";
import type { Line, Page, PageCell } from "../pages";
import { fieldsOf, type Form, type Heading } from "./form";
import { titleAbove } from "./title";

/** The headings of one table: their rows, and the column of each field. */
export interface FoundHeading<F extends string> extends Heading<F> {
  readonly rows: readonly [first: number, last: number];
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<F, number>;
  /** How well these rows do as headings. */
  readonly rank: number;
}

interface HeadingCell {
  readonly column: number;
  readonly leaf: string;
  readonly whole: string;
}

/** The most levels over which headings may be merged. */
const DEEPEST = 3;
/** A longer text is a sentence. */
const LONGEST = 140;
const ORDER = /^(?:s ?t ?t|t ?t|so tt|so thu tu|thu tu)$/;

/** Returns the best reading of a row and those below it as headings of a form; null if they are none. */
export function headingsIn<F extends string>(
  page: Page,
  at: number,
  form: Form<F>,
): readonly FoundHeading<F>[] {
  const line = page.lines[at];
  if (!line || line.cells.length < 2) return [];
  return segmentsOf(line, page.lines[at + 1]).flatMap(([left, right]) => {
    const found = depthsAt(page, at, left, right).map((rows) => headingOf(page, rows, form));
    const [best] = found.filter((heading) => heading !== null).sort((a, b) => b.rank - a.rank);
    return best && best.fields.has(form.key) && form.fits(best) ? [best] : [];
  });
}

/** Splits a row at each heading of an order, and at wide gaps that the row below does not fill: tables may be side by side. */
function segmentsOf(
  { row, cells }: Line,
  next: Line | undefined,
): readonly (readonly [number, number])[] {
  const below = next?.row === row + 1 ? next.cells : [];
  const starts = cells
    .filter(({ column, folded }, i) => {
      const before = cells[i - 1]?.column ?? -Infinity;
      const isFilled = below.some((cell) => cell.column === column - 1);
      return ORDER.test(folded) || (column - before > 3 && !isFilled);
    })
    .map(({ column }) => column);
  return starts.map((left, i) => [left, (starts[i + 1] ?? Infinity) - 1] as const);
}

/** The lines of one, two and three levels that begin at a line. */
function depthsAt(page: Page, at: number, left: number, right: number): readonly Line[][] {
  const rows: Line[] = [];
  const depths: Line[][] = [];
  for (const line of page.lines.slice(at, at + DEEPEST)) {
    const cells = line.cells.filter(({ column }) => column >= left && column <= right);
    const isNext = rows.length === 0 || line.row === (rows.at(-1)?.row ?? 0) + 1;
    const isAlone = rows.length === 0 ? cells.length < 2 : isGroupAlone(cells);
    if (!isNext || isAlone || cells.length === 0 || !cells.every(mayHead)) break;
    rows.push({ row: line.row, cells });
    depths.push([...rows]);
  }
  return depths;
}

/** True for the heading of the first records below: `I. Kiến nghị với Đảng ủy xã`. */
function isGroupAlone(cells: readonly PageCell[]): boolean {
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0 && isNumberedHeading(only.text);
}

function mayHead({ value, text }: PageCell): boolean {
  return (
    typeof value === "string" && text.length <= LONGEST && !isOrderText(text) && !isDatum(text)
  );
}

/** An amount or a day, as no heading is but for a part of the year: `70%`, `4 người`, `20/4/2023`; not `9 tháng`. */
function isDatum(text: string): boolean {
  const isAmount = /^[≥≤><=~]?\s*\d[\d.,]*\s*(?:%|\p{Ll}+(?:\s\p{Ll}+)?)$/u.test(text);
  return (isAmount && !/tháng|quý|năm/iu.test(text)) || /^\d{1,2}[/.-]\d{1,2}[/.-]\d/.test(text);
}

function headingOf<F extends string>(
  page: Page,
  rows: readonly Line[],
  form: Form<F>,
): FoundHeading<F> | null {
  const cells = headingCells(rows);
  const columns = new Map<F, number>();
  const over = new Map<F, string>();
  const headings = cells.map(({ whole }) => whole);
  for (const { column, leaf, whole } of cells) {
    const field = fieldsOf(form, leaf, whole).find(
      (each) => !columns.has(each) && form.suits?.(each, whole, headings) !== false,
    );
    if (field === undefined) continue;
    columns.set(field, column);
    over.set(field, whole);
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || columns.size === 0) return null;
  const all = cells.map(({ column }) => column);
  const [left, right] = [Math.min(...all), Math.max(...all)];
  return {
    rows: [first.row, last.row],
    left,
    right,
    columns,
    fields: new Set(columns.keys()),
    words: headings.join(" | "),
    rank: rankOf(rows, columns.size, columns.get(form.key)),
    over: (field) => over.get(field) ?? "",
    title: titleAbove(page, first.row, left, right),
  };
}

/** Each field counts; so does half a row more that leaves the column of the key empty, as no record does. */
function rankOf(rows: readonly Line[], fields: number, key: number | undefined): number {
  const more = rows.slice(1);
  const isKeyless = more.every(({ cells }) => cells.every(({ column }) => column !== key));
  return fields + (isKeyless ? more.length : -more.length) / 4;
}

/** Joins the levels of each column: a heading is over the columns to its right that are empty beside it and filled below. */
function headingCells(rows: readonly Line[]): readonly HeadingCell[] {
  const all = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...all]
    .sort((a, b) => a - b)
    .map((column) => {
      const levels = rows.map((row, level) => {
        const own = row.cells.find((cell) => cell.column === column);
        return own ?? (hasBelow(rows, level, column) ? parentOf(rows, level, column) : null);
      });
      const texts = levels.flatMap((cell) => (cell ? [cell.folded] : []));
      return { column, leaf: texts.at(-1) ?? "", whole: texts.join(" ") };
    });
}

function hasBelow(rows: readonly Line[], level: number, column: number): boolean {
  return rows.slice(level + 1).some(({ cells }) => cells.some((cell) => cell.column === column));
}

/** The heading to the left that has a heading of its own column below it. */
function parentOf(rows: readonly Line[], level: number, column: number): PageCell | null {
  const left = rows[level]?.cells.filter((cell) => cell.column < column).at(-1);
  return left && hasBelow(rows, level, left.column) ? left : null;
}
