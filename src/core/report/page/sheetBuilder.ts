import type { Cell, Rect } from "../../model/address";
import type {
  Chart,
  Content,
  Entry,
  Link,
  LinkTarget,
  ReportSheet,
  Style,
} from "../../model/report";
import { fillPages, fitsBelow, rowsToSkip, type Paper } from "./pages";
import { styledAreas } from "./rectangles";
import {
  columnPixels,
  columnsPixels,
  lineCount,
  linesHeight,
  linesOf,
  type Font,
} from "./textWidth";

/** A content on a line; it takes `span` columns, starting where the previous piece ended. */
export interface Piece {
  readonly content: Content;
  readonly style: Style | null;
  readonly span?: number;
  readonly link?: LinkTarget;
}

/** A sheet's key and name, and the rows that stay in sight. */
export interface SheetFrame {
  readonly key: string;
  readonly name: string;
  readonly frozenRows: number;
}

/** One line of body text, with space between it and the borders of a table. */
export const LINE_POINTS = 18;
const PLAIN_SIZE = 12;
const MOST_OF_ROOM = 0.8;

/**
 * Lays out lines from top to bottom, for paper. It guarantees that no two pieces share a cell, that no line leaves the sheet's
 * columns, and that every row is as high as its text needs.
 */
export class SheetBuilder {
  private readonly contents: Content[][] = [];
  private readonly styles: (Style | null)[][] = [];
  private readonly merges: Rect[] = [];
  private readonly heights: number[] = [];
  private readonly charts: Chart[] = [];
  private readonly links: Link[] = [];
  private readonly entries: Entry[] = [];
  private header: number | null = null;
  private listBottom: number | null = null;
  private printed: number | null = null;
  private lastPrinted: number | null = null;

  constructor(
    private columns: readonly number[],
    readonly paper: Paper,
  ) {}

  /** The widths of the columns so far. */
  get widths(): readonly number[] {
    return this.columns;
  }

  /** The row of the next line, counted from 0. */
  get next(): number {
    return this.contents.length;
  }

  /** Adds a line and returns its row. */
  line(pieces: readonly Piece[], minHeight = 0): number {
    const row = this.next;
    const contents: Content[] = this.widths.map(() => null);
    const styles: (Style | null)[] = this.widths.map(() => null);
    for (const { piece, left, right } of this.placed(pieces)) {
      const style = this.fittingStyle(piece, left, right);
      const merged = this.merged(style, { top: row, left, bottom: row, right });
      this.addLink(piece, { row, column: left });
      contents[left] = piece.content;
      styles.fill(style, left, merged ? right + 1 : left + 1);
    }
    this.contents.push(contents);
    this.styles.push(styles);
    this.heights.push(Math.max(minHeight, this.heightOf(pieces)));
    return row;
  }

  /** The height in points that a line needs. */
  heightOf(pieces: readonly Piece[]): number {
    const heights = this.placed(pieces).map(({ piece, left, right }) =>
      this.pieceHeight(piece, left, right),
    );
    return Math.max(LINE_POINTS, ...heights);
  }

  /** Adds a text over `span` columns, on as many rows as it has lines, so that no cells have to be merged. */
  text(content: string, style: Style, span: number): void {
    const room = this.roomOf(0, span - 1);
    for (const line of linesOf(content, fontOf(style), room))
      this.line([{ content: line, style, span }]);
  }

  /** How many rows `text` takes for it over the whole width. */
  rowsOf(content: string, style: Style): number {
    return linesOf(content, fontOf(style), this.roomOf(0, this.widths.length - 1)).length;
  }

  blank(rows = 1): void {
    for (let i = 0; i < rows; i += 1) this.line([]);
  }

  /** Begins a list, whose header every page repeats. */
  repeat(header: number): void {
    this.header = header;
    this.listBottom = null;
  }

  /** The header of the list; null on a sheet without one. */
  get repeated(): number | null {
    return this.header;
  }

  /** Ends the list: a page with nothing of it needs no header. */
  endList(): void {
    this.listBottom ??= this.next - 1;
  }

  /** Merges cells over several rows. */
  merge(area: Rect): void {
    this.merges.push(area);
  }

  /** Whether the next `rows` plain lines fit on the page. */
  fits(rows: number): boolean {
    return this.rowsToSkip(rows).length === 0;
  }

  /** Whether `rows` plain lines fit on a page that begins with the header of the list. */
  fitsAlone(rows: number): boolean {
    const header = this.header === null ? 0 : (this.heights[this.header] ?? 0);
    return fitsBelow(this.paper, header, rows * LINE_POINTS);
  }

