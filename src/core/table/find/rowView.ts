import type { CellValue } from "../../model/grid";
import { isBlank, isErrorText } from "../../text/cellText";
import { readDate } from "../../text/date";
import { grammarLevel } from "../../text/levelGrammar";
import { namesSeveral } from "../../text/personIn";
import { isDateLine, isOrderText, isPersonName, isSignatureText } from "../../text/rowText";
import type { KeyColumns } from "./keyColumns";
import type { SheetView } from "./sheetView";

/** The rows of a sheet within the columns of one table, as the walk down the table looks at them. */
export class RowView {
  /** True for a level in the column of names, as in a count of levels ("HTXSNV | 2"). */
  readonly isLevel = memoizeTwoRows((row) => this.hasLevelAt(row, this.columns.name));
  private readonly all: readonly number[];
  /** Order, and all columns of the name. */
  private readonly own: readonly number[];
  private readonly others: readonly number[];

  constructor(
    private readonly view: SheetView,
    private readonly columns: KeyColumns,
  ) {
    const { left, right, order, name, nameParts } = columns;
    this.all = Array.from({ length: right - left + 1 }, (_, at) => left + at);
    this.own = [order, name, ...nameParts].filter((column) => column !== null);
    this.others = this.all.filter((column) => !this.own.includes(column));
  }

  /** The member's number; null for none, and for a letter or a Roman numeral. */
  number(row: number): number | null {
    const { order } = this.columns;
    return order === null ? null : orderNumber(this.view.value(row, order));
  }

  order(row: number): string {
    const { order } = this.columns;
    return order === null ? "" : this.view.text(row, order);
  }

  /** The whole name, even if it is in several columns. */
  name(row: number): string {
    const { name, nameParts } = this.columns;
    return nameParts.length === 0
      ? this.view.text(row, name)
      : this.joined(row, [name, ...nameParts]);
  }

  isNamed(row: number): boolean {
    return isName(this.view.value(row, this.columns.name));
  }

  isEmpty(row: number): boolean {
    return this.isBlankIn(row, this.all);
  }

  /** True if the cell of the name lists several people. */
  namesSeveral(row: number): boolean {
    const value = this.view.value(row, this.columns.name);
    return typeof value === "string" && namesSeveral(value);
  }

  /** True if the row has nothing besides order and name. */
  isNameOnly(row: number): boolean {
    return this.isBlankIn(row, this.others);
  }

  /** True if the row has at most sums besides the name, as the heading of a group does. */
  isSparse(row: number): boolean {
    return !this.hasMemberData(row) && (this.filled(row) <= 2 || this.texts(row) <= 2);
  }

  /** True if the row has a level, a date or an error, as no heading does. */
  hasMemberData(row: number): boolean {
    return this.others.some((column) => this.isMemberData(row, column));
  }

  /** True if the row has a level besides order and name. */
  hasLevel(row: number): boolean {
    return this.others.some((column) => this.hasLevelAt(row, column));
  }

  /** True if the row has something other than zeros besides the order. */
  hasContent(row: number): boolean {
    const isContent = (value: CellValue) => value !== 0 && !isBlank(value);
    return this.isNamed(row) || this.others.some((at) => isContent(this.view.value(row, at)));
  }

  hasFigures(row: number): boolean {
    return this.others.some((column) => typeof this.view.value(row, column) === "number");
  }

  /** True if all filled cells are figures. */
  isFigures(row: number): boolean {
    return this.texts(row) === 0;
  }

  isSignature(row: number): boolean {
    if (this.number(row) !== null || !this.isSparse(row)) return false;
    const signature = this.all.find(
      (column) => this.isText(row, column) && isSignatureText(this.view.folded(row, column)),
    );
    if (signature === undefined) return false;
    return signature <= this.columns.name || !this.isNamed(row) || !isPersonName(this.name(row));
  }

  /** True for a row that numbers the columns. */
  isNumbering(row: number): boolean {
    if (!this.isFilled(row, this.columns.name)) return false;
    const filled = this.all.filter((column) => this.isFilled(row, column));
    return (
      filled.length >= 2 && filled.every((column) => isColumnNumber(this.view.value(row, column)))
    );
  }

