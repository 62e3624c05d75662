import type { CellRef } from "../../model/address";
import type { Content, Style } from "../../model/report";
import type { Piece, SheetBuilder } from "./sheetBuilder";
import { HEADER, HEADING, LABEL_BOLD, NOTE } from "./styles";

/** A column of a written table; it may span several columns of the sheet. */
export interface TableColumn {
  readonly header: string;
  readonly style: Style;
  readonly span?: number;
}

type Cells = readonly Content[];

/** Numbers the parts of a sheet as they come: a part without data leaves no gap. */
export type Numbering = (title: string) => string;

export function numbering(): Numbering {
  let last = 0;
  return (title) => {
    last += 1;
    return `${String(last)}. ${title}`;
  };
}

const SECTION_HEIGHT = 22.5;

/** The heading of a part of a sheet, set off from what stands above it. */
export function putSection(sheet: SheetBuilder, content: string): number {
  return sheet.line([{ content, style: HEADING, span: sheet.widths.length }], SECTION_HEIGHT);
}

/** What a chart shows, in words under it: Excel's interface gives charts no alternative text. */
export function putCaption(sheet: SheetBuilder, content: Content): void {
  sheet.line([{ content, style: NOTE, span: sheet.widths.length }]);
}

/** Separates the rows of a list, as between the members of two branches. */
export function putSubheading(sheet: SheetBuilder, content: string): void {
  sheet.line([{ content, style: LABEL_BOLD, span: sheet.widths.length }]);
}

/** Writes the header and returns its row. */
export function putHeader(sheet: SheetBuilder, columns: readonly TableColumn[]): number {
  return sheet.line(
    columns.map(({ header, span }): Piece => ({ content: header, style: HEADER, span: span ?? 1 })),
  );
}

/** Writes one row and returns it. */
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

/** A row of a list, with a cell that its first linked column leads to. */
export interface ListRow {
  readonly cells: Cells;
  readonly link?: { readonly column: number; readonly to: CellRef };
}

/** Writes a list; a column wraps as a whole, so that a list costs the same few areas however long it is. */
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
