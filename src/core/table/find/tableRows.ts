import type { SkippedRow } from "../../model/table";
import type { KeyColumns } from "./keyColumns";
import { rowKind } from "./rowKind";
import { RowView } from "./rowView";
import { continuesBelowBlanks } from "./rowsAhead";
import type { SheetView } from "./sheetView";
import { Walk, type Boundaries } from "./walk";

/** The rows between the header and the end of a table; `last` is the last member or total. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
  /** The number of the last member that has one; 0 for none. */
  readonly lastNumber: number;
  readonly skipped: readonly SkippedRow[];
  readonly unreadable: readonly number[];
}

/** A table ends after this many empty rows in a row, unless the numbers of its members go on below them. */
const LONGEST_GAP = 40;
/** Rows below the header in which its columns may be numbered. */
const NUMBERING_ROWS = 3;

/** Walks down from the first row below the header until the table ends; null if there is no member. */
export function tableRows(
  view: SheetView,
  columns: KeyColumns,
  start: number,
  bounds: Boundaries,
): TableRows | null {
  const rows = new RowView(view, columns);
  const { first, numbering } = belowNumbering(rows, start, bounds.bottom);
  const { last, lastNumber, skipped, unreadable } = walkFrom(first, rows, bounds);
  if (last < first) return null;
  return {
    first,
    last,
    lastNumber,
    skipped: [...numbering, ...skipped.filter(({ row }) => row <= last)],
    unreadable: unreadable.filter((row) => row <= last),
  };
}

/** The first row below the numbers of the columns and the empty rows around them. */
function belowNumbering(
  rows: RowView,
  start: number,
  bottom: number,
): { readonly first: number; readonly numbering: readonly SkippedRow[] } {
  const numbering: SkippedRow[] = [];
  let row = start;
  while (row <= bottom && row < start + NUMBERING_ROWS) {
    if (rows.isNumbering(row)) numbering.push({ row, kind: "numbering", text: rows.allText(row) });
    else if (!rows.isEmpty(row)) return { first: row, numbering };
    row++;
    if (numbering.length > 0 && !rows.isEmpty(row)) return { first: row, numbering };
  }
  return { first: numbering.length > 0 ? row : start, numbering };
}

function walkFrom(first: number, rows: RowView, bounds: Boundaries): Walk {
  const walk = new Walk(rows, bounds);
  for (let row = first; row <= bounds.bottom; row++) {
    const kind = rowKind(walk, row);
    if (kind === "end") return walk;
    walk.add(row, kind);
    if (walk.blanks > LONGEST_GAP && !continuesBelowBlanks(walk, row)) return walk;
  }
  return walk;
}