  /** True if the first column, the order or the name is filled. */
  beginsAtLeft(row: number): boolean {
    return [this.columns.left, ...this.own].some((column) => this.isFilled(row, column));
  }

  /** Number of filled cells. */
  cells(row: number): number {
    return this.all.filter((column) => this.isFilled(row, column)).length;
  }

  /** Number of cells with text. */
  texts(row: number): number {
    return this.all.filter((column) => this.isText(row, column)).length;
  }

  /** Number of filled cells besides order and name. */
  filled(row: number): number {
    return this.others.filter((column) => this.isFilled(row, column)).length;
  }

  /** True for texts without order, name and level, all in columns that the row above fills too. */
  addsToRowAbove(row: number): boolean {
    if (!this.isBlankIn(row, this.own) || this.hasMemberData(row)) return false;
    const filled = this.others.filter((column) => this.isFilled(row, column));
    return (
      filled.length > 0 &&
      filled.every((column) => this.isText(row, column) && this.isFilled(row - 1, column))
    );
  }

  /** True if a column has a level that differs from the row above. */
  contradictsRowAbove(row: number): boolean {
    return this.others.some(
      (column) =>
        this.hasLevelAt(row, column) &&
        this.view.folded(row, column) !== this.view.folded(row - 1, column),
    );
  }

  firstText(row: number): string {
    const column = this.all.find((each) => this.isText(row, each));
    return column === undefined ? "" : this.view.text(row, column);
  }

  allText(row: number): string {
    return this.joined(row, this.all);
  }

  private joined(row: number, columns: readonly number[]): string {
    return columns
      .map((column) => this.view.text(row, column))
      .filter((text) => text !== "")
      .join(" ");
  }

  private isFilled(row: number, column: number): boolean {
    return !isBlank(this.view.value(row, column));
  }

  private isText(row: number, column: number): boolean {
    const value = this.view.value(row, column);
    return typeof value === "string" && !isBlank(value);
  }

  private isBlankIn(row: number, columns: readonly number[]): boolean {
    for (const column of columns) if (!isBlank(this.view.value(row, column))) return false;
    return true;
  }

  private hasLevelAt(row: number, column: number): boolean {
    const value = this.view.value(row, column);
    return (
      typeof value === "string" &&
      LEVEL_START.test(value) &&
      grammarLevel(this.view.folded(row, column)) !== null
    );
  }

  private isMemberData(row: number, column: number): boolean {
    const value = this.view.value(row, column);
    if (value === "") return false;
    const folded = this.view.folded(row, column);
    if (isErrorText(value) || grammarLevel(folded) !== null) return true;
    const date = readDate(value);
    return date.kind === "date" && date.precision !== "year" && !isDateLine(folded);
  }
}

/**
 * Memoizes a question for the last even and the last odd row. A walk asks about each row and the next one, several times, so
 * this saves 3 % of the reading.
 */
function memoizeTwoRows(ask: (row: number) => boolean): (row: number) => boolean {
  const rows = [-1, -1];
  const answers = [false, false];
  return (row) => {
    const slot = row % 2;
    if (rows[slot] !== row) {
      answers[slot] = ask(row);
      rows[slot] = row;
    }
    return answers[slot] ?? false;
  };
}

/** How a text that may be a level begins: rules out most names without folding them. */
const LEVEL_START = /^[^\p{L}]*(?:ho[aà]\p{M}?n\s|h\W?t|k(?:[\Wgo]|h[\Wghot])|x|đảng viên|mức)/iu;

function orderNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") return null;
  const text = value.trim();
  return isOrderText(text) ? Number.parseInt(text.replace("(", ""), 10) : null;
}

/** Outside the function, which would otherwise make an object of it for every row; so are the others that many rows need. */
const NO_NAME = /^[\s\d().…_-]*$/;

function isName(value: CellValue): boolean {
  return typeof value === "string" && !isBlank(value) && !NO_NAME.test(value);
}

/** `(1)`, `1`, `A`, with sums such as `(9=7+8)`. */
function isColumnNumber(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 80;
  return (
    typeof value === "string" &&
    /^\(?\s*(?:\d{1,2}|[a-z])\s*\)?(?:\s*[=:]\s*[\d\s()+\-*/x.,%…]+\)?)?$/i.test(value.trim())
  );
}
