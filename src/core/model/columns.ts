import { LEVELS, type Level } from "./level";
import type { Role } from "./role";
import type { Column } from "./table";

/** A table, or what is known of its columns before it is read. */
interface HasColumns {
  readonly columns: readonly Column[];
}

/** The column of a role, the first one where several may have it; null where there is none. */
export function columnOf({ columns }: HasColumns, role: Role): Column | null {
  return columns.find((column) => column.role === role) ?? null;
}

/** Where the column of a role is on the sheet, counted from 0; null where there is none. */
export function columnIndex(table: HasColumns, role: Role): number | null {
  return columnOf(table, role)?.index ?? null;
}

/** Every column of a role that several may have. */
export function columnsOf({ columns }: HasColumns, role: Role): readonly Column[] {
  return columns.filter((column) => column.role === role);
}

/** The role of a column of X marks for one level of the final rating. */
export function markRole(level: Level) {
  return `mark.${level}` as const;
}

/** Roles whose columns may contain the final rating: the one for its name, then X marks from the best level down. */
export const FINAL_ROLES: readonly Role[] = ["final", ...LEVELS.map(markRole)];

/** The columns that contain the final rating: of its name, of X marks for whichever levels there are, or both. */
export function finalColumns(table: HasColumns): readonly Column[] {
  return FINAL_ROLES.flatMap((role) => columnOf(table, role) ?? []);
}

/** A column headed by a level: its ballots or its marks. */
export interface LevelColumn {
  readonly column: number;
  readonly level: Level;
}

/** The columns of X marks that contain the final rating, from the best level down. */
export function markColumns(table: HasColumns): readonly LevelColumn[] {
  return LEVELS.flatMap((level) => {
    const column = columnOf(table, markRole(level));
    return column ? [{ level, column: column.index }] : [];
  });
}
