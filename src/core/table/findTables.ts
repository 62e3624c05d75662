import type { Rect } from "../model/address";
import type { DecodedSheet, ExcelTable, Grid } from "../model/grid";
import type { Mapping, SheetMapping } from "../model/mapping";
import { anchorIn, type Anchor } from "./find/anchor";
import { columnContents, type MemberRows } from "./columns/columnContents";
import { columnRoles, type ColumnRoles } from "./columns/columnRoles";
import { foldedText } from "../text/foldedText";
import { memoize } from "../text/memoize";
import { headerAt, nameParts, type Header } from "./find/header";
import { readKeyValueFacts } from "./around/facts";
import type { Layout } from "./layout";
import { decodedSheet } from "../text/legacyText";
import { purposeOf } from "./purpose";
import type { TableColumns } from "./find/rowQuestions";
import { strayRows } from "./find/strays";
import { sheetTitle, textsAround } from "./find/sheetTexts";
import { sheetView, type SheetView } from "./find/sheetView";
import { tableRows, type TableRows } from "./find/tableRows";
import { ORDER } from "./headings/headerPhrases";

/** A table of any kind, before it is known what it is for. */
interface FoundTable {
  readonly header: Header;
  readonly columns: TableColumns;
  readonly rows: TableRows;
  readonly range: Rect;
  readonly excelTable: ExcelTable | null;
}

/**
 * Every rating table and ballots table of a sheet, from top to bottom and left to right. Headers are found by what stands in
 * them, not by where they stand; what a person mapped stands above what is found.
 */
export function findTables(sheet: DecodedSheet, mapping: Mapping): readonly Layout[] {
  const own =
    mapping.find(({ sheet: of }) => of === sheet.id) ??
    mapping.find(({ sheet: of }) => of === sheet.name) ??
    null;
  if (own?.isRatingTable === false || sheet.grid.values.length === 0) return [];
  const view = sheetView(sheet.grid, mappedNames(own));
  const found = tablesIn(
    { view, excelTables: sheet.tables },
    view.area,
    view.area.bottom,
    forcedRow(own),
  );
  return found.flatMap((table) => layoutOf(sheet, view, table, found, own) ?? []);
}

/** Whether the first rows of a sheet promise a rating table, ballots or a sheet of facts, so that it is worth reading whole. */
export function hasTable(top: Grid): boolean {
  const sheet = decodedSheet({ id: "", name: "", grid: top, tables: [] });
  const view = sheetView(sheet.grid, new Set());
  for (let row = view.area.top; row <= view.area.bottom; row++)
    if (anchorIn(view, row, view.area)) return true;
  const facts = readKeyValueFacts([sheet]);
  return Object.values(facts).some((fact) => fact !== null);
}

function mappedNames(mapping: SheetMapping | null): ReadonlySet<string> {
  const names = (mapping?.columns ?? []).filter(({ role }) => role === "name");
  return new Set(
    names.map(({ header }) => foldedText(header.slice(header.lastIndexOf(" / ") + 1))),
  );
}

function forcedRow(mapping: SheetMapping | null): number | null {
  return mapping?.headerRow === undefined ? null : mapping.headerRow - 1;
}

/**
 * Tables of an area whose headings stand no lower than `lowest`: the first one, those to its sides that begin beside it, and
 * those below. A longer table at its side keeps its columns to itself.
 */
function tablesIn(search: Search, area: Rect, lowest: number, forced: number | null): FoundTable[] {
  for (let row = area.top; row <= lowest && area.left <= area.right; row++) {
    const anchor = anchorAt(search.view, row, area, forced);
    const table = anchor && tableAt(search, anchor, area);
    if (!table) continue;
    const { range } = table;
    const beside = Math.min(range.bottom, lowest);
    const before = tablesIn(
      search,
      { ...area, top: range.top, right: range.left - 1 },
      beside,
      null,
    );
    const behind = tablesIn(
      search,
      { ...area, top: range.top, left: range.right + 1 },
      beside,
      null,
    );
    const below = areaBelow(area, range, [...before, ...behind]);
    return [table, ...before, ...behind, ...tablesIn(search, below, lowest, null)];
  }
  return [];
}

interface Search {
  readonly view: SheetView;
  readonly excelTables: readonly ExcelTable[];
}

function areaBelow(area: Rect, range: Rect, beside: readonly FoundTable[]): Rect {
  const longer = beside.map((table) => table.range).filter(({ bottom }) => bottom > range.bottom);
  const left = Math.max(
    area.left,
    ...longer.filter((own) => own.right < range.left).map((own) => own.right + 1),
  );
  const right = Math.min(
    area.right,
    ...longer.filter((own) => own.left > range.right).map((own) => own.left - 1),
  );
  return { top: range.bottom + 1, bottom: area.bottom, left, right };
}

