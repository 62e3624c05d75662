import { isDitto } from "../../text/ditto";
import { isDash } from "../../text/cellText";
import { isGroupOrder, isOrderText, isSignatureText } from "../../text/rowText";
import type { Line, Page, PageCell } from "../pages";
import type { Entry, Form } from "./form";
import type { FoundHeading } from "./headings";

/** The records of one table and the rows that it takes. */
export interface FoundRows<F extends string> {
  readonly entries: readonly Entry<F>[];
  readonly last: number;
}

/** A record while its rows are still being read. */
interface Draft<F extends string> {
  readonly cells: Map<F, PageCell>;
  readonly group: PageCell | null;
}

/** Returns the records below some headings; the table ends before `end`, another table's first row. */
export function rowsBelow<F extends string>(
  page: Page,
  heading: FoundHeading<F>,
  form: Form<F>,
  end: number,
): FoundRows<F> {
  const drafts: Draft<F>[] = [];
  let last = heading.rows[1];
  let group: PageCell | null = null;
  for (const line of linesBelow(page, heading, form.key, end)) {
    const gap = line.row - last - 1;
    const kind = kindOf(line, heading, form, gap, drafts.at(-1), isMergedAcross(page, line));
    if (kind === "end") break;
    last = line.row;
    if (kind === "record") drafts.push({ cells: cellsOf(line, heading, drafts.at(-1)), group });
    if (kind === "more") continued(drafts.at(-1), line, heading, form);
    if (kind === "other") group = groupIn(line) ?? group;
  }
  return { entries: entriesOf(drafts, heading, form), last };
}

function linesBelow<F extends string>(
  page: Page,
  { rows, left, right, columns }: FoundHeading<F>,
  key: F,
  end: number,
): readonly Line[] {
  const others = [...columns].filter(([field]) => field !== key).map(([, column]) => column);
  return page.lines
    .filter(({ row }) => row > rows[1] && row < end)
    .map(({ row, cells }) => ({
      row,
      cells: cells.filter(({ column }) => column >= left && column <= right),
    }))
    .filter(({ cells }) => cells.length > 0)
    .map(({ row, cells }) => ({
      row,
      cells: [
        ...cells,
        ...others.flatMap((column) => mergedDown(page, row, column, rows[1]) ?? []),
      ],
    }));
}

/** The cell that is merged down to a row of the table from one above it. */
function mergedDown(
  { sheet, lines }: Page,
  row: number,
  column: number,
  heading: number,
): PageCell | null {
  const merge = sheet.merges?.find(
    ({ top, bottom, left }) => left === column && heading < top && top < row && row <= bottom,
  );
  const line = merge && lines.find((each) => each.row === merge.top);
  return line ? cellIn(line, column) : null;
}

const TOTAL = /^(?:tong(?: cong| so| hop| chung)?|cong(?: chung| toan bo)?)$/;
/** Nobody leaves more rows empty within a table. */
const WIDEST_GAP = 2;

function kindOf<F extends string>(
  line: Line,
  heading: FoundHeading<F>,
  form: Form<F>,
  gap: number,
  before: Draft<F> | undefined,
  isAcross: boolean,
): "record" | "more" | "other" | "end" {
  const key = cellIn(line, heading.columns.get(form.key));
  const filled = [...heading.columns.values()].filter((column) => cellIn(line, column)).length;
  if (gap > WIDEST_GAP || (filled <= 2 && isSignature(line))) return "end";
  if (isAside(line, key)) return "other";
  if (key && (filled > 1 || isNumbered(line))) return "record";
  if (gap > 0) return "end";
  return before && !isAcross && continues(line, heading, form) ? "more" : "other";
}

/** True for numbers of columns, a total, and a key without words. */
function isAside(line: Line, key: PageCell | null): boolean {
  return isNumbering(line) || isTotal(line, key) || (key !== null && !isRecord(key));
}

function isRecord({ text, value }: PageCell): boolean {
  return typeof value === "string" && /\p{L}/u.test(text) && !isDash(text);
}

function isSignature({ cells: [first] }: Line): boolean {
  return first !== undefined && isSignatureText(first.folded) && !isOrderText(first.text);
}

