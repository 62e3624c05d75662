import type { Rect } from "../../../src/core/model/address";
import { type CellContent, readCell } from "../book/cells";
import type { HostChart, HostWorkbook } from "../book/workbook";
import { absoluteAddress } from "./address";
import { type Area, columnCount, rowCount } from "./area";
import { indexOf } from "./sheets";

export type SeriesBy = HostChart["seriesBy"];

/** What Excel chooses for `Auto`: rows become series only in a range that is wider than high. */
export function seriesByOf({ rect }: Area): SeriesBy {
  return rowCount(rect) >= columnCount(rect) ? "Columns" : "Rows";
}

/**
 * The series of a range, as Excel finds them. With series in columns, a first row with texts has their names; a first
 * column with texts or with an empty top cell has the categories. With series in rows it is the other way round.
 */
export function seriesOf(area: Area, by: SeriesBy, workbook: HostWorkbook): HostChart["series"] {
  const turn = by === "Columns" ? (rect: Rect) => rect : turned;
  const rect = turn(area.rect);
  const index = indexOf(workbook, area.sheet);
  const at = (row: number, column: number): CellContent =>
    by === "Columns"
      ? readCell(workbook, index, row, column)
      : readCell(workbook, index, column, row);
  const { hasHeader, hasCategories } = shapeOf(rect, at);
  const top = rect.top + (hasHeader ? 1 : 0);
  const refOf = (part: Rect): string => absoluteAddress({ sheet: area.sheet, rect: turn(part) });
  const first = rect.left + (hasCategories ? 1 : 0);
  return Array.from({ length: rect.right - first + 1 }, (_, offset) => {
    const column = first + offset;
    const line = { top, bottom: rect.bottom, left: column, right: column };
    const header = { top: rect.top, bottom: rect.top, left: column, right: column };
    return {
      name: hasHeader ? String(at(rect.top, column).value) : `Series${String(offset + 1)}`,
      nameRef: hasHeader ? refOf(header) : null,
      categories: hasCategories ? refOf({ ...line, left: rect.left, right: rect.left }) : "",
      values: refOf(line),
      colors: new Map(),
      color: null,
      type: null,
      hasLabels: true,
    };
  });
}

function turned({ top, left, bottom, right }: Rect): Rect {
  return { top: left, left: top, bottom: right, right: bottom };
}

function shapeOf(
  rect: Rect,
  at: (row: number, column: number) => CellContent,
): { hasHeader: boolean; hasCategories: boolean } {
  const isText = (row: number, column: number): boolean => at(row, column).type === "String";
  const hasCorner = at(rect.top, rect.left).type !== "Empty";
  const columns = indices(rect.left + 1, rect.right);
  const rows = indices(rect.top + 1, rect.bottom);
  const isWide = columns.length > 0;
  const hasHeader =
    rows.length > 0 && (isWide ? columns : [rect.left]).some((column) => isText(rect.top, column));
  const hasCategories = isWide && (rows.some((row) => isText(row, rect.left)) || !hasCorner);
  return { hasHeader, hasCategories };
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
