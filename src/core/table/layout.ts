import type { Rect } from "../model/address";
import type { LevelColumn } from "../model/columns";
import type { Rater } from "../model/level";
import type { SheetText } from "../model/said";
import type { Column, Fact, RatingTable, SkippedRow, Status } from "../model/table";

/** A column of X marks under a heading that is a status, such as "Dự bị" or "Miễn sinh hoạt". */
export interface StatusMarks {
  readonly column: number;
  readonly status: Status;
}

/** Columns of X marks for the levels that one rater chose, other than the final rating. */
export interface RaterMarks {
  readonly rater: Exclude<Rater, "final">;
  readonly levels: readonly LevelColumn[];
}

/** The column with the ratings of one year. */
export interface YearColumn {
  readonly year: number;
  readonly column: number;
}

/** Columns that need more than a role to be read. Indices count from 0, on the sheet. */
export interface SpecialColumns {
  /** A name in two or three columns: those after the first, as "Tên đệm" and "Tên". */
  readonly nameParts: readonly number[];
  /** "Năm sinh" over "Nam" and "Nữ": the filled one shows the sex. */
  readonly birthBySex: { readonly male: number; readonly female: number } | null;
  /** A column "Nữ", or two columns "Nam" and "Nữ", with X marks. */
  readonly sexMarks: { readonly male: number | null; readonly female: number } | null;
  readonly statusMarks: readonly StatusMarks[];
  readonly raterMarks: readonly RaterMarks[];
  /** True if the final rating is filled in only where it differs from the branch's own. */
  readonly hasChangesOnly: boolean;
  /** The final ratings of several years side by side, the earliest first; empty where there is only one. */
  readonly finals: readonly YearColumn[];
}

/** Where a table is on its sheet and what its columns and rows are; `readTable` reads the members from it. */
export interface Layout {
  readonly purpose: RatingTable["purpose"];
  /** True if the user mapped the sheet, which makes its table a list of ratings whatever its heading says. */
  readonly isMapped: boolean;
  readonly subject: RatingTable["subject"];
  readonly range: Rect;
  /** The year that the table's own column or headings state, and where; null where only texts around it do. */
  readonly year: Fact<number> | null;
  /** True for one level of a tree of organisations, whose typed totals may be of another level or of all. */
  readonly isTier: boolean;
  /** The texts right above the header that put all its members in a group or a status, such as `TỔ ĐẢNG SỐ 2`. */
  readonly groupAbove: readonly string[];
  readonly headerRows: readonly [first: number, last: number];
  /** From the first row below header and numbering to the last member or total. */
  readonly dataRows: readonly [first: number, last: number];
  readonly columns: readonly Column[];
  readonly special: SpecialColumns;
  readonly ambiguous: RatingTable["ambiguous"];
  /** True if the days in the table have the month first. */
  readonly isMonthFirst: boolean;
  /** Rows that are not members, in order; every other row of `dataRows` is one unless it is unreadable. */
  readonly skipped: readonly SkippedRow[];
  readonly unreadable: readonly number[];
  readonly texts: readonly SheetText[];
  /** Texts above all tables of the sheet; of tables below one another, only the first has them in `texts`. */
  readonly sheetTitle: readonly SheetText[];
  readonly excelTable: string | null;
}

/** The rows that are members. */
export function memberRows({
  dataRows: [first, last],
  skipped,
  unreadable,
}: Layout): readonly number[] {
  const others = new Set([...skipped.map(({ row }) => row), ...unreadable]);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (row) => !others.has(row),
  );
}
