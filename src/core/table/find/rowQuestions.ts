import type { CellValue } from "../../model/grid";
import { isBlank, isErrorText } from "../../text/cellText";
import { readDate } from "../../text/date";
import { grammarLevel } from "../../text/levelGrammar";
import { isDateLine, isOrderText, isPersonName, isSignatureText } from "../../text/rowText";
import type { SheetView } from "./sheetView";

/** What has to be known of a table before its rows can be told apart. */
export interface TableColumns {
  readonly left: number;
  readonly right: number;
  readonly order: number | null;
  readonly name: number;
  /** Further columns of a name in several. */
  readonly nameParts: readonly number[];
}

/** What the walk down a table asks of a row, within the table's columns. */
export interface RowQuestions {
  /** The member's number; null for none, and for a letter or a Roman numeral. */
  number(row: number): number | null;
  order(row: number): string;
  isNamed(row: number): boolean;
  /** A level stands where members have their name, as in a count of levels ("HTXSNV | 2"). */
  isLevel(row: number): boolean;
  /** Both parts of a name in two columns. */
  name(row: number): string;
  isEmpty(row: number): boolean;
  /** Nothing stands in the row besides order and name. */
  isBare(row: number): boolean;
  /** At most sums stand beside the name, as in the heading of a group. */
  isSparse(row: number): boolean;
  /** A level, a date or an error stands in the row: what a heading never has. */
  hasJudgement(row: number): boolean;
  /** A level stands in the row, besides order and name. */
  hasLevel(row: number): boolean;
  /** Something other than zeros stands besides the order. */
  hasContent(row: number): boolean;
  hasFigures(row: number): boolean;
  /** All filled cells are figures. */
  isFigures(row: number): boolean;
  isSigned(row: number): boolean;
  isNumbering(row: number): boolean;
  /** A text stands where order, name or the first column are. */
  isAtLeft(row: number): boolean;
  /** Filled cells. */
  cells(row: number): number;
  texts(row: number): number;
  /** Filled cells besides order and name. */
  filled(row: number): number;
  firstText(row: number): string;
  allText(row: number): string;
}

/** How a text begins that may be a level: a cheap look before the long one. */
const LEVEL_START = /^[^\p{L}]*(?:ho[aà]\p{M}?n\s|h\W?t|k(?:[\Wgo]|h[\Wghot])|x|đảng viên|mức)/iu;
/** Codes of the letters that begin no level: a look cheaper still, since it is asked of every name. */
const BEGINS_NO_LEVEL = new Array<boolean>(128).fill(false);
for (const letter of "abcefgijlnopqrstuvwyzABCEFGIJLNOPQRSTUVWYZ")
  BEGINS_NO_LEVEL[letter.charCodeAt(0)] = true;

