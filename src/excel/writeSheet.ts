import type { OwnArea, OwnSheet } from "../app/ports";
import { a1, a1Range, type Rect } from "../core/model/address";
import type { Block, Content, Formula, Link, ReportSheet } from "../core/model/report";
import { around, areasWhere } from "./cellAreas";
import { movesOf } from "./notes";
import { staysText } from "./plainText";
import { rangeOf } from "./values";
import { writeChart } from "./writeChart";
import { rowFonts } from "./rowFonts";
import { writePage } from "./writePage";
import { writeRows } from "./writeRows";
import {
  commonestSize,
  rangesOf,
  writeBase,
  writeBorders,
  writeNumberFormat,
  writeStyles,
} from "./writeStyle";

/** A link costs half a kilobyte of the request; beyond this many, the address in the cell has to suffice. */
const MOST_LINKS = 1_000;

const EMPTY: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

/** With Excel's default font a character is 7 pixels wide, a column has 5 pixels of padding, and a pixel is 0.75 points. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/** Queues one sheet. Clears what we wrote before; notes of others stay and move with the area beside them. */
export function writeSheet(
  sheet: Excel.Worksheet,
  report: ReportSheet,
  own: OwnSheet | null,
): readonly OwnArea[] {
  const areas = report.blocks.flatMap(areasOf);
  const moves = own ? movesOf(own.notes, own.areas, areas) : [];
  if (own) clear(sheet, own.areas);
  for (const { note } of moves) cellOf(sheet, note).clear("Contents");
  const { bottom, right } = around(report.blocks.map(rectOf)) ?? EMPTY;
  const all = { top: 0, left: 0, bottom, right: Math.max(right, report.columnWidths.length - 1) };
  const range = rangeOf(sheet, all).untrack();
  writeAppearance(sheet, range, all.right + 1, report);
  for (const block of report.blocks)
    writeBlock(sheet, block, a1Range(rectOf(block)) === a1Range(all) ? range : null);
  for (const link of report.links.slice(0, MOST_LINKS)) writeLink(sheet, link);
  for (const { note, row, column } of moves)
    cellOf(sheet, { row, column }).formulas = [[note.content]];
  for (const chart of report.charts)
    writeChart(sheet, chart, own?.charts.includes(chart.name) ?? false);
  writePage(sheet, report.page);
  return areas;
}

/** Returns the areas of a block without its empty rows, which are left for the user to write in. */
function areasOf(block: Block): readonly OwnArea[] {
  const { left, right } = rectOf(block);
  const areas: { rect: Rect; head: string }[] = [];
  block.contents.forEach((cells, i) => {
    if (cells.every((content) => content === null)) return;
    const row = block.row + i;
    const last = areas.at(-1);
    if (last?.rect.bottom === row - 1) last.rect = { ...last.rect, bottom: row };
    else areas.push({ rect: { top: row, left, bottom: row, right }, head: headOf(cells) });
  });
  return areas;
}

function headOf(cells: readonly Content[]): string {
  const text = cells.find((content) => typeof content === "string");
  return typeof text === "string" ? text.slice(0, 60) : "";
}

function clear(sheet: Excel.Worksheet, areas: readonly OwnArea[]): void {
  for (const ranges of rangesOf(
    sheet,
    areas.map(({ rect }) => rect),
  ))
    ranges.clear();
  for (const { rect } of areas) rangeOf(sheet, rect).untrack().unmerge();
}

/** Reuses `all`, the range of every cell, because each further range makes the request larger. */
function writeAppearance(
  sheet: Excel.Worksheet,
  all: Excel.Range,
  columns: number,
  report: ReportSheet,
): void {
  const { styles, columnWidths, rowHeights } = report;
  const size = commonestSize(styles);
  const { fonts, rest } = rowFonts(styles, new Set(rowHeights.map(({ row }) => row)), size);
  writeBase(all, size);
  writeBorders(sheet, styles);
  writeRows(sheet, all, columns, rowHeights, fonts);
  writeStyles(sheet, rest, size);
  if (columnWidths.length > 0)
    all.setColumnProperties(
      Array.from({ length: columns }, (_, i) => {
        const width = columnWidths[i];
        return width === undefined ? {} : { format: { columnWidth: pointsOf(width) } };
      }),
    );
  sheet.showGridlines = false;
  for (const rect of mergedRuns(report.merges)) rangeOf(sheet, rect).untrack().merge(rect.across);
  if (report.frozenRows > 0) sheet.freezePanes.freezeRows(report.frozenRows);
}

interface Run extends Rect {
  /** Each row is merged by itself. */
  readonly across: boolean;
}

/** Joins one-row merges of the same columns in adjacent rows, since Excel merges them in one call. */
function mergedRuns(merges: readonly Rect[]): readonly Run[] {
  const runs: Run[] = [];
  for (const merge of merges) {
    const across = merge.top === merge.bottom;
    const above = runs.findIndex(
      (run) =>
        across &&
        run.across &&
        run.bottom === merge.top - 1 &&
        run.left === merge.left &&
        run.right === merge.right,
    );
    const run = runs[above];
    if (run) runs[above] = { ...run, bottom: merge.bottom };
    else runs.push({ ...merge, across });
  }
  return runs;
}

function rectOf({ row, column, contents }: Block): Rect {
  const width = Math.max(1, ...contents.map((cells) => cells.length));
  return { top: row, left: column, bottom: row + contents.length - 1, right: column + width - 1 };
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

function writeLink(sheet: Excel.Worksheet, { row, column, to, text }: Link): void {
  const documentReference = `'${to.sheet.replaceAll("'", "''")}'!${a1(to)}`;
  cellOf(sheet, { row, column }).hyperlink = { documentReference, textToDisplay: text };
}

function rawOf(content: Content): string | number | null {
  return isFormula(content) ? content.formula : content;
}

export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null;
}

function cellOf(
  sheet: Excel.Worksheet,
  { row, column }: { row: number; column: number },
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, 1, 1).untrack();
}