function continues<F extends string>(
  { cells }: Line,
  heading: FoundHeading<F>,
  form: Form<F>,
): boolean {
  return cells.every((cell) => isProse(cell, heading, form) && !isHeadingOfGroup(cell));
}

/** True for a heading over all columns of the table. */
function isMergedAcross({ sheet }: Page, { row, cells: [first, ...others] }: Line): boolean {
  if (!first || others.length > 0) return false;
  return (sheet.merges ?? []).some(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left === first.column && left < right,
  );
}

/** The text of a row that has nothing else, but for its number. */
function groupIn({ cells }: Line): PageCell | null {
  const texts = cells.filter(({ text }) => /\p{L}/u.test(text) && !isGroupOrder(text));
  const [only] = texts;
  return only && texts.length === 1 && cells.length <= 2 ? only : null;
}

/** True for a row whose first cell is its number, not the letter of a group. */
function isNumbered({ cells: [first] }: Line): boolean {
  return first !== undefined && isOrderText(first.text) && !/^[a-z]/i.test(first.text);
}

function isTotal({ cells }: Line, key: PageCell | null): boolean {
  const texts = cells.filter(({ value }) => typeof value === "string").slice(0, 2);
  return [...texts, ...(key ? [key] : [])].some(
    ({ folded }) => TOTAL.test(folded) && folded.length < 30,
  );
}

/** True for a row that numbers the columns: `(1)`, `(2)`, `(3)=(2)/(1)`. */
function isNumbering({ cells }: Line): boolean {
  return (
    cells.length >= 2 &&
    cells.every(({ text }) => /^\(?\s*(?:\d{1,2}|[A-Za-z])\s*\)?(?:\s*=.*)?$/.test(text))
  );
}

/** A group's heading begins with a number or names an addressee, or is in capitals. */
function isHeadingOfGroup({ text }: PageCell): boolean {
  if (/^(?:(?:kiến nghị|đề nghị|đề xuất)\s+)?(?:đối\s+)?với\s/iu.test(text)) return true;
  return /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\s*[.)\-/:]/.test(text) || text === text.toUpperCase();
}

function isProse<F extends string>(
  cell: PageCell,
  { columns }: FoundHeading<F>,
  { prose }: Form<F>,
): boolean {
  return (
    typeof cell.value === "string" && prose.some((field) => columns.get(field) === cell.column)
  );
}

function cellIn({ cells }: Line, column: number | undefined): PageCell | null {
  return cells.find((cell) => cell.column === column) ?? null;
}

function cellsOf<F extends string>(
  line: Line,
  { columns }: FoundHeading<F>,
  before: Draft<F> | undefined,
): Map<F, PageCell> {
  const cells = new Map<F, PageCell>();
  for (const [field, column] of columns) {
    const own = cellIn(line, column);
    const cell = own && isDitto(own.value) ? (before?.cells.get(field) ?? own) : own;
    if (cell && !isDash(cell.text)) cells.set(field, cell);
  }
  return cells;
}

/** Adds the texts of a line to the record above, whose cells they continue. */
function continued<F extends string>(
  draft: Draft<F> | undefined,
  line: Line,
  { columns }: FoundHeading<F>,
  { prose }: Form<F>,
): void {
  for (const field of prose) {
    const cell = cellIn(line, columns.get(field));
    if (!cell || !draft) continue;
    const above = draft.cells.get(field);
    draft.cells.set(field, above ? { ...above, text: `${above.text} ${cell.text}` } : cell);
  }
}

function entriesOf<F extends string>(
  drafts: readonly Draft<F>[],
  { over, columns }: FoundHeading<F>,
  { key }: Form<F>,
): readonly Entry<F>[] {
  const column = (field: F) => drafts.flatMap(({ cells }) => cells.get(field) ?? []);
  return drafts.flatMap(({ cells, group }) => {
    const own = cells.get(key);
    if (!own) return [];
    const place = (field: F) => {
      const index = columns.get(field);
      return index === undefined ? null : { sheet: own.sheet, row: own.row, column: index };
    };
    return [{ key: own, group, cell: (field: F) => cells.get(field) ?? null, place, column, over }];
  });
}
