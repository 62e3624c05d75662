import { columnLetters } from "../core/model/address";
import { valueAt } from "../core/model/grid";
import type { CellValue, Snapshot } from "../core/model/grid";
import type { Role } from "../core/model/role";
import type { RatingTable } from "../core/model/table";

/** A column of a table for a person to judge: what stands over it, what it is taken for, its first cells. */
export interface ColumnPreview {
  readonly index: number;
  readonly letters: string;
  readonly header: string;
  readonly role: Role | null;
  readonly cells: readonly CellValue[];
}

const ROWS = 3;

/** The columns that have a header or a role, with the cells of the first three members. */
export function columnPreviews(table: RatingTable, { sheets }: Snapshot): readonly ColumnPreview[] {
  const sheet = sheets.find(({ id }) => id === table.sheetId);
  const rows = table.members.slice(0, ROWS).map(({ row }) => row);
  return table.columns
    .filter(({ header, role }) => header !== "" || role !== null)
    .map(({ index, header, role }) => ({
      index,
      letters: columnLetters(index),
      header,
      role,
      cells: sheet ? rows.map((row) => valueAt(sheet.grid, row, index)) : [],
    }));
}
