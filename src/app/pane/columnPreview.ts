import { dayIn } from "../../core/dayIn";
import { columnLetters } from "../../core/model/address";
import { valueAt, type CellValue, type Grid, type Snapshot } from "../../core/model/grid";
import type { IsoDate } from "../../core/model/calendar";
import type { Role } from "../../core/model/role";
import type { Column, Member, RatingTable } from "../../core/model/table";

/** A cell as it was read: a serial number understood as a day is shown as a date. */
export type PreviewCell =
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "value"; readonly value: CellValue };

/** A column as shown for confirmation: its header, the role it is read as, its first cells. */
export interface ColumnPreview {
  readonly index: number;
  readonly letters: string;
  readonly header: string;
  readonly role: Role | null;
  readonly cells: readonly PreviewCell[];
}

const ROWS = 3;

/** Returns the columns that have a header or a role, with the cells of the first three members. */
export function columnPreviews(table: RatingTable, { sheets }: Snapshot): readonly ColumnPreview[] {
  const grid = sheets.find(({ id }) => id === table.sheetId)?.grid;
  const members = grid ? table.members.slice(0, ROWS) : [];
  return table.columns
    .filter(({ header, role }) => header !== "" || role !== null)
    .map((column) => ({
      ...column,
      letters: columnLetters(column.index),
      cells: grid ? members.map((member) => previewOf(member, column, grid)) : [],
    }));
}

function previewOf(member: Member, { index, role }: Column, grid: Grid): PreviewCell {
  const date = dayIn(member, role);
  return date === null
    ? { kind: "value", value: valueAt(grid, member.row, index) }
    : { kind: "date", date };
}
