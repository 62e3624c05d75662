import { columnOf, finalColumns } from "../model/columns";
import type { NearTable } from "../model/findingData";
import type { DecodedSheet } from "../model/grid";
import type { Mapping } from "../model/mapping";
import type { RatingTable } from "../model/table";
import type { HeaderHint } from "./headings/headerHint";
import { sheetView, type SheetView } from "./find/sheetView";

/** Rows of a sheet in which headings are looked for. */
const HEAD = 60;
/** A single heading of a rating may be a title. */
const FEWEST = 2;

/**
 * Returns what comes nearest to a rating table where there is none, and what it lacks: the rows below a header that the user
 * pointed at, the column of names, or a column of ratings.
 */
export function nearTable(
  sheets: readonly DecodedSheet[],
  tables: readonly RatingTable[],
  mapping: Mapping,
): NearTable | null {
  return (
    first(sheets, (sheet) => withoutRows(sheet, tables, mapping)) ??
    first(sheets, (sheet) => withoutNames(sheet, tables)) ??
    first(tables, withoutRating)
  );
}

function first<T>(items: readonly T[], find: (item: T) => NearTable | null): NearTable | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

function withoutRows(
  { id, name }: DecodedSheet,
  tables: readonly RatingTable[],
  mapping: Mapping,
): NearTable | null {
  const own = mapping.find(({ sheet }) => sheet === id || sheet === name);
  if (own?.headerRow === undefined || tables.some(({ sheetId }) => sheetId === id)) return null;
  return { lacks: "rows", sheet: name, row: own.headerRow - 1, column: 0, written: "" };
}

function withoutNames(sheet: DecodedSheet, tables: readonly RatingTable[]): NearTable | null {
  if (sheet.grid.values.length === 0) return null;
  const view = sheetView(sheet.grid, new Set());
  const { top, bottom } = view.area;
  for (let row = top; row <= Math.min(bottom, top + HEAD); row++) {
    const column = isIn(tables, sheet.id, row) ? null : namelessRating(view, row);
    if (column !== null)
      return { lacks: "name", sheet: sheet.name, row, column, written: view.text(row, column) };
  }
  return null;
}

function isIn(tables: readonly RatingTable[], id: string, row: number): boolean {
  return tables.some(
    ({ sheetId, range }) => sheetId === id && range.top <= row && row <= range.bottom,
  );
}

/** Returns the column of the last heading of a rating in a row of headings without names. */
function namelessRating(view: SheetView, row: number): number | null {
  const hints: HeaderHint[] = [];
  let rating: number | null = null;
  for (let column = view.area.left; column <= view.area.right; column++) {
    const hint = view.hint(row, column);
    if (hint) hints.push(hint);
    if (hint === "rating" || hint === "level") rating = column;
  }
  const hasNames = hints.includes("name") || hints.includes("organisation");
  return hints.length >= FEWEST && !hasNames ? rating : null;
}

function withoutRating(table: RatingTable): NearTable | null {
  const name = columnOf(table, "name");
  if (table.purpose !== "other" || !name || finalColumns(table).length > 0) return null;
  const { sheet, headerRows } = table;
  return { lacks: "rating", sheet, row: headerRows[0], column: name.index, written: name.header };
}
