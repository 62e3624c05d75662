import type { SkippedRow } from "../../model/table";
import type { RowView } from "./rowView";

/** Where a table may end. */
export interface Boundaries {
  readonly bottom: number;
  /** The last row of the Excel table that contains these rows; the table does not end before it. */
  readonly tableBottom: number | null;
  readonly beginsTable: (row: number) => boolean;
  readonly repeatsHeader: (row: number) => boolean;
}

export type RowKind =
  | "member"
  | "secondName"
  | "group"
  | "blank"
  | "total"
  | "note"
  | "numbering"
  | "unreadable"
  | "end";

/** The state of one walk down the rows of a table. */
export class Walk {
  readonly skipped: SkippedRow[] = [];
  readonly unreadable: number[] = [];
  /** The last row that belongs to the table: a member or a total. */
  last = -1;
  /** The number of the last member that has one; 0 for none. */
  lastNumber = 0;
  members = 0;
  /** Empty rows since the last filled one. */
  blanks = 0;
  /** What came between the last member and this row: nothing, empty rows, or texts that head no group. */
  gap: "none" | "blank" | "text" = "none";
  private numbered = 0;

  constructor(
    readonly rows: RowView,
    readonly bounds: Boundaries,
  ) {}

  /** True if most members have a number, so that one without needs more evidence. */
  get isMostlyNumbered(): boolean {
    return this.numbered * 2 > this.members;
  }

  isInExcelTable(row: number): boolean {
    return this.bounds.tableBottom !== null && row <= this.bounds.tableBottom;
  }

  add(row: number, kind: Exclude<RowKind, "end">): void {
    this.blanks = kind === "blank" ? this.blanks + 1 : 0;
    if (kind === "member") this.addMember(row);
    else this.addOther(row, kind);
  }

  private addMember(row: number): void {
    const number = this.rows.number(row);
    if (number !== null) this.numbered++;
    this.lastNumber = number ?? this.lastNumber;
    this.members++;
    this.last = row;
    this.gap = "none";
  }

  private addOther(row: number, kind: Exclude<RowKind, "end" | "member">): void {
    if (kind === "unreadable") this.unreadable.push(row);
    else this.skipped.push({ row, kind, text: this.rows.allText(row) });
    if (kind === "note") this.gap = "text";
    if (kind === "blank" && this.gap === "none") this.gap = "blank";
    if (kind === "group") this.gap = "none";
    if (kind === "total" && this.members > 0 && this.rows.hasFigures(row)) this.last = row;
  }
}