function anchorAt(view: SheetView, row: number, area: Rect, forced: number | null): Anchor | null {
  if (row === forced) return forcedAnchor(view, row, area);
  return forced !== null && row < forced ? null : anchorIn(view, row, area);
}

/** A header row that a person named, whatever it says: the name is what looks like one, or the first column after the number. */
function forcedAnchor(view: SheetView, row: number, area: Rect): Anchor | null {
  for (let down = row; down <= row + 2; down++) {
    const anchor = anchorIn(view, down, area);
    if (anchor) return anchor;
  }
  for (let column = area.left; column <= area.right; column++)
    if (view.text(row, column) !== "" && view.hint(row, column) !== "order")
      return { row, name: column, subject: "members", wraps: false };
  return null;
}

function tableAt({ view, excelTables }: Search, anchor: Anchor, area: Rect): FoundTable | null {
  const header = headerAt(view, anchor, area);
  const excelTable = excelTables.find(({ range }) => isHeadedBy(range, header)) ?? null;
  const columns = columnsFor(view, header);
  const rows = tableRows(view, columns, header.rows[1] + 1, {
    bottom: excelTable ? Math.min(excelTable.range.bottom, area.bottom) : area.bottom,
    tableBottom: excelTable?.range.bottom ?? null,
    beginsTable: memoize(
      (row: number) =>
        anchorIn(view, row, { ...area, left: header.left, right: header.right }) !== null,
    ),
    repeatsHeader: (row) => repeats(view, header, row),
  });
  if (!rows) return null;
  const range = { top: header.rows[0], left: header.left, bottom: rows.last, right: header.right };
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

function columnsFor(view: SheetView, header: Header): TableColumns {
  const { left, right, anchor, columns } = header;
  const order = columns.find(
    ({ leaf, path, index }) => index < anchor.name && (ORDER.test(leaf) || path.at(-1) === "#"),
  );
  return {
    left,
    right,
    order: order?.index ?? unheadedOrder(view, header),
    name: anchor.name,
    nameParts: nameParts(columns, anchor).map(({ index }) => index),
  };
}

/** Numbers left of the name count the members even where nobody headed them. */
function unheadedOrder(view: SheetView, { anchor, left, rows }: Header): number | null {
  const column = anchor.name - 1;
  if (column < left - 1 || column < view.area.left) return null;
  const isHeaded = column >= left && rowsBetween(rows).some((row) => view.text(row, column) !== "");
  return !isHeaded && typeof view.value(rows[1] + 1, column) === "number" ? column : null;
}

function rowsBetween([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The same headings again, as at the top of a printed page. */
function repeats(view: SheetView, { anchor, rows, left, right }: Header, row: number): boolean {
  return rowsBetween(rows).some((own) => {
    let same = 0;
    for (let column = left; column <= right; column++) {
      if (view.folded(row, column) !== view.folded(own, column)) return false;
      if (view.folded(row, column) !== "") same++;
    }
    return same > 1 || own === anchor.row;
  });
}

function layoutOf(
  sheet: DecodedSheet,
  view: SheetView,
  table: FoundTable,
  all: readonly FoundTable[],
  mapping: SheetMapping | null,
): Layout | null {
  const { header, rows, range, excelTable } = table;
  const ranges = all.map((each) => each.range);
  const texts = textsAround(sheet, view, range, ranges);
  const title = foldedText(
    texts
      .filter(({ row }) => row < range.top)
      .map(({ text }) => text)
      .join(" "),
  );
  const members = memberRows(rows);
  const contents = memoize((column: number) => columnContents(view, column, members));
  const roles: ColumnRoles = columnRoles(
    header,
    contents,
    mapping,
    /kiem phieu|phieu/.test(`${title} ${foldedText(sheet.name)}`),
  );
  const purpose = purposeOf({
    roles,
    contents,
    title,
    subject: header.anchor.subject,
    isMapped: mapping !== null,
  });
  if (!purpose) return null;
  return {
    purpose,
    subject: header.anchor.subject,
    range,
    headerRows: header.rows,
    dataRows: [rows.first, rows.last],
    columns: roles.columns,
    special: roles.special,
    ambiguous: roles.ambiguous,
    skipped: rows.skipped,
    unreadable: [...rows.unreadable, ...strayRows(view, table.columns, rows, ranges)],
    texts,
    sheetTitle: sheetTitle(sheet, view, ranges),
    excelTable: excelTable?.name ?? null,
  };
}

function memberRows({ first, last, skipped, unreadable }: TableRows): MemberRows {
  const others = new Set([...skipped.map(({ row }) => row), ...unreadable]);
  return { first, last, isMember: (row) => !others.has(row) };
}
