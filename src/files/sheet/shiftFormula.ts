import { columnLetters } from "../../core/model/address";

/** Maps the code of a formula, without texts in double quotes, sheet names in single quotes, and brackets. */
export function mapCode(formula: string, map: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[^]|[^[\]']|\[(?:'[^]|[^[\]'])*\])*\])/)
    .map((piece, index) => (index % 2 === 1 ? piece : map(piece)))
    .join("");
}

const reference = /(?<![\w.\\?])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;
const wholeColumns = /(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.$])/g;
const wholeRows = /(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.$])/g;

/** Returns the formula as it reads after being filled `rows` down and `columns` to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (dollar: string, letters: string): string =>
    dollar === "$" ? `$${letters}` : columnLetters(indexOf(letters) + columns);
  const row = (dollar: string, number: string): string =>
    dollar === "$" ? `$${number}` : String(Number(number) + rows);
  return mapCode(formula, (code) =>
    code
      .replace(
        reference,
        (_, a: string, letters: string, b: string, number: string) =>
          column(a, letters) + row(b, number),
      )
      .replace(
        wholeColumns,
        (_, a: string, from: string, b: string, to: string) =>
          `${column(a, from)}:${column(b, to)}`,
      )
      .replace(
        wholeRows,
        (_, a: string, from: string, b: string, to: string) => `${row(a, from)}:${row(b, to)}`,
      ),
  );
}

function indexOf(letters: string): number {
  const codes = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return codes.reduce((sum, code) => sum * 26 + code, 0) - 1;
}
