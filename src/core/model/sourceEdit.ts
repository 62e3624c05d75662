import { a1 } from "./address";
import type { CellEdit } from "./finding";
import type { CellValue } from "./grid";

/** Whose row it is, whatever way the name is typed. */
export interface MemberKey {
  readonly name: string;
  readonly key: string;
  /** False where another row of the sheet has the same key: then the row itself has to be the same too. */
  readonly isAlone: boolean;
}

/** The cells of a row as they were read, from column `left` on. */
export interface RowAsRead {
  readonly left: number;
  readonly values: readonly CellValue[];
}

/** An edit of one source cell by what the cell is, so that it is found again after rows, columns or sheets have moved. */
export interface SourceEdit extends CellEdit {
  /** Counts the edits of one press from 0; an edit keeps it when it is placed anew or reversed. */
  readonly id: number;
  /** Excel's id of the sheet; `sheet` is only what it was called. */
  readonly sheetId: string;
  /** The column's header; `""` for a cell of no member. */
  readonly heading: string;
  /** Null for a cell of no member, such as a total typed below the table. */
  readonly member: MemberKey | null;
  readonly asRead: RowAsRead;
}

/**
 * Why a cell was left as it is: `changed` since it was read, or what its new value was computed from has; its row, column or
 * sheet is `gone`; several rows are `alike`; it has a `formula`; its row `moved` at that very moment; Excel did not take the
 * value (`notTaken`).
 */
export const REFUSALS = ["changed", "gone", "alike", "formula", "moved", "notTaken"] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface RefusedEdit {
  readonly edit: SourceEdit;
  readonly why: Refusal;
}

/** Who or what an edit is about, in words: the member, else the cell. */
export function nameOfEdit(edit: SourceEdit): string {
  return edit.member?.name ?? a1(edit);
}
