import type { Cell, CellRef, Rect } from "../../model/address";
import type { Chart, Content, Link, Page, ReportSheet, Style } from "../../model/report";
import { pagesToFit } from "./pages";
import { styledAreas } from "./rectangles";
import { lineCount, linesHeight, linesOf, type Font } from "./textWidth";

/** A content on a line; it takes `span` columns, starting where the previous piece ended. */
export interface Piece {
  readonly content: Content;
  readonly style: Style | null;
  readonly span?: number;
  readonly link?: CellRef;
}

/** A chart without its position. */
export type Drawing = Omit<Chart, "position">;

/** A sheet's key and name, and how it is printed. */
export interface SheetFrame {
  readonly key: string;
  readonly name: string;
  readonly page: Omit<Page, "printArea" | "pagesTall">;
  /** Fits the sheet on one page, unless it is much longer than that. */
  readonly onePage: boolean;
  readonly frozenRows: number;
}

/** Sheets up to these heights, in points, are still readable when they are shrunk to one A4 page. */
const MOST_POINTS_SHRUNK_TO_A_PAGE = { portrait: 1350, landscape: 800 } as const;
/** Excel's own height of a row. */
const EMPTY_ROW_POINTS = 15.75;
/** One line of body text, with space between it and the borders of a table. */
const LINE_POINTS = 18;
const PLAIN_SIZE = 12;
const MOST_OF_ROOM = 0.8;
/** The most rows of a chart beside a table, however long the table. */
const MOST_CHART_ROWS = 18;

/**
 * Lays out lines from top to bottom. It guarantees that no two pieces share a cell, that no line leaves the sheet's
 * columns, and that every row is as high as its text needs.
 */
export class SheetBuilder {
  private readonly contents: Content[][] = [];
  private readonly styles: (Style | null)[][] = [];
  private readonly merges: Rect[] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private readonly charts: Chart[] = [];
  private readonly links: Link[] = [];

  /** `linePoints` is the least height of a line that is not empty. */
  constructor(
    readonly widths: readonly number[],
    private readonly linePoints = LINE_POINTS,
  ) {}

  /** The row of the next line, counted from 0. */
  get next(): number {
    return this.contents.length;
  }

  /** Adds a line and returns its row. */
  line(pieces: readonly Piece[], minHeight = 0): number {
    const row = this.next;
    const contents: Content[] = this.widths.map(() => null);
    const styles: (Style | null)[] = this.widths.map(() => null);
    let column = 0;
    let height = minHeight;
    for (const piece of pieces) {
      const after = Math.min(column + (piece.span ?? 1), this.widths.length);
      const [left, right] = this.columnsOf(piece, column, after - 1);
      const style = this.fittingStyle(piece, left, right);
      const merged = this.merged(style, { top: row, left, bottom: row, right });
      this.addLink(piece, { row, column: left });
      contents[left] = piece.content;
      styles.fill(style, left, merged ? right + 1 : left + 1);
      height = Math.max(height, this.heightOf(piece, left, right));
      column = after;
    }
    this.contents.push(contents);
    this.styles.push(styles);
    if (height > 0) this.heights.push({ row, height });
    return row;
  }

  /** Adds a text over `span` columns, on as many rows as it has lines, so that no cells have to be merged. */
  text(content: string, style: Style, span: number): void {
    const room = this.roomOf(0, span - 1);
    for (const line of linesOf(content, fontOf(style), room))
      this.line([{ content: line, style, span }]);
  }

  blank(rows = 1): void {
    for (let i = 0; i < rows; i += 1) this.line([]);
  }

  /** Merges cells over several rows. */
  merge(area: Rect): void {
    this.merges.push(area);
  }

  /** Puts charts side by side, on new rows. */
  chartRow(rows: number, charts: readonly (Drawing & Columns)[]): void {
    const top = this.next;
    this.blank(rows);
    for (const { left, right, ...chart } of charts)
      this.charts.push({ ...chart, position: { top, left, bottom: top + rows - 1, right } });
  }

  /** Puts charts below one another into the column beside the lines from `top` on, as equal in height as rows allow. */
  chartsBeside(top: number, column: number, charts: readonly Drawing[]): void {
    const rows = Math.min(this.next - top, charts.length * MOST_CHART_ROWS);
    const bounds = this.equalParts(top, rows, charts.length);
    charts.forEach((chart, i) => {
      const [first = top, after = top] = bounds.slice(i);
      const position = { top: first, left: column, bottom: after - 1, right: column };
      this.charts.push({ ...chart, position });
    });
  }

