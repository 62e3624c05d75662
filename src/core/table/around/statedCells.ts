import type { Rect } from "../../model/address";
import { type CellValue, type DecodedSheet, valueAt } from "../../model/grid";
import type { Level } from "../../model/level";
import type { StatedCell } from "../../model/said";
import { cellText } from "../../text/cellText";
import { foldedText } from "../../text/foldedText";
import { grammarLevel } from "../../text/levelGrammar";
import { foldedLetters } from "../../text/prose";
import { rowsBeside } from "./rowsBeside";
import { isAboutOthers } from "./statedSubject";

/** A cell that names a level, or the sum of all four, with figures to its right. */
interface Label {
  readonly row: number;
  readonly column: number;
  readonly what: Level | "rated";
}

const WIDEST = 4;
const LONGEST_LABEL = 60;
/** Rows above a block that may contain its headings and its title. */
const HEAD = 4;
const SUM = /^(?:tong(?: cong| so)?|cong)(?: dang vien| so| cong)*$/;
const COUNTS =
  /^(?:so luong|sl|so (?:dang vien|dv|nguoi|dong chi|chi bo|to chuc|tap the)|tong so|dang vien|ket qua|so)\b/;
const SHARES = /^(?:ty le|ti le|tl|phan tram)\b/;

/**
 * Finds figures outside the tables of a sheet: blocks of at least three levels below one another, each once, with a count and
 * perhaps a share beside them. A block whose title mentions another year than `year`, or somebody else's ratings, is left
 * out.
 */
export function statedCells(
  sheet: DecodedSheet,
  tables: readonly Rect[],
  year: number | null,
): readonly StatedCell[] {
  return blocksOf(labelsOf(sheet, tables)).flatMap((block) => figuresOf(sheet, block, year));
}

function labelsOf({ grid }: DecodedSheet, tables: readonly Rect[]): readonly Label[] {
  const labels: Label[] = [];
  for (const row of rowsBeside(grid, tables)) {
    const cells = grid.values[row - grid.top] ?? [];
    for (let along = 0; along < cells.length; along++) {
      const column = grid.left + along;
      const table = tables.find((range) => contains(range, row, column));
      const what = table ? null : labelAt(cells, along);
      if (table) along = table.right - grid.left;
      else if (what !== null) labels.push({ row, column, what });
    }
  }
  return labels;
}

function contains({ top, left, bottom, right }: Rect, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function labelAt(cells: readonly CellValue[], along: number): Label["what"] | null {
  const value = cells[along];
  if (typeof value !== "string" || value === "" || value.length > LONGEST_LABEL) return null;
  const right = cells.slice(along + 1, along + 1 + WIDEST);
  return right.some((next) => typeof next === "number") ? labelIn(value) : null;
}

function labelIn(value: string): Label["what"] | null {
  const folded = foldedText(cellText(value)).replace(/^\d+ /, "");
  return SUM.test(folded) ? "rated" : grammarLevel(folded);
}

/** Groups labels below one another in one column, with at most one row between two of them. */
function blocksOf(labels: readonly Label[]): readonly (readonly Label[])[] {
  const blocks: Label[][] = [];
  const lowest = new Map<number, Label[]>();
  for (const label of labels) {
    const above = lowest.get(label.column);
    if (above && label.row - (above.at(-1)?.row ?? 0) <= 2) above.push(label);
    else {
      const block = [label];
      blocks.push(block);
      lowest.set(label.column, block);
    }
  }
  return blocks.filter((block) => {
    const levels = block.filter(({ what }) => what !== "rated").map(({ what }) => what);
    return levels.length >= 3 && new Set(levels).size === levels.length;
  });
}

function figuresOf(
  sheet: DecodedSheet,
  block: readonly Label[],
  year: number | null,
): readonly StatedCell[] {
  const [first] = block;
  if (!first || isAboutOthers(titleOf(sheet, first.row), 0, 0, year)) return [];
  const columns = Array.from({ length: WIDEST }, (_, i) => first.column + 1 + i).filter((column) =>
    block.some(({ row }) => typeof valueAt(sheet.grid, row, column) === "number"),
  );
  const headings = columns.map((column) => headingOf(sheet, first.row, column));
  const count = headings.findIndex((heading) => heading === "" || COUNTS.test(heading));
  const share = headings.findIndex((heading) => SHARES.test(heading));
  const read = (at: number, unit: StatedCell["unit"]) =>
    block.flatMap(({ row, what }) => {
      const column = columns[at];
      const value = column === undefined ? "" : valueAt(sheet.grid, row, column);
      if (column === undefined || typeof value !== "number") return [];
      return [{ sheet: sheet.name, row, column, what, unit, value }];
    });
  return [
    ...read(count, "count"),
    ...read(share, "percent").filter(({ what }) => what !== "rated"),
  ];
}

/** Returns the nearest text above a column of figures, folded; `""` without one. */
function headingOf({ grid }: DecodedSheet, top: number, column: number): string {
  for (let row = top - 1; row >= top - HEAD; row--) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && value !== "")
      return value.includes("%") ? "ty le" : foldedText(cellText(value));
  }
  return "";
}

/** Returns the texts above a block, folded. */
function titleOf({ grid }: DecodedSheet, top: number): string {
  const rows = Array.from({ length: HEAD }, (_, i) => grid.values[top - HEAD + i - grid.top] ?? []);
  const texts = rows.flat().filter((value) => typeof value === "string" && value !== "");
  return foldedLetters(texts.map(cellText).join(" ").normalize("NFC"));
}
