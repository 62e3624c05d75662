import type { Role } from "./role";

/**
 * What the user decided about a sheet's table, stored by sheet id and header text so that it survives moved columns and
 * renamed sheets. A null role means "not used"; `header` is the same text as `Column.header`.
 */
export interface SheetMapping {
  /** The sheet's id, or its name where a file from outside Excel has no ids. */
  readonly sheet: string;
  /** False: this sheet has no rating table, whatever it looks like. */
  readonly isRatingTable: boolean;
  /** First header row, counted from 1 as Excel does; absent where the add-in finds it by itself. */
  readonly headerRow?: number;
  readonly columns: readonly { readonly header: string; readonly role: Role | null }[];
}

export type Mapping = readonly SheetMapping[];
