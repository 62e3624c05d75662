import type { Choice } from "../model/choice";
import type { CellEdit } from "../model/finding";
import { valueAt, type Grid, type SheetSnapshot, type Snapshot } from "../model/grid";
import type { MemberKey, RowAsRead, SourceEdit } from "../model/sourceEdit";
import { rowsIn, type TableRow } from "./tableRows";

/** Adds to each edit what its cell is known by. An edit of a sheet that is not in the snapshot is left out. */
export function sourceEdits(
  edits: readonly CellEdit[],
  snapshot: Snapshot,
  choice: Choice,
): readonly SourceEdit[] {
  const rows = rowsIn(snapshot, choice);
  return edits.flatMap((edit, id): SourceEdit[] => {
    const sheet = snapshot.sheets.find(({ name }) => name === edit.sheet);
    if (!sheet) return [];
    const row = rows.at(sheet.id, edit);
    const memberRows = row ? rows.of(sheet.id, row.key) : [];
    const isAlone = new Set(memberRows.map((each) => each.row)).size === 1;
    const member = row && { name: row.name, key: row.key, isAlone };
    return [{ ...sourceEdit(edit, sheet, row, member), id }];
  });
}

function sourceEdit(
  edit: CellEdit,
  { id, grid }: SheetSnapshot,
  row: TableRow | null,
  member: MemberKey | null,
): Omit<SourceEdit, "id"> {
  return {
    ...edit,
    // A rule reads the number or the words in a cell; the cell itself may say more.
    from: valueAt(grid, edit.row, edit.column),
    sheetId: id,
    heading: row?.headings.get(edit.column) ?? "",
    member,
    asRead: rowAsRead(grid, edit.row, row),
  };
}

/** The part of a row that belongs to its table; the whole of one that belongs to none. */
export function rowAsRead(grid: Grid, row: number, of: TableRow | null): RowAsRead {
  const values = grid.values[row - grid.top] ?? [];
  if (!of) return { left: grid.left, values };
  const left = Math.max(of.left, grid.left);
  return { left, values: values.slice(left - grid.left, of.right + 1 - grid.left) };
}

/** The edits that take these back, to be made where the cells are then. */
export function reversedEdits(edits: readonly SourceEdit[]): readonly SourceEdit[] {
  const inRow = new Map<string, SourceEdit[]>();
  for (const edit of edits) inRow.set(rowKey(edit), [...(inRow.get(rowKey(edit)) ?? []), edit]);
  return edits.map((edit) => ({
    ...edit,
    from: edit.to,
    to: edit.from,
    asRead: (inRow.get(rowKey(edit)) ?? []).reduce(written, edit.asRead),
  }));
}

function rowKey({ sheetId, row }: SourceEdit): string {
  return `${sheetId}!${String(row)}`;
}

function written({ left, values }: RowAsRead, { column, to }: SourceEdit): RowAsRead {
  return { left, values: values.map((value, i) => (left + i === column ? to : value)) };
}