  finish({ key, name, page, onePage, frozenRows }: SheetFrame): ReportSheet {
    const bottom = this.next - 1;
    const right = this.widths.length - 1;
    return {
      key,
      name,
      blocks: [{ row: 0, column: 0, contents: this.contents }],
      styles: styledAreas(this.styles),
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: this.heights,
      charts: this.charts,
      links: this.links,
      page: {
        ...page,
        printArea: { top: 0, left: 0, bottom, right },
        pagesTall: this.pagesTall(page, onePage),
      },
      frozenRows,
    };
  }

  private pagesTall(page: SheetFrame["page"], onePage: boolean): number | null {
    const points = this.points(0, this.next);
    if (onePage && points <= MOST_POINTS_SHRUNK_TO_A_PAGE[page.orientation]) return 1;
    const [first, last] = page.repeatRows ?? [0, -1];
    const headerPoints = this.points(first, last + 1);
    return pagesToFit({ page, widths: this.widths, points, headerPoints });
  }

  /** True when the text would need more than one line there. */
  needsWrap(text: string, style: Style, left: number, right = left): boolean {
    return this.linesOf(text, style, left, right) > 1;
  }

  /**
   * A centred text without borders goes into the single column that has nearly all of its width, if there is one, so
   * that no cells have to be merged.
   */
  private columnsOf({ style }: Piece, left: number, right: number): readonly [number, number] {
    if (style?.align !== "center" || style.border === true) return [left, right];
    const room = this.roomOf(left, right);
    const wide = this.widths.findIndex(
      (width, i) => i >= left && i <= right && width >= room * MOST_OF_ROOM,
    );
    return wide === -1 ? [left, right] : [wide, wide];
  }

  /** Merges the cells if the style needs that, and returns whether it did: a plain text runs on over empty neighbours. */
  private merged(style: Style | null, area: Rect): boolean {
    const merges = area.right > area.left && needsBox(style);
    if (merges) this.merges.push(area);
    return merges;
  }

  private addLink({ content, link }: Piece, at: Cell): void {
    if (link && typeof content === "string") this.links.push({ ...at, to: link, text: content });
  }

  /** The style of a piece, with wrapping if its text is too long for one line. */
  private fittingStyle({ content, style }: Piece, left: number, right: number): Style | null {
    const text = textOf(content);
    if (style === null || text === null || style.wrap === true) return style;
    return this.needsWrap(text, style, left, right) ? { ...style, wrap: true } : style;
  }

  private heightOf({ content, style }: Piece, left: number, right: number): number {
    if (style === null || content === null) return 0;
    const lines = this.linesOf(textOf(content) ?? "", style, left, right);
    return Math.max(this.linePoints, linesHeight(lines, style.size ?? PLAIN_SIZE));
  }

  private linesOf(text: string, style: Style, left: number, right: number): number {
    return lineCount(text, fontOf(style), this.roomOf(left, right));
  }

  private roomOf(left: number, right: number): number {
    return this.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  }

  /** The first rows of `parts` parts of about equal height, and the row after the last part. */
  private equalParts(top: number, rows: number, parts: number): readonly number[] {
    const whole = this.points(top, top + rows);
    const bounds = [top];
    for (let row = top; row < top + rows; row += 1)
      if (this.points(top, row + 1) >= (whole * bounds.length) / parts) bounds.push(row + 1);
    return bounds;
  }

  private points(top: number, after: number): number {
    const high = this.heights
      .filter(({ row }) => row >= top && row < after)
      .reduce((sum, { height }) => sum + height - EMPTY_ROW_POINTS, 0);
    return (after - top) * EMPTY_ROW_POINTS + high;
  }
}

/** The text that a cell shows; null if it shows a number or nothing. */
function textOf(content: Content): string | null {
  const shown = typeof content === "object" ? (content?.value ?? null) : content;
  return typeof shown === "string" ? shown : null;
}

function fontOf({ size, bold }: Style): Font {
  return { size: size ?? PLAIN_SIZE, bold: bold ?? false };
}

function needsBox(style: Style | null): boolean {
  if (style === null) return false;
  return style.border === true || style.wrap === true || (style.align ?? "left") !== "left";
}

interface Columns {
  readonly left: number;
  readonly right: number;
}
