import type { Rect } from "../model/address";
import type { DecodedSheet, Grid } from "../model/grid";
import type { Mapping, SheetMapping } from "../model/mapping";
import type { SheetText } from "../model/said";
import { foldedText } from "../text/foldedText";
import { decodedSheet } from "../text/legacyText";
import { memoize } from "../text/memoize";
import { readKeyValueFacts } from "./around/facts";
import { columnContents, type MemberRows } from "./columns/columnContents";
import { columnRoles } from "./columns/columnRoles";
import { areMonthFirst } from "./columns/monthFirst";
import { outsiders } from "./columns/outsiders";
import { withRemarks } from "./columns/remarkColumns";
import { anchorIn } from "./find/anchor";
import { foundTables, type FoundTable } from "./find/foundTables";
import { groupAbove } from "./find/groupAbove";
import { sheetTitle, textsAround } from "./find/sheetTexts";
import { sheetView, type SheetView } from "./find/sheetView";
import { strayRows } from "./find/strays";
import type { TableRows } from "./find/tableRows";
import type { Layout } from "./layout";
import { purposeOf } from "./purpose";

/**
 * Returns every table of people or organisations of a sheet, from top to bottom and left to right. Headers are found by their
 * words, not by their position; what the user mapped overrides what is found.
 */
export function findTables(sheet: DecodedSheet, mapping: Mapping): readonly Layout[] {
  const own =
    mapping.find(({ sheet: of }) => of === sheet.id) ??
    mapping.find(({ sheet: of }) => of === sheet.name) ??
    null;
  if (own?.isRatingTable === false || sheet.grid.values.length === 0) return [];
  const view = sheetView(sheet.grid, mappedNames(own));
  const headerRow = own?.headerRow === undefined ? null : own.headerRow - 1;
  const tables = foundTables(view, sheet.tables, headerRow);
  return tables.map((table) => layoutOf(sheet, view, table, tables, own));
}

/** True if the first rows of a sheet suggest a rating table, ballots or a sheet of facts, so that it is worth reading whole. */
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

function layoutOf(
  sheet: DecodedSheet,
  view: SheetView,
  table: FoundTable,
  all: readonly FoundTable[],
  mapping: SheetMapping | null,
): Layout {
  const { header, rows, range, excelTable } = table;
  const { subject } = header.anchor;
  const ranges = all.map((each) => each.range);
  const texts = textsAround(sheet, view, range, ranges);
  const lines = linesAbove(texts, range.top);
  const title = lines.join(" ");
  const groups = rows.skipped.filter(({ kind }) => kind === "group").map(({ text: name }) => name);
  const members = memberRows(rows, sheet.merges ?? []);
  const contents = memoize((column: number) => columnContents(view, column, members));
  const isBallotSheet = /phieu/.test(`${title} ${foldedText(sheet.name)}`);
  const found = columnRoles(header, contents, mapping, isBallotSheet);
  const roles = { ...found, columns: withRemarks(view, found.columns, contents, mapping) };
  const people = rowsOf(members);
  const others =
    subject === "members"
      ? outsiders(view, { columns: roles.columns, rows: people, skipped: rows.skipped })
      : [];
  return {
    purpose: purposeOf({ roles, contents, lines, title, groups, isMapped: mapping !== null }),
    isMapped: mapping !== null,
    subject,
    range,
    year: null,
    isTier: false,
    groupAbove: groupAbove(texts, range.top),
    headerRows: header.rows,
    dataRows: [rows.first, rows.last],
    columns: roles.columns,
    special: roles.special,
    ambiguous: roles.ambiguous,
    isMonthFirst: areMonthFirst(view, roles.columns, people),
    skipped: [...rows.skipped, ...others].sort((a, b) => a.row - b.row),
    unreadable: [...rows.unreadable, ...strayRows(view, table.columns, rows, ranges)],
    texts,
    sheetTitle: sheetTitle(sheet, view, ranges),
    excelTable: excelTable?.name ?? null,
  };
}

function rowsOf({ first, last, isMember }: MemberRows): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(isMember);
}

function linesAbove(texts: readonly SheetText[], top: number): readonly string[] {
  return texts.filter(({ row }) => row < top).map(({ text }) => foldedText(text));
}

function memberRows(
  { first, last, skipped, unreadable }: TableRows,
  merges: readonly Rect[],
): MemberRows {
  const others = new Set([...skipped.map(({ row }) => row), ...unreadable]);
  return { first, last, merges, isMember: (row) => !others.has(row) };
}
