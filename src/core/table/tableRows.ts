import type { CellValue } from "../model/grid";
import type { SkippedRow } from "../model/table";
import { isBlank, isErrorText } from "./cellText";
import { readDate } from "./date";
import { grammarLevel } from "./levelGrammar";
import {
  isDateLine,
  isGroupOrder,
  isGroupText,
  isNumberedHeading,
  isOrderText,
  isPersonName,
  isSignatureText,
  isTotalText,
} from "./rowText";
import type { SheetView } from "./sheetView";

/** What the walk down a table has to know of it. */
export interface TableColumns {
  readonly left: number;
  readonly right: number;
  readonly order: number | null;
  readonly name: number;
  readonly givenName: number | null;
}

/** The rows between header and end of a table: `last` is the last member or total; null where there is no member. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
  readonly members: number;
  readonly skipped: readonly SkippedRow[];
  readonly unreadable: readonly number[];
}

/** True for a row that begins another table or repeats the header of this one. */
export interface Boundaries {
  readonly bottom: number;
  readonly beginsTable: (row: number) => boolean;
  readonly repeatsHeader: (row: number) => boolean;
  /** The last row of the Excel table that holds these rows: nothing ends before it. */
  readonly tableBottom: number | null;
}

type Kind = "member" | "group" | "blank" | "total" | "note" | "numbering" | "unreadable" | "end";

/** A table ends where this many rows on end are empty. */
const LONGEST_GAP = 40;

/** Walks down from the first row below the header until the table ends, and sorts its rows. */
export function tableRows(
  view: SheetView,
  columns: TableColumns,
  start: number,
  bounds: Boundaries,
): TableRows | null {
  const walk = new Walk(view, columns, bounds);
  const first = walk.skipNumbering(start);
  walk.run(first);
  return walk.result(first);
}

/** State of one walk; guards that a row is sorted once and that nothing behind the last member is kept. */
class Walk {
  private readonly skipped: SkippedRow[] = [];
  private readonly unreadable: number[] = [];
  private readonly numbering: SkippedRow[] = [];
  private members = 0;
  private numbered = 0;
  private last = -1;
  private blanks = 0;
  private brokenOff = false;

  constructor(
    private readonly view: SheetView,
    private readonly columns: TableColumns,
    private readonly bounds: Boundaries,
  ) {}

  /** The row below the numbering row and empty rows under the header. */
  skipNumbering(start: number): number {
    let row = start;
    while (row <= this.bounds.bottom && row < start + 3) {
      if (isNumberingRow(this.view, row, this.columns))
        this.numbering.push({
          row,
          kind: "numbering",
          text: rowText(this.view, row, this.columns),
        });
      else if (!this.isEmpty(row)) return row;
      row++;
      if (this.numbering.length > 0 && !this.isEmpty(row)) return row;
    }
    return this.numbering.length > 0 ? row : start;
  }

  run(first: number): void {
    for (let row = first; row <= this.bounds.bottom; row++) {
      const kind = this.kindOf(row);
      if (kind === "end") return;
      this.keep(row, kind);
      if (this.blanks > LONGEST_GAP && !this.isInExcelTable(row)) return;
    }
  }

  result(first: number): TableRows | null {
    if (this.last < first) return null;
    const isKept = (row: number) => row <= this.last;
    return {
      first,
      last: this.last,
      members: this.members,
      skipped: [...this.numbering, ...this.skipped.filter(({ row }) => isKept(row))],
      unreadable: this.unreadable.filter(isKept),
    };
  }

  private keep(row: number, kind: Exclude<Kind, "end">): void {
    this.blanks = kind === "blank" ? this.blanks + 1 : 0;
    if (kind === "member") {
      this.members++;
      if (this.hasOrder(row)) this.numbered++;
      this.last = row;
      this.brokenOff = false;
      return;
    }
    if (kind === "unreadable") this.unreadable.push(row);
    else this.skipped.push({ row, kind, text: rowText(this.view, row, this.columns) });
    if (kind === "blank" || kind === "note") this.brokenOff = true;
    if (kind === "total" && this.members > 0 && this.hasFigures(row)) this.last = row;
  }

