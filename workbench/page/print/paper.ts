import { parseA1, type Cell, type Rect } from "../../../src/core/model/address";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { boxOf } from "../grid/sheetBox";

const PIXELS_PER_INCH = 96;

/** A4 in pixels. */
const A4 = { short: 794, long: 1123 };

/** Excel's normal margins, in inches. */
const NORMAL = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

/** How a sheet is put on paper; sizes are in pixels. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** The printed cells. */
  readonly area: Rect;
  /** The rows that are repeated on each page; null if there are none. */
  readonly titles: Pick<Rect, "top" | "bottom"> | null;
  /** The first and the last row of each page. */
  readonly pages: readonly Pick<Rect, "top" | "bottom">[];
}

/** Lays out the print area of a sheet on pages; null for a sheet without one. */
export function paperOf(workbook: HostWorkbook, sheet: HostSheet): Paper | null {
  const area = parseA1(sheet.page.printArea ?? "");
  if (!area) return null;
  const index = workbook.sheets.indexOf(sheet);
  const { width: across } = boxOf(workbook.model, index, area);
  const inner = innerSize(sheet);
  const fitted = sheet.page.fitToPage === true || sheet.page.fitToWidth === 1;
  const scale = fitted ? Math.min(1, inner.width / across) : (sheet.page.scale ?? 100) / 100;
  const titles = titleRows(sheet);
  return {
    ...inner.paper,
    left: inner.left,
    top: inner.top,
    scale,
    area,
    titles,
    pages: pagesOf(workbook, index, area, titles, inner.height / scale),
  };
}

function innerSize({ page }: HostSheet) {
  const isWide = page.orientation === "landscape";
  const paper = {
    width: isWide ? A4.long : A4.short,
    height: isWide ? A4.short : A4.long,
  };
  const margins = { ...NORMAL, ...page.margins };
  const left = margins.left * PIXELS_PER_INCH;
  const top = margins.top * PIXELS_PER_INCH;
  return {
    paper,
    left,
    top,
    width: paper.width - left - margins.right * PIXELS_PER_INCH,
    height: paper.height - top - margins.bottom * PIXELS_PER_INCH,
  };
}

function titleRows({ page }: HostSheet): Paper["titles"] {
  const [first, last] = (page.printTitlesRow ?? "").match(/\d+/g)?.map(Number) ?? [];
  return first === undefined ? null : { top: first - 1, bottom: (last ?? first) - 1 };
}

/** Breaks the rows of an area into pages of `height` pixels; a row higher than a page has one of its own. */
function pagesOf(
  { model }: HostWorkbook,
  sheet: number,
  { top, bottom }: Rect,
  titles: Paper["titles"],
  height: number,
): Paper["pages"] {
  const heightOf = (row: number) => model.getRowHeight(sheet, row + 1);
  const pages: { top: number; bottom: number }[] = [];
  let used = Infinity;
  for (let row = top; row <= bottom; row += 1) {
    const page = pages.at(-1);
    if (page && used + heightOf(row) <= height) page.bottom = row;
    else {
      pages.push({ top: row, bottom: row });
      used = page && titles && row > titles.bottom ? heightOfRows(titles, heightOf) : 0;
    }
    used += heightOf(row);
  }
  return pages;
}

function heightOfRows(
  { top, bottom }: Pick<Rect, "top" | "bottom">,
  heightOf: (row: number) => number,
): number {
  let total = 0;
  for (let row = top; row <= bottom; row += 1) total += heightOf(row);
  return total;
}

/** Whether a cell is covered by a merged area that starts elsewhere. */
export function isCovered({ merges }: HostSheet, { row, column }: Cell): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left),
  );
}