export function rowQuestions(view: SheetView, columns: TableColumns): RowQuestions {
  const { left, right, order, name, nameParts } = columns;
  const own = [order, name, ...nameParts].filter((column) => column !== null);
  const all = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const others = all.filter((column) => !own.includes(column));
  const at = (row: number, column: number) => view.value(row, column);
  const count = (row: number, fits: (value: CellValue) => boolean) =>
    all.reduce((sum, column) => sum + (fits(at(row, column)) ? 1 : 0), 0);
  const textColumn = (row: number) => all.find((column) => isText(at(row, column)));
  const nameOf = (row: number) =>
    [name, ...nameParts]
      .map((column) => view.text(row, column))
      .filter((text) => text !== "")
      .join(" ");

  const questions: RowQuestions = {
    number: (row) => (order === null ? null : orderNumber(at(row, order))),
    order: (row) => (order === null ? "" : view.text(row, order)),
    isNamed: (row) => isName(at(row, name)),
    isLevel: lastAnswers((row: number) => isLevelName(view, row, name)),
    name: nameOf,
    isEmpty: (row) => isBlankIn(view, row, all),
    isBare: blankIn(view, others),
    isSparse: (row) =>
      !questions.hasJudgement(row) && (questions.filled(row) <= 2 || questions.texts(row) <= 2),
    hasJudgement: (row) => others.some((column) => isJudgement(view, row, column)),
    hasLevel: (row) => others.some((column) => isLevelName(view, row, column)),
    hasContent: (row) =>
      [name, ...others].some((column) => isFilled(at(row, column)) && at(row, column) !== 0),
    hasFigures: (row) => others.some((column) => typeof at(row, column) === "number"),
    isFigures: (row) => all.every((column) => !isText(at(row, column))),
    isSigned: (row) => {
      if (questions.number(row) !== null || !questions.isSparse(row)) return false;
      const signed = all.find(
        (column) => isText(at(row, column)) && isSignatureText(view.folded(row, column)),
      );
      if (signed === undefined) return false;
      return signed <= name || !isName(at(row, name)) || !isPersonName(nameOf(row));
    },
    isNumbering: (row) => {
      const filled = all.map((column) => at(row, column)).filter(isFilled);
      return filled.length >= 2 && isFilled(at(row, name)) && filled.every(isNumbering);
    },
    isAtLeft: (row) => [left, ...own].some((column) => isFilled(at(row, column))),
    cells: (row) => count(row, isFilled),
    texts: (row) => count(row, isText),
    filled: (row) => others.filter((column) => isFilled(at(row, column))).length,
    firstText: (row) => {
      const column = textColumn(row);
      return column === undefined ? "" : view.text(row, column);
    },
    allText: (row) =>
      all
        .map((column) => view.text(row, column))
        .filter((text) => text !== "")
        .join(" "),
  };
  return questions;
}

/** Remembers the answers for the last even and the last odd row: a walk asks of each row and of the next, more than once. */
function lastAnswers(ask: (row: number) => boolean): (row: number) => boolean {
  const asked = [-1, -1];
  const answers = [false, false];
  return (row) => {
    const slot = row & 1;
    if (asked[slot] !== row) {
      answers[slot] = ask(row);
      asked[slot] = row;
    }
    return answers[slot] ?? false;
  };
}

function isFilled(value: CellValue): boolean {
  return !isBlank(value);
}

function isText(value: CellValue): boolean {
  return typeof value === "string" && !isBlank(value);
}

/** A plain loop: it is asked of every row. */
function isBlankIn(view: SheetView, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (!isBlank(view.value(row, column))) return false;
  return true;
}

/** As `isBlankIn`; where a column held a number, the next row most likely does, and to see that needs no look into a text. */
function blankIn(view: SheetView, columns: readonly number[]): (row: number) => boolean {
  const isNumber = (row: number, column: number) => typeof view.value(row, column) === "number";
  let likely = columns[0];
  return (row) => {
    if (likely !== undefined && isNumber(row, likely)) return false;
    likely = columns.find((column) => isNumber(row, column)) ?? likely;
    return isBlankIn(view, row, columns);
  };
}

function isLevelName(view: SheetView, row: number, name: number): boolean {
  const value = view.value(row, name);
  if (typeof value !== "string" || BEGINS_NO_LEVEL[value.charCodeAt(0)] === true) return false;
  if (!LEVEL_START.test(value)) return false;
  return grammarLevel(view.folded(row, name)) !== null;
}

function orderNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") return null;
  const text = value.trim();
  return isOrderText(text) ? Number.parseInt(text.replace("(", ""), 10) : null;
}

function isName(value: CellValue): boolean {
  if (typeof value !== "string" || isBlank(value)) return false;
  return value.charCodeAt(0) > 57 || !/^\s*\(?\d+\)?\s*$/.test(value);
}

function isJudgement(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (value === "") return false;
  const folded = view.folded(row, column);
  if (isErrorText(value) || grammarLevel(folded) !== null) return true;
  const date = readDate(value);
  return date.kind === "date" && date.precision !== "year" && !isDateLine(folded);
}

/** `(1)`, `1`, `A`, with sums such as `(9=7+8)`. */
function isNumbering(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 80;
  return (
    typeof value === "string" &&
    /^\(?\s*(?:\d{1,2}|[a-z])\s*\)?(?:\s*[=:]\s*[\d\s()+\-*/x.,%…]+\)?)?$/i.test(value.trim())
  );
}
