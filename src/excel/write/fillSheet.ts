import type { OwnSheet } from "../../app/ports";
import { a1, a1Range, type Rect } from "../../core/model/address";
import type { Block, Content, Formula, Link, ReportSheet } from "../../core/model/report";
import { staysText } from "../plainText";
import { areasWhere, around, rectOf } from "../rectangles";
import { rangeOf } from "../values";
import { writeEntries } from "./entries";
import { rowFonts } from "./rowFonts";
import type { Target } from "./target";
import { writeChart } from "./writeChart";
import { writeRows } from "./writeRows";
import {
  commonestSize,
  writeBase,
  writeBorders,
  writeNumberFormat,
  writeStyles,
} from "./writeStyle";

/** A link costs half a kilobyte of the request; beyond this many, the address in the cell has to suffice. */
const MOST_LINKS = 1_000;

const EMPTY: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

/** With Excel's default font a character is 7 pixels wide, a column has 5 pixels of padding, and a pixel is 0.75 points. */
const pointsOf = (characters: number) => Math.round((characters * 7 + 5) * 75) / 100;

/** Queues the contents of one sheet, and its charts; `names` has the names of the sheets of ours by their keys. */
export function fillSheet(
  { sheet, report, own }: Omit<Target, "areas">,
  names: ReadonlyMap<string, string>,
): void {
  for (const link of report.links.slice(0, MOST_LINKS)) writeLink(sheet, link, names);
  const all = wholeOf(report);
  const range = rangeOf(sheet, all).untrack();
  writeAppearance(sheet, range, { rows: all.bottom + 1, columns: all.right + 1 }, report);
  for (const block of report.blocks)
    writeBlock(sheet, block, a1Range(rectOf(block)) === a1Range(all) ? range : null);
  if (report.entries) {
    // The list may have become shorter. All at once, because a list may continue on the next page, in another area.
    const before = own && around(own.areas.map(({ rect }) => rect));
    if (before) rangeOf(sheet, before).untrack().dataValidation.clear();
    writeEntries(sheet, report.entries);
  }
  const unnamed = unnamedCharts(report, own);
  for (const chart of report.charts)
    writeChart(sheet, chart, own?.charts.includes(chart.name) ? chart.name : unnamed.shift());
}

/** On a sheet that a run created but did not finish, a chart of another name is one that it had no time to name. */
function unnamedCharts({ charts }: ReportSheet, own: OwnSheet | null): string[] {
  if (own?.mark?.isNew !== true) return [];
  return own.charts.filter((name) => charts.every((chart) => chart.name !== name));
}

/** From the first cell to the last one written, as many columns as have a width. */
export function wholeOf({ blocks, columnWidths }: ReportSheet): Rect {
  const { bottom, right } = around(blocks.map(rectOf)) ?? EMPTY;
  return { top: 0, left: 0, bottom, right: Math.max(right, columnWidths.length - 1) };
}

/** Reuses `all`, the range of every cell, because each further range makes the request larger. */
function writeAppearance(
  sheet: Excel.Worksheet,
  all: Excel.Range,
  size: { readonly rows: number; readonly columns: number },
  report: ReportSheet,
): void {
  const { styles, columnWidths, rowHeights } = report;
  const points = commonestSize(styles);
  const { fonts, rest } = rowFonts(styles, new Set(rowHeights.map(({ row }) => row)), points);
  writeBase(all, points);
  writeBorders(sheet, styles);
  writeRows(sheet, all, size, rowHeights, fonts);
  writeStyles(sheet, rest, points);
  if (columnWidths.length > 0)
    all.setColumnProperties(
      Array.from({ length: size.columns }, (_, i) => {
        const width = columnWidths[i];
        return width === undefined ? {} : { format: { columnWidth: pointsOf(width) } };
      }),
    );
}

/**
 * Formats text that Excel would otherwise parse as `@`. Empty rows are left untouched, since the user may have written
 * there.
 */
function writeBlock(sheet: Excel.Worksheet, block: Block, range: Excel.Range | null): void {
  const rect = rectOf(block);
  const mistaken = (content: Content) => typeof content === "string" && !staysText(content);
  for (const area of areasWhere(block, mistaken))
    writeNumberFormat(rangeOf(sheet, area).untrack(), "@");
  const columns = rect.right - rect.left + 1;
  (range ?? rangeOf(sheet, rect).untrack()).formulas = block.contents.map((cells) => {
    const empty = cells.every((content) => content === null) ? null : "";
    return Array.from({ length: columns }, (_, i) => rawOf(cells[i] ?? null) ?? empty);
  });
}

function writeLink(
  sheet: Excel.Worksheet,
  { row, column, to, text }: Link,
  names: ReadonlyMap<string, string>,
): void {
  const cell = "key" in to ? { sheet: names.get(to.key) ?? "", row: 0, column: 0 } : to;
  const documentReference = `'${cell.sheet.replaceAll("'", "''")}'!${a1(cell)}`;
  cellOf(sheet, { row, column }).hyperlink = { documentReference, textToDisplay: text };
}

function rawOf(content: Content): string | number | null {
  return isFormula(content) ? content.formula : content;
}

export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null;
}

export function cellOf(
  sheet: Excel.Worksheet,
  { row, column }: { row: number; column: number },
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, 1, 1).untrack();
}
