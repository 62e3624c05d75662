import { a1, type Rect } from "../model/address";
import type { Content, Entry, Sample, Style, StyledAreas } from "../model/report";
import { HEADER, NOTE } from "../report/page/styles";
import type { Accepted } from "./entries";

/** Returns the address of a column's cell in the row that is being filled in. */
export type At<K extends string> = (key: K) => string;

export interface FormColumn<K extends string> {
  readonly key: K;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: Style;
  /** What is in a row; `index` counts the rows from 0. */
  readonly content?: (at: At<K>, index: number) => Content;
  /** What the cells of the column accept, in terms of the first row. */
  readonly entry?: (at: At<K>) => Accepted | null;
}

/** A line above the list; contents and entries begin in column A. */
export interface FormLine {
  readonly contents: readonly Content[];
  readonly style: Style;
  readonly entries?: readonly (Accepted & { readonly column: number })[];
}

/** A list to fill in. */
export interface ListForm<K extends string> {
  readonly key: string;
  readonly name: string;
  readonly tableName: string;
  readonly title: string;
  readonly lines: readonly FormLine[];
  readonly columns: readonly FormColumn<K>[];
  /** Excel extends the table by itself when more are needed. */
  readonly rows: number;
}

export const TITLE: Style = { bold: true, size: 14, align: "center", vertical: "center" };
const INPUT: Style = { border: true, align: "center", vertical: "center" };
export const MARGINS = { top: 2, bottom: 2, left: 2, right: 1.5 };
export const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 18;
const HEADER_HEIGHT = 52;

/** Lays out a list as an Excel table under its title, one page wide. */
export function formSheet<K extends string>(form: ListForm<K>): Sample {
  const { columns, lines } = form;
  const header = lines.length + 1;
  const last = { row: header + form.rows, column: columns.length - 1 };
  const table = { top: header, left: 0, bottom: last.row, right: last.column };
  return {
    sheet: {
      key: form.key,
      name: form.name,
      blocks: [
        { row: 0, column: 0, contents: [[form.title], ...lines.map(({ contents }) => contents)] },
        { row: header, column: 0, contents: [columns.map((each) => each.header), ...rowsOf(form)] },
      ],
      styles: stylesOf(form, table),
      merges: [{ top: 0, left: 0, bottom: 0, right: last.column }],
      columnWidths: columns.map(({ width }) => width),
      rowHeights: [
        { row: 0, height: TITLE_HEIGHT },
        ...lines.map((_, i) => ({ row: i + 1, height: LINE_HEIGHT })),
        { row: header, height: HEADER_HEIGHT },
      ],
      charts: [],
      links: [],
      page: {
        orientation: "landscape",
        margins: MARGINS,
        printArea: { ...table, top: 0 },
        repeatRows: [header, header],
        isLong: true,
      },
      frozenRows: header + 1,
    },
    table: { name: form.tableName, range: table },
    entries: [...lineEntries(lines), ...columnEntries(columns, table)],
  };
}

/** Returns where a list begins: below its title, its lines and its headings. */
export function firstRowOf({ lines }: Pick<ListForm<string>, "lines">): number {
  return lines.length + 2;
}

function rowsOf<K extends string>(form: ListForm<K>): readonly (readonly Content[])[] {
  const { columns, rows } = form;
  return Array.from({ length: rows }, (_, index) => {
    const at = addressIn(columns, firstRowOf(form) + index);
    return columns.map(({ content }) => content?.(at, index) ?? null);
  });
}

function addressIn<K extends string>(columns: readonly FormColumn<K>[], row: number): At<K> {
  return (key) => a1({ row, column: columns.findIndex((column) => column.key === key) });
}

function stylesOf<K extends string>(
  { lines, columns }: ListForm<K>,
  table: Rect,
): readonly StyledAreas[] {
  const right = columns.length - 1;
  return [
    { style: TITLE, areas: [{ top: 0, left: 0, bottom: 0, right }] },
    ...lines.map(({ style }, i): StyledAreas => ({ style, areas: [rowArea(i + 1, right)] })),
    { style: INPUT, areas: lineEntries(lines).map(({ area }) => area) },
    { style: HEADER, areas: [{ ...table, bottom: table.top }] },
    ...columns.map(({ style }, column): StyledAreas => ({
      style,
      areas: [columnArea(table, column)],
    })),
  ].filter(({ areas }) => areas.length > 0);
}

function lineEntries(lines: readonly FormLine[]): readonly Entry[] {
  return lines.flatMap(({ entries = [] }, i) =>
    entries.map(({ column, rule, refusal }): Entry => {
      const area = { top: i + 1, left: column, bottom: i + 1, right: column };
      return { area, rule, refusal };
    }),
  );
}

function columnEntries<K extends string>(
  columns: readonly FormColumn<K>[],
  table: Rect,
): readonly Entry[] {
  const at = addressIn(columns, table.top + 1);
  return columns.flatMap(({ entry }, column): Entry[] => {
    const accepted = entry?.(at) ?? null;
    return accepted ? [{ ...accepted, area: columnArea(table, column) }] : [];
  });
}

function rowArea(row: number, right: number): Rect {
  return { top: row, left: 0, bottom: row, right };
}

function columnArea({ top, bottom }: Rect, column: number): Rect {
  return { top: top + 1, left: column, bottom, right: column };
}

/** A line of explanation over a list. */
export function note(text: Content): FormLine {
  return { contents: [text], style: NOTE };
}
