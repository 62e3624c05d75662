import type { CellRef } from "../../model/address";
import type { Content, Style } from "../../model/report";
import type { Piece, SheetBuilder } from "./sheetBuilder";
import { HEADER, HEADING, LABEL_BOLD, NOTE } from "./styles";

/** A column of a written table; it can span several columns of the sheet. */
export interface TableColumn {
  readonly header: string;
  readonly style: Style;
  readonly span?: number;
}

type Cells = readonly Content[];

/** Numbers the parts of a sheet as they are written, so that a part without data leaves no gap. */
export type Numbering = (title: string) => string;

export function numbering(): Numbering {
  let last = 0;
  return (title) => {
    last += 1;
    return `${String(last)}. ${title}`;
  };
}

const SECTION_HEIGHT = 22.5;

/** Writes the heading of a part of the sheet, with space above it, and returns its row. */
export function putSection(sheet: SheetBuilder, content: string): number {
  return sheet.line([{ content, style: HEADING, span: sheet.widths.length }], SECTION_HEIGHT);
}

/** Writes what a chart shows as a line of text, because Excel's interface has no alternative text for charts. */
export function putCaption(sheet: SheetBuilder, content: Content): void {
  sheet.line([{ content, style: NOTE, span: sheet.widths.length }]);
}

/** Writes a row that separates the rows of a list, such as those of two branches. */
export function putSubheading(sheet: SheetBuilder, content: string): void {
  sheet.line([{ content, style: LABEL_BOLD, span: sheet.widths.length }]);
}

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
  readonly link?: { readonly column: number; readonly to: CellRef };
}

/** Writes a list. Each column wraps as a whole, so that a list needs the same few styled areas however long it is. */
export function putList(
  sheet: SheetBuilder,
  columns: readonly TableColumn[],
  rows: readonly ListRow[],
): void {
  const styles = listStyles(sheet, columns, rows);
  for (const { cells, link } of rows)
    sheet.line(
      columns.map(({ style, span }, i): Piece => {
        const piece = { content: cells[i] ?? null, style: styles[i] ?? style, span: span ?? 1 };
        return link?.column === i ? { ...piece, link: link.to } : piece;
      }),
    );
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
