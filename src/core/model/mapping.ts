import type { Role } from "./role";

/**
 * What a person decided about a sheet's table, kept by sheet id and header text so that it survives moved columns and a
 * renamed sheet. A null role means "not used"; `header` is a column's text as `Column.header`.
 */
export interface SheetMapping {
  /** The sheet's id, or its name where a file from outside has no ids. */
  readonly sheet: string;
  /** False: this sheet holds no rating table, whatever it looks like. */
  readonly isRatingTable: boolean;
  /** First header row, counted from 1 as people do; absent where the add-in finds it. */
  readonly headerRow?: number;
  readonly columns: readonly { readonly header: string; readonly role: Role | null }[];
}

export type Mapping = readonly SheetMapping[];