  private kindOf(row: number): Kind {
    if (this.hasOrder(row) && this.isNamed(row)) return this.kindOfNumbered(row);
    if (this.isEmpty(row)) return "blank";
    if (this.bounds.repeatsHeader(row) && (!this.brokenOff || this.isInExcelTable(row)))
      return "note";
    if (this.bounds.beginsTable(row)) return "end";
    if (isNumberingRow(this.view, row, this.columns)) return "numbering";
    if (this.isSigned(row)) return this.isInExcelTable(row) ? "note" : "end";
    if (isTotalText(this.firstFolded(row)) && !this.isPersonRow(row)) return "total";
    if (this.isNamed(row)) return this.kindOfNamed(row);
    return this.hasOrder(row) ? this.kindOfNameless(row) : this.kindOfOther(row);
  }

  /** A numbered row with nothing but the name of a group is a heading, `1 | Tổ Toán`. */
  private kindOfNumbered(row: number): Kind {
    const name = this.nameText(row);
    return isGroupText(name) && this.filled(row) === 0 && this.memberFollows(row)
      ? "group"
      : "member";
  }

  private kindOfNamed(row: number): Kind {
    const name = this.nameText(row);
    const filled = this.filled(row);
    const order = this.orderText(row);
    if (order !== "") {
      if (filled > 0 && this.hasJudgement(row)) return "member";
      if (isGroupOrder(order) || isGroupText(name)) return "group";
      return filled > 0 || isPersonName(name) ? "member" : this.asideKind(row, name);
    }
    if (filled === 0)
      return isPersonName(name) && !this.brokenOff ? "member" : this.asideKind(row, name);
    if (isGroupText(name) && !this.hasJudgement(row) && this.memberFollows(row)) return "group";
    if (isNumberedHeading(name) && !this.hasJudgement(row)) return this.asideKind(row, name);
    if (this.brokenOff && this.isMostlyNumbered() && filled < 2)
      return this.isInExcelTable(row) ? "member" : "end";
    return "member";
  }

  /** A number without a name: a member whose name is missing, or a line numbered in advance. */
  private kindOfNameless(row: number): Kind {
    if (this.filled(row) > 0) return "member";
    return "blank";
  }

  private kindOfOther(row: number): Kind {
    const texts = this.textCount(row);
    const text = this.firstText(row);
    if (
      this.filled(row) === 0 ||
      (texts === 1 && this.cellCount(row) === 1 && !this.hasJudgement(row))
    )
      return this.asideKind(row, text);
    if (isDateLine(this.firstFolded(row))) return "note";
    if (isGroupText(text) || isNumberedHeading(text))
      return this.memberFollows(row) ? "group" : "note";
    if (texts === 0 && this.isSumRow(row)) return "total";
    return this.hasJudgement(row) ? "member" : "unreadable";
  }

