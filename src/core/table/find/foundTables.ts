import type { Rect } from "../../model/address";
import type { ExcelTable } from "../../model/grid";
import { memoize } from "../../text/memoize";
import { anchorIn, type Anchor } from "./anchor";
import { headerAt, type Header } from "./header";
import { keyColumns, type KeyColumns } from "./keyColumns";
import type { SheetView } from "./sheetView";
import { tableRows, type TableRows } from "./tableRows";

/** A table of any kind, before its purpose is known. */
export interface FoundTable {
  readonly header: Header;
  readonly columns: KeyColumns;
  readonly rows: TableRows;
  readonly range: Rect;
  readonly excelTable: ExcelTable | null;
}

interface Search {
  readonly view: SheetView;
  readonly excelTables: readonly ExcelTable[];
  /** The header row that the user chose, counted from 0; only the first table has it. */
  readonly headerRow: number | null;
}

/** Returns every table of a sheet, from top to bottom and left to right. */
export function foundTables(
  view: SheetView,
  excelTables: readonly ExcelTable[],
  headerRow: number | null,
): FoundTable[] {
  return tablesIn({ view, excelTables, headerRow }, view.area, view.area.bottom);
}

/**
 * Finds the tables of an area whose headings are in row `lowest` or above: the first one, those that begin beside it, and
 * those below. No table gets the columns of a longer one beside it.
 */
function tablesIn(search: Search, area: Rect, lowest: number): FoundTable[] {
  const table = firstTable(search, area, lowest);
  if (!table) return [];
  const others = { ...search, headerRow: null };
  const { top, bottom, left, right } = table.range;
  const beside = [
    ...tablesIn(others, { ...area, top, right: left - 1 }, Math.min(bottom, lowest)),
    ...tablesIn(others, { ...area, top, left: right + 1 }, Math.min(bottom, lowest)),
  ];
  const below = areaBelow(area, table.range, beside);
  return [table, ...beside, ...tablesIn(others, below, lowest)];
}

function firstTable(search: Search, area: Rect, lowest: number): FoundTable | null {
  for (let row = area.top; row <= lowest && area.left <= area.right; row++) {
    const anchor = anchorAt(search, row, area);
    const table = anchor && tableAt(search, anchor, area);
    if (table) return table;
  }
  return null;
}

function areaBelow(area: Rect, range: Rect, beside: readonly FoundTable[]): Rect {
  const longer = beside.map((table) => table.range).filter(({ bottom }) => bottom > range.bottom);
  const before = longer.filter(({ right }) => right < range.left);
  const behind = longer.filter(({ left }) => left > range.right);
  return {
    top: range.bottom + 1,
    bottom: area.bottom,
    left: Math.max(area.left, ...before.map(({ right }) => right + 1)),
    right: Math.min(area.right, ...behind.map(({ left }) => left - 1)),
  };
}

function anchorAt({ view, headerRow }: Search, row: number, area: Rect): Anchor | null {
  if (row === headerRow) return chosenAnchor(view, row, area);
  return headerRow !== null && row < headerRow ? null : anchorIn(view, row, area);
}

/** The anchor of a header row that the user chose: what looks like one near it, else the first column beside the number. */
function chosenAnchor(view: SheetView, row: number, area: Rect): Anchor | null {
  for (let down = row; down <= row + 2; down++) {
    const anchor = anchorIn(view, down, area);
    if (anchor) return anchor;
  }
  for (let column = area.left; column <= area.right; column++)
    if (view.text(row, column) !== "" && view.hint(row, column) !== "order")
      return { row, name: column, subject: "members", lines: 1 };
  return null;
}

function tableAt({ view, excelTables }: Search, anchor: Anchor, area: Rect): FoundTable | null {
  const header = headerAt(view, anchor, area);
  const { left, right, rows: headerRows } = header;
  const excelTable = excelTables.find(({ range }) => isHeadedBy(range, header)) ?? null;
  const tableBottom = excelTable?.range.bottom ?? null;
  const columns = keyColumns(view, header);
  const rows = tableRows(view, columns, headerRows[1] + 1, {
    bottom: Math.min(tableBottom ?? area.bottom, area.bottom),
    tableBottom,
    beginsTable: memoize((row: number) => anchorIn(view, row, { ...area, left, right }) !== null),
    repeatsHeader: (row) => repeatsHeader(view, header, row),
  });
  if (!rows) return null;
  const range = { top: headerRows[0], left, bottom: rows.last, right };
  return { header, columns, rows, range, excelTable };
}

function isHeadedBy(range: Rect, { anchor }: Header): boolean {
  return (
    range.top <= anchor.row &&
    anchor.row < range.bottom &&
    range.left <= anchor.name &&
    anchor.name <= range.right
  );
}

/** True for a row that repeats the header, as at the top of a printed page. */
function repeatsHeader(
  view: SheetView,
  { anchor, rows, left, right }: Header,
  row: number,
): boolean {
  for (let own = rows[0]; own <= rows[1]; own++) {
    const same = sameTexts(view, own, row, left, right);
    if (same > 1 || (same !== -1 && own === anchor.row)) return true;
  }
  return false;
}

/** How many texts two rows have in common; -1 if they differ in any column. */
function sameTexts(view: SheetView, a: number, b: number, left: number, right: number): number {
  let same = 0;
  for (let column = left; column <= right; column++) {
    const folded = view.folded(a, column);
    if (folded !== view.folded(b, column)) return -1;
    if (folded !== "") same++;
  }
  return same;
}
