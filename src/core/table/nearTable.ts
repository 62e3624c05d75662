import { columnOf, finalColumns } from "../model/columns";
import type { NearTable } from "../model/findingData";
import type { CellValue, DecodedSheet } from "../model/grid";
import type { Mapping } from "../model/mapping";
import type { RatingTable } from "../model/table";
import { namesSeveral, personIn } from "../text/personIn";
import { isPersonName } from "../text/rowText";
import { sheetView, type SheetView } from "./find/sheetView";
import { levelOfHeading } from "./members/groupHeading";

/** Rows of a sheet in which headings are looked for. */
const HEAD = 60;
/** A single heading of a rating may be a title. */
const FEWEST = 2;

/**
 * Returns what comes nearest to a rating table where there is none, and what it lacks: the rows below a header that the user
 * pointed at, a column for each item, a line for each name, the rows below a header that is complete, the column of names, or a
 * column of ratings.
 */
export function nearTable(
  sheets: readonly DecodedSheet[],
  tables: readonly RatingTable[],
  mapping: Mapping,
): NearTable | null {
  return (
    first(sheets, (sheet) => withoutRows(sheet, tables, mapping)) ??
    first(sheets, (sheet) => inHead(sheet, tables, "columns", membersAcross)) ??
    first(sheets, (sheet) => inHead(sheet, tables, "lines", namesByLevel)) ??
    first(sheets, (sheet) => inHead(sheet, tables, "members", emptyList)) ??
    first(sheets, (sheet) => inHead(sheet, tables, "name", namelessRating)) ??
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

/** Looks for a row of headings outside the tables in which `columnIn` finds the column of something near a rating table. */
function inHead(
  sheet: DecodedSheet,
  tables: readonly RatingTable[],
  lacks: NearTable["lacks"],
  columnIn: (view: SheetView, row: number) => number | null,
): NearTable | null {
  if (sheet.grid.values.length === 0) return null;
  const view = sheetView(sheet.grid, new Set());
  const { top, bottom } = view.area;
  for (let row = top; row <= Math.min(bottom, top + HEAD); row++) {
    const column = isIn(tables, sheet.id, row) ? null : columnIn(view, row);
    if (column !== null)
      return { lacks, sheet: sheet.name, row, column, written: view.text(row, column) };
  }
  return null;
}

function isIn(tables: readonly RatingTable[], id: string, row: number): boolean {
  return tables.some(
    ({ sheetId, range }) => sheetId === id && range.top <= row && row <= range.bottom,
  );
}

/** Returns the column of names in a row of headings that also has a rating: nobody is listed below it. */
function emptyList(view: SheetView, row: number): number | null {
  const { name, rating } = headingsIn(view, row);
  return rating === null ? null : name;
}

/** Returns the column that heads the rows of names and of ratings, where both go from left to right. */
function membersAcross(view: SheetView, row: number): number | null {
  const { left, right, bottom } = view.area;
  const isName = (column: number) => isPersonName(personIn(view.text(row, column)));
  for (let column = left; column + FEWEST <= right; column++) {
    const across = Array.from({ length: FEWEST }, (_, at) => column + 1 + at);
    if (!across.every(isName)) continue;
    const isRated = (below: number) => across.every((at) => hasLevel(view, below, at));
    for (let below = row + 1; below <= bottom; below++)
      if (view.hint(below, column) === "rating" || isRated(below)) return column;
  }
  return null;
}

/** Returns the column of a name or names that are listed by their level, in its own cell or beside or below it. */
function namesByLevel(view: SheetView, row: number): number | null {
  for (let column = view.area.left; column <= view.area.right; column++) {
    const [head = "", ...names] = view.text(row, column).split(/\s*[:()]\s*/u);
    if (levelOfHeading(head) !== null && namesSeveral(names.join(", "))) return column;
    const isBeside = hasLevel(view, row, column - 1) || hasLevel(view, row - 1, column);
    if (isBeside && isListed(view.value(row, column))) return column;
  }
  return null;
}

function isListed(value: CellValue): boolean {
  return typeof value === "string" && (namesSeveral(value) || isPersonName(personIn(value)));
}

function hasLevel(view: SheetView, row: number, column: number): boolean {
  return levelOfHeading(view.text(row, column)) !== null;
}

/** Returns the column of the last heading of a rating in a row of headings without names. */
function namelessRating(view: SheetView, row: number): number | null {
  const { count, name, rating } = headingsIn(view, row);
  return count >= FEWEST && name === null ? rating : null;
}

/** How many headings a row has, and the columns of the last ones of names and of ratings. */
function headingsIn(view: SheetView, row: number) {
  const found = { count: 0, name: null as number | null, rating: null as number | null };
  for (let column = view.area.left; column <= view.area.right; column++) {
    const hint = view.hint(row, column);
    if (hint) found.count += 1;
    if (hint === "rating" || hint === "level") found.rating = column;
    if (hint === "name" || hint === "organisation") found.name = column;
  }
  return found;
}

function withoutRating(table: RatingTable): NearTable | null {
  const name = columnOf(table, "name");
  if (table.purpose !== "other" || !name || finalColumns(table).length > 0) return null;
  const { sheet, headerRows } = table;
  return { lacks: "rating", sheet, row: headerRows[0], column: name.index, written: name.header };
}
