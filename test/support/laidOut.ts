import { fillPages } from "../../src/core/report/page/pages";
import { columnsPixels } from "../../src/core/report/page/textWidth";
import type { ReportSheet, Style } from "../../src/core/model/report";
import type { Rect } from "../../src/core/model/address";

/** A text of a written sheet with everything that decides whether it can be read in full. */
export interface LaidOutText {
  readonly text: string;
  readonly style: Style;
  /** In pixels, including columns merged with its own, and empty ones that it may overflow into. */
  readonly room: number;
  /** In points. */
  readonly height: number;
}

const PLAIN_ROW = 15.75;

export function textsOf(sheet: ReportSheet): readonly LaidOutText[] {
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  return sheet.blocks.flatMap((block) =>
    block.contents.flatMap((cells, i) =>
      cells.flatMap((text, j): LaidOutText[] => {
        if (typeof text !== "string") return [];
        const [row, column] = [block.row + i, block.column + j];
        const style = styleAt(sheet, row, column);
        const right = rightOf(sheet, style, cells, row, column);
        const room = columnsPixels(sheet.columnWidths.slice(column, right + 1));
        return [{ text, style, room, height: heights.get(row) ?? PLAIN_ROW }];
      }),
    ),
  );
}

/** A text without borders overflows into empty cells beside it, as in Excel. */
function rightOf(
  sheet: ReportSheet,
  style: Style,
  cells: readonly unknown[],
  row: number,
  column: number,
): number {
  const merge = sheet.merges.find((area) => holds(area, row, column));
  if (merge) return merge.right;
  if (style.border === true || style.wrap === true || (style.align ?? "left") !== "left")
    return column;
  const next = cells.findIndex((content, i) => i > column && content !== null);
  return next === -1 ? sheet.columnWidths.length - 1 : next - 1;
}

function styleAt(sheet: ReportSheet, row: number, column: number): Style {
  return Object.assign(
    {},
    ...sheet.styles
      .filter(({ areas }) => areas.some((area) => holds(area, row, column)))
      .map(({ style }) => style),
  ) as Style;
}

function holds({ top, left, bottom, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * Programs that measure in the printer's dots draw a character of the default font at 5.58 points instead of the 5.25 of the
 * screen, and a column has 5 pixels, or 0.71 characters, of padding.
 */
export function printedWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + (width + 5 / 7) * 5.58, 0);
}

/** The row of the first line of the signatures; null on a sheet without. */
export function signedRow(sheet: ReportSheet): number | null {
  const row = sheet.blocks[0]!.contents.findIndex((cells) =>
    cells.some((content) => content === "NGƯỜI LẬP BIỂU" || content === "TỔ KIỂM PHIẾU"),
  );
  return row === -1 ? null : row;
}

/** The page of each printed row. */
export function pagesOf({ rowHeights, page }: ReportSheet): readonly number[] {
  const heights = rowHeights.slice(0, page.printArea!.bottom + 1).map(({ height }) => height);
  const header = page.repeatRows ? (heights[page.repeatRows[0]] ?? 0) : 0;
  return heights.map((_, row) => fillPages(page, heights.slice(0, row + 1), header).page);
}