  /** Whether lines of these heights, from the one at `from` on, end on one page with `after` plain lines. */
  endsTogether(heights: readonly number[], from: number, after: number): boolean {
    const header = this.header === null ? 0 : (this.heights[this.header] ?? 0);
    const filled = (lines: readonly number[]) =>
      fillPages(this.paper, [...this.heights, ...lines], header);
    const end = filled(heights);
    return (
      filled(heights.slice(0, from + 1)).page === end.page &&
      fitsBelow(this.paper, end.points, after * LINE_POINTS)
    );
  }

  /** Leaves the rest of the page empty unless the next `rows` plain lines fit on it. */
  keepTogether(rows: number): void {
    for (const height of this.rowsToSkip(rows)) this.line([], height);
  }

  /**
   * Leaves the rest of the page empty in the same way, and returns how high the next line must be to begin another page, so
   * that nothing comes between it and a repeated header. `gap` is how an empty line looks.
   */
  keepUnderHeader(rows: number, gap: readonly Piece[]): number {
    const skipped = this.rowsToSkip(rows);
    for (const height of skipped.slice(0, -1)) this.line(gap, height);
    return skipped.at(-1) ?? 0;
  }

  /** Leaves one row empty for a chart, as high as `rows` plain lines and over the whole width, and returns its place. */
  roomForChart(rows: number): Rect {
    this.keepTogether(rows);
    const row = this.line([], rows * LINE_POINTS);
    return { top: row, left: 0, bottom: row, right: this.widths.length - 1 };
  }

  /** Says what the cells of an area accept, which people fill in. */
  accept(entry: Entry): void {
    this.entries.push(entry);
  }

  addChart(chart: Chart): void {
    this.charts.push(chart);
  }

  /** Adds columns on the right, which are seen on the screen and not printed. */
  addBeside(widths: readonly number[]): void {
    this.lastPrinted ??= this.widths.length - 1;
    this.columns = [...this.columns, ...widths];
    for (const line of this.contents) line.push(...widths.map(() => null));
    for (const line of this.styles) line.push(...widths.map(() => null));
  }

  /** Whatever follows is seen on the screen and not printed. */
  endPrint(): void {
    this.printed = this.next;
  }

  finish({ key, name, frozenRows }: SheetFrame): ReportSheet {
    const { header } = this;
    const bottom = (this.printed ?? this.next) - 1;
    const right = this.lastPrinted ?? this.widths.length - 1;
    const printed = this.heights.slice(0, bottom + 1);
    return {
      key,
      name,
      blocks: [{ row: 0, column: 0, contents: this.contents }],
      styles: styledAreas(this.styles),
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: this.heights.map((height, row) => ({ row, height })),
      charts: this.charts,
      links: this.links,
      page: {
        ...this.paper,
        printArea: { top: 0, left: 0, bottom, right },
        repeatRows: header === null || !this.isLongList() ? null : [header, header],
        isLong: fillPages(this.paper, printed, this.headerPoints).page > 0,
      },
      frozenRows,
      ...(this.entries.length > 0 && { entries: this.entries }),
    };
  }

  private get headerPoints(): number {
    return this.isLongList() ? (this.heights[this.header ?? 0] ?? 0) : 0;
  }

  /** Whether the list, or what there is of it, takes more than one page. */
  private isLongList(): boolean {
    if (this.header === null) return false;
    const bottom = this.listBottom ?? this.next - 1;
    return fillPages(this.paper, this.heights.slice(0, bottom + 1), 0).page > 0;
  }

  private rowsToSkip(rows: number): readonly number[] {
    const filled = fillPages(this.paper, this.heights, this.headerPoints);
    return rowsToSkip(this.paper, filled, rows * LINE_POINTS);
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
      (width, i) => i >= left && i <= right && columnPixels(width) >= room * MOST_OF_ROOM,
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

  /** The pieces of a line with their first and last columns. */
  private placed(pieces: readonly Piece[]): readonly (Columns & { readonly piece: Piece })[] {
    let column = 0;
    return pieces.map((piece) => {
      const after = Math.min(column + (piece.span ?? 1), this.widths.length);
      const [left, right] = this.columnsOf(piece, column, after - 1);
      column = after;
      return { piece, left, right };
    });
  }

  private pieceHeight({ content, style }: Piece, left: number, right: number): number {
    if (style === null || content === null) return 0;
    const lines = this.linesOf(textOf(content) ?? "", style, left, right);
    return linesHeight(lines, style.size ?? PLAIN_SIZE);
  }

  private linesOf(text: string, style: Style, left: number, right: number): number {
    return lineCount(text, fontOf(style), this.roomOf(left, right));
  }

  private roomOf(left: number, right: number): number {
    return columnsPixels(this.widths.slice(left, right + 1));
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