  /** A lone text among the rows: a group heading if members follow, a note otherwise. */
  private asideKind(row: number, text: string): Kind {
    if (text === "") return "unreadable";
    if (!this.memberFollows(row)) return "note";
    const isHeading =
      isGroupText(text) || isNumberedHeading(text) || (text.length <= 80 && !/[.;]$/.test(text));
    if (isDateLine(this.firstFolded(row)) || /^(?:\*|\(|ghi chú|lưu ý)/i.test(text)) return "note";
    const inNames =
      this.nameText(row) !== "" ||
      this.orderText(row) !== "" ||
      !isBlank(this.view.value(row, this.columns.left));
    if (!inNames && !isGroupText(text)) return this.brokenOff ? "note" : "unreadable";
    return isHeading ? "group" : "note";
  }

  private isInExcelTable(row: number): boolean {
    return this.bounds.tableBottom !== null && row <= this.bounds.tableBottom;
  }

  private isMostlyNumbered(): boolean {
    return this.columns.order !== null && this.numbered * 2 > this.members;
  }

  private hasOrder(row: number): boolean {
    if (this.columns.order === null) return false;
    const value = this.view.value(row, this.columns.order);
    if (typeof value === "number") return true;
    return typeof value === "string" && value !== "" && isOrderText(value.trim());
  }

  private isNamed(row: number): boolean {
    return isName(this.view.value(row, this.columns.name));
  }

  private nameText(row: number): string {
    const { name, givenName } = this.columns;
    const text = this.view.text(row, name);
    return givenName === null ? text : `${text} ${this.view.text(row, givenName)}`.trim();
  }

  private orderText(row: number): string {
    return this.columns.order === null ? "" : this.view.text(row, this.columns.order);
  }

  private isEmpty(row: number): boolean {
    return this.cellCount(row) === 0;
  }

  private cellCount(row: number): number {
    return this.count(row, (value) => !isBlank(value));
  }

  private textCount(row: number): number {
    return this.count(row, (value) => typeof value === "string" && !isBlank(value));
  }

  private count(row: number, fits: (value: CellValue) => boolean): number {
    let found = 0;
    for (let column = this.columns.left; column <= this.columns.right; column++)
      if (fits(this.view.value(row, column))) found++;
    return found;
  }

  /** Filled cells besides order and name. */
  private filled(row: number): number {
    const { order, name, givenName } = this.columns;
    const own = [order, name, givenName].filter((column) => column !== null);
    return (
      this.cellCount(row) - own.filter((column) => !isBlank(this.view.value(row, column))).length
    );
  }

  /** A level, a date or an error stands in the row: what a heading never has. */
  private hasJudgement(row: number): boolean {
    const { order, name } = this.columns;
    for (let column = this.columns.left; column <= this.columns.right; column++) {
      if (column === order || column === name) continue;
      const value = this.view.value(row, column);
      if (value === "") continue;
      if (isErrorText(value) || grammarLevel(this.view.folded(row, column)) !== null) return true;
      const date = readDate(value);
      if (
        date.kind === "date" &&
        date.precision === "day" &&
        !isDateLine(this.view.folded(row, column))
      )
        return true;
    }
    return false;
  }

  private hasFigures(row: number): boolean {
    return this.filled(row) > 0 && this.count(row, (value) => typeof value === "number") > 0;
  }

  private isSumRow(row: number): boolean {
    return (
      this.members > 0 &&
      this.count(row, (value) => typeof value === "number") === this.cellCount(row) &&
      !this.memberFollows(row)
    );
  }

  private isPersonRow(row: number): boolean {
    return this.isNamed(row) && isPersonName(this.nameText(row));
  }

  private isSigned(row: number): boolean {
    for (let column = this.columns.left; column <= this.columns.right; column++) {
      const value = this.view.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      if (!isSignatureText(this.view.folded(row, column))) continue;
      return !this.isPersonRow(row) || column <= this.columns.name;
    }
    return false;
  }

  private firstText(row: number): string {
    for (let column = this.columns.left; column <= this.columns.right; column++) {
      const value = this.view.value(row, column);
      if (typeof value === "string" && !isBlank(value)) return this.view.text(row, column);
    }
    return "";
  }

  private firstFolded(row: number): string {
    for (let column = this.columns.left; column <= this.columns.right; column++) {
      const value = this.view.value(row, column);
      if (typeof value === "string" && !isBlank(value)) return this.view.folded(row, column);
    }
    return "";
  }

  /** True where the next rows go on with members before anything ends the table. */
  private memberFollows(row: number): boolean {
    for (let next = row + 1; next <= Math.min(row + 6, this.bounds.bottom); next++) {
      if (this.hasOrder(next) && (this.isNamed(next) || this.filled(next) > 0)) return true;
      if (this.isEmpty(next)) continue;
      if (this.bounds.beginsTable(next) || this.isSigned(next)) return false;
      if (
        this.isNamed(next) &&
        this.filled(next) > 0 &&
        isPersonName(this.nameText(next)) &&
        !isTotalText(this.firstFolded(next))
      )
        return !this.isMostlyNumbered() || this.filled(next) > 1;
    }
    return false;
  }
}

function isName(value: CellValue): boolean {
  return typeof value === "string" && !isBlank(value) && !/^\(?\d+\)?$/.test(value.trim());
}

/** `(1) (2) (3)`, `1 2 3`, `A B 1 2`, with sums such as `(9=7+8)`: at the name stands a number or a letter. */
function isNumberingRow(
  view: SheetView,
  row: number,
  { left, right, name }: TableColumns,
): boolean {
  let cells = 0;
  for (let column = left; column <= right; column++) {
    const value = view.value(row, column);
    if (isBlank(value)) continue;
    if (!isNumbering(value)) return false;
    cells++;
  }
  return cells >= 2 && isNumbering(view.value(row, name)) && !isBlank(view.value(row, name));
}

function isNumbering(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 80;
  return (
    typeof value === "string" &&
    /^\(?\s*(?:\d{1,2}|[a-z])\s*\)?(?:\s*[=:]\s*[\d\s()+\-*/x.,%…]+\)?)?$/i.test(value.trim())
  );
}

function rowText(view: SheetView, row: number, { left, right }: TableColumns): string {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const text = view.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts.join(" ");
}
