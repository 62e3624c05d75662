import type { Cell } from "../model/address";
import type { Choice } from "../model/choice";
import { valueAt, type Grid, type Snapshot } from "../model/grid";
import type { Refusal, RefusedEdit, RowAsRead, SourceEdit } from "../model/sourceEdit";
import { rowAsRead } from "./sourceEdits";
import { rowsIn, type TableRow, type TableRows } from "./tableRows";

export interface Placed {
  /** The edits with the addresses and the rows that their cells have in the snapshot. */
  readonly placed: readonly SourceEdit[];
  readonly refused: readonly RefusedEdit[];
}

/** Finds the cells of these edits again, by the sheet, the column's header and the member, and compares their values. */
export function placeEdits(
  edits: readonly SourceEdit[],
  snapshot: Snapshot,
  choice: Choice,
): Placed {
  const rows = rowsIn(snapshot, choice);
  const found = edits.map((edit) => ({ edit, place: placeOf(edit, snapshot, rows) }));
  return {
    placed: found.flatMap(({ place }) => (typeof place === "string" ? [] : [place])),
    refused: found.flatMap(({ edit, place }) =>
      typeof place === "string" ? [{ edit, why: place }] : [],
    ),
  };
}

function placeOf(edit: SourceEdit, { sheets }: Snapshot, rows: TableRows): SourceEdit | Refusal {
  const sheet = sheets.find(({ id }) => id === edit.sheetId);
  if (!sheet) return "gone";
  const places = edit.member
    ? memberPlaces(edit, edit.member.key, rows)
    : samePlaces(edit, sheet.grid);
  const place = chosen(edit, places, sheet.grid);
  if (typeof place === "string") return place;
  const { cell, row } = place;
  if (valueAt(sheet.grid, cell.row, cell.column) !== edit.from) return "changed";
  return { ...edit, ...cell, sheet: sheet.name, asRead: rowAsRead(sheet.grid, cell.row, row) };
}

interface Place {
  readonly cell: Cell;
  /** Null for a cell of no member. */
  readonly row: TableRow | null;
}

/** The cells of the member below that header; of several columns with one header, the one that is where it was. */
function memberPlaces(
  { sheetId, heading, column }: SourceEdit,
  key: string,
  rows: TableRows,
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const row of rows.of(sheetId, key)) {
    const all = Array.from(row.headings).flatMap(([at, header]) =>
      header === heading ? [at] : [],
    );
    for (const at of all.includes(column) ? [column] : all)
      places.set(`${String(row.row)},${String(at)}`, { cell: { row: row.row, column: at }, row });
  }
  return Array.from(places.values());
}

/** The cells whose row says the same but for the cell itself. */
function samePlaces({ asRead, column }: SourceEdit, { top, left, values }: Grid): readonly Place[] {
  return values.flatMap((cells, i) =>
    isSameRow(asRead, { left, values: cells }, column)
      ? [{ cell: { row: top + i, column }, row: null }]
      : [],
  );
}

function chosen(edit: SourceEdit, places: readonly Place[], grid: Grid): Place | Refusal {
  const [first, ...others] = places;
  if (!first) return edit.member ? "gone" : "changed";
  if (others.length === 0 && edit.member?.isAlone !== false) return first;
  const same = places.filter(({ cell, row }) =>
    isSameRow(edit.asRead, rowAsRead(grid, cell.row, row), edit.column),
  );
  const [only, ...more] = same;
  if (only && more.length === 0) return only;
  return same.find(({ cell }) => cell.row === edit.row) ?? "alike";
}

/** Trailing blanks do not count: how far a sheet is used is no part of its rows. */
function isSameRow(before: RowAsRead, now: RowAsRead, except: number): boolean {
  const at = ({ left, values }: RowAsRead, column: number) => values[column - left] ?? "";
  const first = Math.min(before.left, now.left);
  const last = Math.max(before.left + before.values.length, now.left + now.values.length);
  for (let column = first; column < last; column += 1)
    if (column !== except && at(before, column) !== at(now, column)) return false;
  return true;
}
