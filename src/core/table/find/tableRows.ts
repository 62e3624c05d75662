import type { SkippedRow } from "../../model/table";
import { foldedText } from "../../text/foldedText";
import { rowQuestions, type RowQuestions, type TableColumns } from "./rowQuestions";
import {
  isDateLine,
  isGroupOrder,
  isGroupText,
  isNumberedHeading,
  isPersonName,
  isTotalText,
} from "../../text/rowText";
import type { SheetView } from "./sheetView";

/** The rows between header and end of a table: `last` is the last member or total; null where there is no member. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
  /** The number of the last member that has one; 0 for none. */
  readonly lastNumber: number;
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

/** A table ends where this many rows on end are empty, unless the count of its members goes on behind them. */
const LONGEST_GAP = 40;

/** What heads the levels in a summary of counts. */
const SUMMARY_HEADING = /^(?:cac )?(?:muc|xep loai|phan loai|loai|ket qua|chat luong|noi dung)\b/;

/** Walks down from the first row below the header until the table ends, and sorts its rows. */
export function tableRows(
  view: SheetView,
  columns: TableColumns,
  start: number,
  bounds: Boundaries,
): TableRows | null {
  const walk = new Walk(rowQuestions(view, columns), bounds);
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
  private lastNumber = 0;
  private blanks = 0;
  /** What came between the last member and this row: nothing, empty rows, or texts that head no group. */
  private break: "none" | "blank" | "text" = "none";

  constructor(
    private readonly ask: RowQuestions,
    private readonly bounds: Boundaries,
  ) {}

  /** The row below the numbering row and empty rows under the header. */
  skipNumbering(start: number): number {
    let row = start;
    while (row <= this.bounds.bottom && row < start + 3) {
      if (this.ask.isNumbering(row))
        this.numbering.push({ row, kind: "numbering", text: this.ask.allText(row) });
      else if (!this.ask.isEmpty(row)) return row;
      row++;
      if (this.numbering.length > 0 && !this.ask.isEmpty(row)) return row;
    }
    return this.numbering.length > 0 ? row : start;
  }

  run(first: number): void {
    for (let row = first; row <= this.bounds.bottom; row++) {
      const kind = this.kindOf(row);
      if (kind === "end") return;
      this.keep(row, kind);
      if (this.blanks > LONGEST_GAP && !this.goesOnBehind(row)) return;
    }
  }

  result(first: number): TableRows | null {
    if (this.last < first) return null;
    const isKept = (row: number) => row <= this.last;
    return {
      first,
      last: this.last,
      lastNumber: this.lastNumber,
      skipped: [...this.numbering, ...this.skipped.filter(({ row }) => isKept(row))],
      unreadable: this.unreadable.filter(isKept),
    };
  }

  /** The next row with something in it, behind many empty ones, counts on from the last member. */
  private goesOnBehind(row: number): boolean {
    if (this.isInExcelTable(row)) return true;
    let next = row + 1;
    while (next <= this.bounds.bottom && this.ask.isEmpty(next)) next++;
    const number = next <= this.bounds.bottom ? this.ask.number(next) : null;
    return number === this.lastNumber + 1 && this.ask.isNamed(next);
  }

  private keep(row: number, kind: Exclude<Kind, "end">): void {
    this.blanks = kind === "blank" ? this.blanks + 1 : 0;
    if (kind === "member") {
      const number = this.ask.number(row);
      if (number !== null) this.numbered++;
      this.lastNumber = number ?? this.lastNumber;
      this.members++;
      this.last = row;
      this.break = "none";
      return;
    }
    if (kind === "unreadable") this.unreadable.push(row);
    else this.skipped.push({ row, kind, text: this.ask.allText(row) });
    if (kind === "note") this.break = "text";
    if (kind === "blank" && this.break === "none") this.break = "blank";
    if (kind === "group") this.break = "none";
    if (kind === "total" && this.members > 0 && this.ask.hasFigures(row)) this.last = row;
  }

  private kindOf(row: number): Kind {
    const { ask } = this;
    if (this.beginsSummary(row)) return "end";
    if (ask.number(row) !== null && ask.isNamed(row)) return this.kindOfNumbered(row);
    if (ask.isEmpty(row)) return "blank";
    if (this.bounds.repeatsHeader(row) && this.goesOn(row)) return "note";
    if (this.bounds.beginsTable(row)) return "end";
    if (ask.isNumbering(row)) return "numbering";
    if (ask.isSigned(row)) return this.isInExcelTable(row) ? "note" : "end";
    if (isTotalText(foldedText(ask.firstText(row))) || ask.isLevel(row)) return "total";
    if (ask.isNamed(row)) return this.kindOfNamed(row);
    return ask.number(row) === null ? this.kindOfOther(row) : this.kindOfNameless(row);
  }

  /** Levels one under another where members have their names, with or without headings of their own: counts, no rows. */
  private beginsSummary(row: number): boolean {
    const { ask } = this;
    const isHeading = !ask.isLevel(row);
    if (this.members === 0 || (isHeading && !ask.isLevel(row + 1))) return false;
    if (this.isInExcelTable(row)) return false;
    if (isHeading && !SUMMARY_HEADING.test(foldedText(ask.name(row)))) return false;
    let last = isHeading ? row + 1 : row;
    while (ask.isLevel(last + 1)) last++;
    return ask.isLevel(last - 1) && !this.memberFollows(last);
  }

  /** A header that stands here again heads the same table if nothing stands between, or if the count goes on below it. */
  private goesOn(row: number): boolean {
    if (this.break === "none" || this.isInExcelTable(row)) return true;
    for (let next = row + 1; next <= row + 5; next++) {
      const number = this.ask.number(next);
      if (number !== null && this.ask.isNamed(next)) return number === this.lastNumber + 1;
    }
    return false;
  }

  /** A numbered row with nothing but the name of a group is a heading, `1 | Tổ Toán`. */
  private kindOfNumbered(row: number): Kind {
    const { ask } = this;
    if (this.break !== "none" && this.beginsOtherList(row)) return "end";
    if (ask.isLevel(row)) return "total";
    if (!ask.isBare(row)) return "member";
    if (isGroupText(ask.name(row)) && this.memberFollows(row)) return "group";
    return this.isSentence(row) ? "unreadable" : "member";
  }

  /** Behind a break, a count that starts again over what is no rated person belongs to a summary or to another list. */
  private beginsOtherList(row: number): boolean {
    const { ask } = this;
    if (this.members === 0 || this.isInExcelTable(row)) return false;
    if (ask.isLevel(row)) return true;
    if ((ask.number(row) ?? 0) > this.lastNumber || ask.hasJudgement(row)) return false;
    return this.break === "text" || !isPersonName(ask.name(row));
  }

  /** A numbered remark such as `2 | Đảng viên dự bị không biểu quyết`, out of the count of members. */
  private isSentence(row: number): boolean {
    const { ask } = this;
    return (
      ask.isBare(row) && ask.number(row) !== this.lastNumber + 1 && !isPersonName(ask.name(row))
    );
  }

  private kindOfNamed(row: number): Kind {
    const { ask } = this;
    const name = ask.name(row);
    const filled = ask.filled(row);
    const order = ask.order(row);
    if (order !== "") {
      if (filled > 0 && ask.hasJudgement(row)) return "member";
      if (isGroupOrder(order) || isGroupText(name)) return "group";
      return filled > 0 || isPersonName(name) ? "member" : this.asideKind(row, name);
    }
    const isBroken = this.break !== "none";
    if (filled === 0) return isPersonName(name) && !isBroken ? "member" : this.asideKind(row, name);
    if (isGroupText(name) && ask.isSparse(row) && this.memberFollows(row)) return "group";
    if (isNumberedHeading(name) && ask.isSparse(row)) return this.asideKind(row, name);
    if (isBroken && this.isMostlyNumbered() && filled < 2)
      return this.isInExcelTable(row) ? "member" : "end";
    return "member";
  }

  /** A number without a name: a member whose name is missing, or a line numbered in advance with sums of nothing. */
  private kindOfNameless(row: number): Kind {
    return this.ask.hasContent(row) ? "member" : "blank";
  }

  private kindOfOther(row: number): Kind {
    const { ask } = this;
    const text = ask.firstText(row);
    const isLone = ask.cells(row) === 1 && ask.texts(row) === 1 && !ask.hasJudgement(row);
    if (ask.filled(row) === 0 || isLone) return this.asideKind(row, text);
    if (isDateLine(foldedText(text))) return "note";
    if (isGroupText(text) || isNumberedHeading(text))
      return this.memberFollows(row) ? "group" : "note";
    if (this.members > 0 && ask.isFigures(row) && !this.memberFollows(row)) return "total";
    return ask.hasJudgement(row) ? "member" : "unreadable";
  }

  /** A lone text among the rows: a group heading if members follow, a note otherwise. */
  private asideKind(row: number, text: string): Kind {
    if (text === "") return "unreadable";
    if (!this.memberFollows(row)) return "note";
    const isRemark =
      isDateLine(foldedText(text)) || /^(?:\*|\(|ghi chú|lưu ý|trang \d)/i.test(text);
    if (isRemark) return "note";
    if (!this.ask.isAtLeft(row) && !isGroupText(text)) return "unreadable";
    const isHeading =
      isGroupText(text) || isNumberedHeading(text) || (text.length <= 80 && !/[.;]$/.test(text));
    return isHeading ? "group" : "note";
  }

  private isInExcelTable(row: number): boolean {
    return this.bounds.tableBottom !== null && row <= this.bounds.tableBottom;
  }

  private isMostlyNumbered(): boolean {
    return this.numbered * 2 > this.members;
  }

  /** True where the next rows go on with members before anything ends the table. */
  private memberFollows(row: number): boolean {
    const { ask } = this;
    for (let next = row + 1; next <= Math.min(row + 6, this.bounds.bottom); next++) {
      if (ask.number(next) !== null && (ask.isNamed(next) || ask.filled(next) > 0))
        return !this.isSentence(next);
      if (ask.isEmpty(next) || isTotalText(foldedText(ask.firstText(next)))) continue;
      if (this.bounds.beginsTable(next) || ask.isSigned(next)) return false;
      if (ask.isNamed(next) && ask.filled(next) > 0 && isPersonName(ask.name(next)))
        return !this.isMostlyNumbered() || ask.filled(next) > 1;
    }
    return false;
  }
}
