import type { CellRef } from "../../model/address";
import type { PageCell } from "../pages";

/** A heading, as a pattern over folded text, by which one field of a record is known. */
export interface FieldPhrase<F extends string> {
  readonly field: F;
  /** Tried on the lowest level of a merged heading, and on all its levels from the top. */
  readonly says: RegExp;
  readonly not?: RegExp;
}

/** What is known of a table before its rows are read. */
export interface Heading<F extends string> {
  readonly fields: ReadonlySet<F>;
  /** All headings, folded. */
  readonly words: string;
  /** The heading over each field, folded. */
  readonly over: (field: F) => string;
  /** The texts above the table and the name of its sheet, folded; the nearest first. */
  readonly title: readonly string[];
}

/** A kind of record: the headings of its fields, and what makes a table one of this kind. */
export interface Form<F extends string> {
  /** Of several that fit, the first decides whose field no column to the left has. */
  readonly phrases: readonly FieldPhrase<F>[];
  /** The field that every record has. */
  readonly key: F;
  /** Fields whose text may go on in the row below. */
  readonly prose: readonly F[];
  /** False where a heading announces a field, but of another year or of a part of one. */
  readonly suits?: (field: F, heading: string, headings: readonly string[]) => boolean;
  readonly fits: (heading: Heading<F>) => boolean;
}

/** One record as it is on the sheet. */
export interface Entry<F extends string> {
  readonly key: PageCell;
  /** The heading of its group of rows within the table; null where there are no groups. */
  readonly group: PageCell | null;
  /** The cell of a field; null where it is empty. Its text includes the lines below that continue it. */
  readonly cell: (field: F) => PageCell | null;
  /** Where a field is written, or would be; null where the table has no such column. */
  readonly place: (field: F) => CellRef | null;
  /** The values of a field in all records of the table, by which fractions are told from percentages. */
  readonly column: (field: F) => readonly PageCell[];
  /** The heading over a field, folded. */
  readonly over: (field: F) => string;
}

/** Returns the fields that a heading may announce, the likeliest first. */
export function fieldsOf<F extends string>(
  { phrases }: Form<F>,
  leaf: string,
  whole: string,
): readonly F[] {
  return phrases
    .filter(({ says, not }) => (says.test(leaf) || says.test(whole)) && not?.test(whole) !== true)
    .map(({ field }) => field);
}
