import type { Rect } from "../model/address";
import { valueAt, type CellValue, type DecodedSheet } from "../model/grid";
import { cellText, isBlank } from "../text/cellText";
import { foldedText } from "../text/foldedText";
import { mayHaveLevel } from "../text/levelGrammar";
import { personKey } from "../text/personKey";
import { anchorIn, type Anchor } from "./find/anchor";
import { sheetView, type SheetView } from "./find/sheetView";
import { sourceIn, type RatingSource } from "./headings/ratingHeader";

/** Rows of a sheet in which the headings are looked for. */
const HEAD = 60;
/** Rows below the headings that show whether each rater has one. */
const SAMPLE = 40;
/** The most letters of a text that names a rater. */
const LONGEST = 40;
/** Whose row counts, the likeliest first. */
const DECIDING: readonly RatingSource[] = ["decision", "branch", "committee"];

/** The rows of one member: each has the level that one rater chose. */
interface RaterLine {
  readonly row: number;
  readonly source: RatingSource;
}
interface MemberLines {
  /** The row with the name. */
  readonly head: number;
  readonly lines: readonly RaterLine[];
}

/** Where raters are named: in a column of their own, or below each name. */
interface Columns {
  readonly name: number;
  readonly rater: number;
}

/**
 * Returns a sheet with one row for each member where every rater has one: the deciding rater's stays at its place, with the name
 * and what else is written once for all. Any other sheet stays as it is.
 */
export function withDecidingRows(sheet: DecodedSheet): DecodedSheet {
  if (sheet.grid.values.length === 0) return sheet;
  const view = sheetView(sheet.grid, new Set());
  const anchor = headingIn(view);
  const columns = anchor && columnsIn(view, anchor);
  if (!columns) return sheet;
  const members = membersIn(view, columns, anchor.row + 1, view.area.bottom);
  const source = DECIDING.find((each) => isMostly(members, (lines) => rowOf(lines, each) !== null));
  return source === undefined ? sheet : decided(sheet, columns, members, source, anchor.row);
}

function headingIn(view: SheetView): Anchor | null {
  const { top, bottom } = view.area;
  for (let row = top; row <= Math.min(bottom, top + HEAD); row++) {
    const anchor = anchorIn(view, row, view.area);
    if (anchor) return anchor.subject === "members" ? anchor : null;
  }
  return null;
}

function columnsIn(view: SheetView, { row, name }: Anchor): Columns | null {
  const last = Math.min(view.area.bottom, row + SAMPLE);
  for (let rater = name; rater <= view.area.right; rater++) {
    const columns = { name, rater };
    if (areByRater(membersIn(view, columns, row + 1, last))) return columns;
  }
  return null;
}

/** True if most members have several rows, each of another rater. */
function areByRater(members: readonly MemberLines[]): boolean {
  return (
    members.length > 1 &&
    isMostly(members, ({ lines }) => {
      return lines.length > 1 && new Set(lines.map(({ source }) => source)).size === lines.length;
    })
  );
}

function isMostly(
  members: readonly MemberLines[],
  test: (member: MemberLines) => boolean,
): boolean {
  return members.filter(test).length * 2 > members.length;
}

/** Returns each member with the rows in which a rater is named, from the row of the name on. */
function membersIn(
  view: SheetView,
  { name, rater }: Columns,
  first: number,
  last: number,
): readonly MemberLines[] {
  const members: { head: number; lines: RaterLine[] }[] = [];
  for (let row = first; row <= last; row++) {
    const source = raterAt(view, row, rater);
    const member = members.at(-1);
    const isNew = isHead(view, row, { name, rater }, member?.head ?? null, source);
    if (isNew)
      members.push({ head: row, lines: source && name !== rater ? [{ row, source }] : [] });
    else if (source) member?.lines.push({ row, source });
  }
  return members;
}

/** True for a row with another name than the one before. */
function isHead(
  view: SheetView,
  row: number,
  { name, rater }: Columns,
  head: number | null,
  source: RatingSource | null,
): boolean {
  const written = view.text(row, name);
  if (written === "" || (name === rater && source !== null)) return false;
  return head === null || personKey(written) !== personKey(view.text(head, name));
}

function raterAt(view: SheetView, row: number, column: number): RatingSource | null {
  const text = view.text(row, column);
  return text === "" || text.length > LONGEST || /\d/.test(text)
    ? null
    : sourceIn(foldedText(text));
}

function rowOf({ lines }: MemberLines, source: RatingSource): number | null {
  return lines.find((line) => line.source === source)?.row ?? null;
}

function decided(
  sheet: DecodedSheet,
  columns: Columns,
  members: readonly MemberLines[],
  source: RatingSource,
  heading: number,
): DecodedSheet {
  const { grid } = sheet;
  const rows = new Map<number, readonly CellValue[]>();
  for (const member of members.filter(({ lines }) => lines.length > 0)) {
    for (const { row } of member.lines) rows.set(row, []);
    rows.set(member.head, []);
    const row = rowOf(member, source) ?? member.head;
    rows.set(row, joinedRow(sheet, columns, member.head, row));
  }
  const values = grid.values.map((cells, at) => {
    const row = rows.get(grid.top + at) ?? cells;
    return grid.top + at === heading ? withoutHeading(row, columns, grid.left) : row;
  });
  const merges = (sheet.merges ?? []).filter(isWithin(rows));
  return { ...sheet, grid: { ...grid, values }, merges, recoded: true };
}

/** The deciding row, with what the row of the name says once for all its raters: neither levels nor points. */
function joinedRow(
  { grid }: DecodedSheet,
  { name, rater }: Columns,
  head: number,
  row: number,
): readonly CellValue[] {
  return (grid.values[row - grid.top] ?? []).map((own, at) => {
    const column = grid.left + at;
    const above = valueAt(grid, head, column);
    if (column === name) return above;
    if (column === rater) return "";
    return isBlank(own) && (column < rater || isRemark(above)) ? above : own;
  });
}

function isRemark(value: CellValue): boolean {
  return typeof value === "string" && !mayHaveLevel(foldedText(cellText(value)));
}

/** The column of raters has no further use. */
function withoutHeading(
  cells: readonly CellValue[],
  { name, rater }: Columns,
  left: number,
): readonly CellValue[] {
  return name === rater ? cells : cells.map((cell, at) => (left + at === rater ? "" : cell));
}

function isWithin(rows: ReadonlyMap<number, unknown>): (merge: Rect) => boolean {
  return ({ top, bottom }) => top === bottom || !rows.has(top);
}
