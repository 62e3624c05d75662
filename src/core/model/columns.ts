import { LEVELS, type Level } from "./level";
import type { Role } from "./role";
import type { Column } from "./table";

/** A table or its layout. */
interface HasColumns {
  readonly columns: readonly Column[];
}

/** Returns the column of a role, the first one if there are several; null if there is none. */
export function columnOf({ columns }: HasColumns, role: Role): Column | null {
  return columns.find((column) => column.role === role) ?? null;
}

/** Returns the position of a role's column on the sheet, counted from 0; null if there is none. */
export function columnIndex(table: HasColumns, role: Role): number | null {
  return columnOf(table, role)?.index ?? null;
}

/** Returns every column of a role that several may have. */
export function columnsOf({ columns }: HasColumns, role: Role): readonly Column[] {
  return columns.filter((column) => column.role === role);
}

/** Returns the role of a column of X marks for one level of the final rating. */
export function markRole(level: Level) {
  return `mark.${level}` as const;
}

/** Roles of columns that may contain the final rating: in words, or by X marks from the best level down. */
export const FINAL_ROLES: readonly Role[] = ["final", ...LEVELS.map(markRole), "mark.other"];

/** Returns all columns that contain the final rating, in words or by X marks. */
export function finalColumns(table: HasColumns): readonly Column[] {
  return FINAL_ROLES.flatMap((role) => columnOf(table, role) ?? []);
}

/** A column headed by a level; it contains votes or marks. */
export interface LevelColumn {
  readonly column: number;
  readonly level: Level;
}

/** A column to tick, headed by a level or by a word of which only the secretary knows the level. */
export interface TickColumn {
  readonly column: number;
  readonly level: Level | null;
}

export function isLevelColumn(ticked: TickColumn): ticked is LevelColumn {
  return ticked.level !== null;
}

/** Returns the columns of X marks for the final rating, from the best level down. */
export function markColumns(table: HasColumns): readonly LevelColumn[] {
  return LEVELS.flatMap((level) => {
    const column = columnOf(table, markRole(level));
    return column ? [{ level, column: column.index }] : [];
  });
}
