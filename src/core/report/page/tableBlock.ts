import type { Content, LinkTarget, Style } from "../../model/report";
import { LINE_POINTS, type Piece, type SheetBuilder } from "./sheetBuilder";
import { HEADER } from "./styles";

/** A column of a written table; it can span several columns of the sheet. */
export interface TableColumn {
  readonly header: string;
  readonly style: Style;
  readonly span?: number;
}

type Cells = readonly Content[];

/** Writes the header and returns its row. */
export function putHeader(sheet: SheetBuilder, columns: readonly TableColumn[]): number {
  return sheet.line(
    columns.map(({ header, span }): Piece => ({ content: header, style: HEADER, span: span ?? 1 })),
  );
}

/** Writes a row and returns it. */
export function putRow(
  sheet: SheetBuilder,
  columns: readonly TableColumn[],
  cells: Cells,
  emphasis: Style = {},
): number {
  return sheet.line(
    columns.map(({ style, span }, i): Piece => {
      const content = cells[i] ?? null;
      return { content, style: { ...style, ...emphasis }, span: span ?? 1 };
    }),
  );
}

export const BOLD: Style = { bold: true };

/** A row of a list, which may have formulas of its own row; `link` makes one of its cells lead to a cell of the workbook. */
export interface ListRow {
  readonly cells: Cells | ((row: number) => Cells);
  readonly link?: { readonly column: number; readonly to: LinkTarget };
}

/** What comes under a list is on a page with this many rows of it at least, where it has more. */
const LAST_ROWS = 2;

/**
 * Writes a list and returns its rows. Each column wraps as a whole, so that a list needs the same few styled areas however long
 * it is. `after` is the number of plain lines that follow: they never come on a page without the last rows of the list.
 */
export function putList(
  sheet: SheetBuilder,
  columns: readonly TableColumn[],
  rows: readonly ListRow[],
  after = 0,
): readonly number[] {
  const styles = listStyles(sheet, columns, rows);
  const piecesOf = ({ cells, link }: ListRow, row: number) =>
    columns.map(({ style, span }, i): Piece => {
      const content = cellsAt(cells, row)[i] ?? null;
      const piece = { content, style: styles[i] ?? style, span: span ?? 1 };
      return link?.column === i ? { ...piece, link: link.to } : piece;
    });
  const needed = rows.map((each) => sheet.heightOf(piecesOf(each, 0)));
  const least = commonHeight(needed);
  const last = rows.length - lastRows(sheet, needed, least, after);
  const common = after > 0 ? endingHeight(sheet, needed, least, { last, after }) : least;
  const gap = columns.map(({ span }, i) => gapPiece(styles[i] ?? {}, span));
  return rows.map((each, i) => {
    const reach =
      i === last && after > 0
        ? sheet.keepUnderHeader(linesIn(needed.slice(last), common) + after, gap)
        : 0;
    return sheet.line(piecesOf(each, sheet.next), Math.max(common, reach));
  });
}

/** What the rows of a list may be higher than they need, in points. */
const STRETCHES = [0, 1.5, 3, 4.5, 6, 7.5];

/**
 * Returns a height of rows at which the last of them come on a page with what follows, without a gap before them; the least one
 * where there is none.
 */
function endingHeight(
  sheet: SheetBuilder,
  needed: readonly number[],
  least: number,
  { last, after }: { readonly last: number; readonly after: number },
): number {
  const endsWell = (common: number) => {
    const heights = needed.map((height) => Math.max(height, common));
    return sheet.endsTogether(heights, last, after);
  };
  return STRETCHES.map((stretch) => least + stretch).find(endsWell) ?? least;
}

/** Empty, with the look of its column except for the border: a list in two parts needs no more styled areas than a whole one. */
function gapPiece(style: Style, span = 1): Piece {
  const look = style.fill === undefined ? style : {};
  return { content: null, style: { ...look, border: false }, span };
}

function cellsAt(cells: ListRow["cells"], row: number): Cells {
  return typeof cells === "function" ? cells(row) : cells;
}

/** As many of the last rows as fit on a page with what follows, three at most and one at least. */
function lastRows(
  sheet: SheetBuilder,
  heights: readonly number[],
  common: number,
  after: number,
): number {
  const most = Math.min(LAST_ROWS, heights.length - 1);
  for (let count = most; count > 1; count -= 1)
    if (sheet.fitsAlone(linesIn(heights.slice(-count), common) + after)) return count;
  return Math.min(1, most);
}

/** The plain lines that rows of these heights take. */
function linesIn(heights: readonly number[], common: number): number {
  const points = heights.reduce((sum, height) => sum + Math.max(height, common), 0);
  return Math.ceil(points / LINE_POINTS);
}

/** The share of rows that are as high as most of a list: the others get their height, and only longer ones their own. */
const MOST_ROWS = 0.7;

/** Where rows differ by more than a line, each has its own height. */
const MOST_DIFFERENCE = 18;

function commonHeight(heights: readonly number[]): number {
  const sorted = [...heights].sort((a, b) => a - b);
  const [least = 0] = sorted;
  const most = sorted[Math.floor((sorted.length - 1) * MOST_ROWS)] ?? 0;
  return most - least > MOST_DIFFERENCE ? least : most;
}

/** Where several columns wrap all of them do: that is one area. */
function listStyles(
  sheet: SheetBuilder,
  columns: readonly TableColumn[],
  rows: readonly ListRow[],
): readonly Style[] {
  let left = 0;
  const wrapping = columns.map(({ style, span }, i) => {
    const from = left;
    left += span ?? 1;
    return rows.some(({ cells }) => {
      const content = cellsAt(cells, 0)[i];
      return typeof content === "string" && sheet.needsWrap(content, style, from, left - 1);
    });
  });
  const all = wrapping.filter(Boolean).length > 1;
  return columns.map(({ style }, i) =>
    all || wrapping[i] === true ? { ...style, wrap: true } : style,
  );
}
