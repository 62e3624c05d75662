import { FINAL_ROLES } from "../model/columns";
import { valueAt, type CellValue, type DecodedSheet } from "../model/grid";
import type { Column, Fact, SkippedRow } from "../model/table";
import { cellText } from "../text/cellText";
import { foldedText } from "../text/foldedText";
import { headsYears } from "./find/yearHeading";
import { memberRows, type Layout } from "./layout";

/** A row that heads the members of one year: `NĂM 2024`, `II. Kết quả năm 2023`. */
const YEAR_ROW = /\b(?:nam|year) (20\d\d)\b/;
const LONGEST_YEAR_ROW = 40;

/**
 * Returns a layout for each year whose ratings a table has: in columns side by side, in a column of years, or below headings
 * of years. The table of a single year is its own layout.
 */
export function yearlyLayouts(sheet: DecodedSheet, layout: Layout): readonly Layout[] {
  const { finals } = layout.special;
  if (finals.length > 1) return finals.map((final) => ofColumn(sheet, layout, final));
  const rows = yearsOfRows(sheet, layout);
  const years = Array.from(new Set(Array.from(rows.values(), ({ value }) => value)));
  if (years.length === 0) return [layout];
  return years.sort((a, b) => a - b).map((year) => ofRows(layout, rows, year));
}

function ofColumn(
  { name }: DecodedSheet,
  layout: Layout,
  { year, column }: Layout["special"]["finals"][number],
): Layout {
  const columns = layout.columns.map((each): Column => {
    if (each.index === column) return { ...each, role: "final" };
    return each.role !== null && FINAL_ROLES.includes(each.role) ? { ...each, role: null } : each;
  });
  const at = { sheet: name, row: layout.headerRows[1], column };
  return { ...layout, columns, ambiguous: withoutFinal(layout), year: { value: year, at } };
}

function withoutFinal({ ambiguous }: Layout): Layout["ambiguous"] {
  return ambiguous.filter(({ role }) => role !== "final");
}

function ofRows(layout: Layout, years: ReadonlyMap<number, Fact<number>>, year: number): Layout {
  const others = Array.from(years).flatMap(([row, { value }]): SkippedRow[] =>
    value === year ? [] : [{ row, kind: "otherYear", text: String(value) }],
  );
  const skipped = [...layout.skipped, ...others].sort((a, b) => a.row - b.row);
  const first = Array.from(years.values()).find(({ value }) => value === year) ?? null;
  return { ...layout, skipped, year: first };
}

/** The year of each member's row, where a column or a heading above it states one. */
function yearsOfRows(sheet: DecodedSheet, layout: Layout): ReadonlyMap<number, Fact<number>> {
  const column = layout.columns.find(({ header, role }) => {
    const leaf = foldedText(header.slice(header.lastIndexOf(" / ") + 1));
    return role === null && headsYears(leaf);
  });
  return column ? yearsInColumn(sheet, layout, column.index) : yearsInHeadings(sheet, layout);
}

function yearsInColumn(
  { name, grid }: DecodedSheet,
  layout: Layout,
  column: number,
): ReadonlyMap<number, Fact<number>> {
  const years = new Map<number, Fact<number>>();
  let last: number | null = null;
  for (const row of memberRows(layout)) {
    const year: number | null = yearOf(valueAt(grid, row, column)) ?? last;
    last = year;
    if (year !== null) years.set(row, { value: year, at: { sheet: name, row, column } });
  }
  return years;
}

function yearOf(value: CellValue): number | null {
  const text = cellText(value);
  const year = /^(?:năm\s*)?(20\d\d)$/iu.exec(text.normalize("NFC"))?.[1];
  return year === undefined ? null : Number(year);
}

function yearsInHeadings(
  { name }: DecodedSheet,
  layout: Layout,
): ReadonlyMap<number, Fact<number>> {
  const years = new Map<number, Fact<number>>();
  const headings = new Map(
    layout.skipped.flatMap(({ row, kind, text }) => {
      const year = kind === "group" ? headingYear(text) : null;
      return year === null ? [] : [[row, year] as const];
    }),
  );
  if (headings.size < 2) return years;
  let current: Fact<number> | null = null;
  const [first, last] = layout.dataRows;
  const members = new Set(memberRows(layout));
  for (let row = first; row <= last; row++) {
    const year = headings.get(row);
    const at = { sheet: name, row, column: layout.range.left };
    if (year !== undefined) current = { value: year, at };
    if (current && members.has(row)) years.set(row, current);
  }
  return years;
}

function headingYear(text: string): number | null {
  const year = text.length <= LONGEST_YEAR_ROW ? YEAR_ROW.exec(foldedText(text))?.[1] : undefined;
  return year === undefined ? null : Number(year);
}
