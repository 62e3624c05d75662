import type { OwnArea, OwnSheet } from "../app/ports";
import type { Rect } from "../core/model/address";
import type { Block, Content, Formula, ReportSheet } from "../core/model/report";
import { around, areasWhere, addressLists } from "./cellAreas";
import { movesOf } from "./notes";
import { rangeOf } from "./values";
import { writeChart } from "./writeChart";
import { writePage } from "./writePage";
import { writeNumberFormat, writeStyle } from "./writeStyle";

const FONT = { name: "Times New Roman", size: 13 } as const;

/** Excel's default column: 7 pixels a character and 5 of padding, 0.75 points a pixel. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/** Queues one sheet: what we wrote before is cleared, what people wrote beside it is kept and goes with its neighbour. */
export function writeSheet(
  sheet: Excel.Worksheet,
  report: ReportSheet,
  own: OwnSheet | null,
): readonly OwnArea[] {
  const areas = report.blocks.flatMap(areasOf);
  const moves = own ? movesOf(own.notes, own.areas, areas) : [];
  if (own) clear(sheet, own.areas);
  for (const { note } of moves) cellOf(sheet, note).clear("Contents");
  writeLook(sheet, report);
  for (const block of report.blocks) writeBlock(sheet, block);
  for (const { note, row, column } of moves)
    cellOf(sheet, { row, column }).formulas = [[note.content]];
  for (const chart of report.charts)
    writeChart(sheet, chart, own?.charts.includes(chart.name) ?? false);
  writePage(sheet, report.page);
  return areas;
}

/** The parts of a block that hold something: rows left empty are for people to write in. */
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
  for (const addresses of addressLists(areas.map(({ rect }) => rect)))
    sheet.getRanges(addresses).clear();
  for (const { rect } of areas) rangeOf(sheet, rect).unmerge();
}

function writeLook(sheet: Excel.Worksheet, report: ReportSheet): void {
  const all = around(report.blocks.map(rectOf));
  if (all) Object.assign(rangeOf(sheet, all).format.font, FONT);
  sheet.showGridlines = false;
  report.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const styled of report.styles) writeStyle(sheet, styled);
  for (const { row, height } of report.rowHeights)
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const merge of report.merges) rangeOf(sheet, merge).merge(false);
  if (report.frozenRows > 0) sheet.freezePanes.freezeRows(report.frozenRows);
}

function rectOf({ row, column, contents }: Block): Rect {
  const width = Math.max(1, ...contents.map((cells) => cells.length));
  return { top: row, left: column, bottom: row + contents.length - 1, right: column + width - 1 };
}

/** Text goes in under the format `@`, or Excel would make a formula of `=1+1` and a date of `5/12`. */
function writeBlock(sheet: Excel.Worksheet, block: Block): void {
  const range = rangeOf(sheet, rectOf(block));
  for (const area of areasWhere(block, (content) => typeof content === "string"))
    writeNumberFormat(rangeOf(sheet, area), "@");
  const width = rectOf(block).right - block.column + 1;
  range.formulas = block.contents.map((cells) =>
    Array.from({ length: width }, (_, column) => rawOf(cells[column] ?? null)),
  );
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
  return sheet.getRangeByIndexes(row, column, 1, 1);
}
