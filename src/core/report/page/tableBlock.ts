import type { Content, LinkTarget, Style } from "../../model/report";
import type { Piece, SheetBuilder } from "./sheetBuilder";
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

/** A row of a list; `link` makes one of its cells lead to a cell of the workbook. */
export interface ListRow {
  readonly cells: Cells;
  readonly link?: { readonly column: number; readonly to: LinkTarget };
}

/** Writes a list. Each column wraps as a whole, so that a list needs the same few styled areas however long it is. */
export function putList(
  sheet: SheetBuilder,
  columns: readonly TableColumn[],
  rows: readonly ListRow[],
): void {
  const styles = listStyles(sheet, columns, rows);
  const pieces = rows.map(({ cells, link }) =>
    columns.map(({ style, span }, i): Piece => {
      const piece = { content: cells[i] ?? null, style: styles[i] ?? style, span: span ?? 1 };
      return link?.column === i ? { ...piece, link: link.to } : piece;
    }),
  );
  const height = commonHeight(pieces.map((line) => sheet.heightOf(line)));
  for (const line of pieces) sheet.line(line, height);
}

/** The share of rows that are as high as most of a list: the others get their height, and only longer ones their own. */
const MOST_ROWS = 0.7;

function commonHeight(heights: readonly number[]): number {
  const sorted = [...heights].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * MOST_ROWS)] ?? 0;
}

function listStyles(
  sheet: SheetBuilder,
  columns: readonly TableColumn[],
  rows: readonly ListRow[],
): readonly Style[] {
  let left = 0;
  return columns.map(({ style, span }, i) => {
    const right = left + (span ?? 1) - 1;
    const from = left;
    left = right + 1;
    const wraps = rows.some(({ cells }) => {
      const content = cells[i];
      return typeof content === "string" && sheet.needsWrap(content, style, from, right);
    });
    return wraps ? { ...style, wrap: true } : style;
  });
}
