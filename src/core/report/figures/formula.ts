import { columnLetters, type CellRef } from "../../model/address";
import type { Formula } from "../../model/report";

/** A formula, and the value that it has to compute to. */
export function live(formula: string, value: string | number): Formula {
  return { formula: `=${formula}`, value };
}

/** Quotes a text for use in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** An absolute reference to a column of a sheet from row `top` to row `bottom`, counted from 0. */
export function columnRange(sheet: string, column: number, top: number, bottom: number): string {
  const letters = columnLetters(column);
  const first = `$${letters}$${String(top + 1)}`;
  return `'${sheet.replaceAll("'", "''")}'!${first}:$${letters}$${String(bottom + 1)}`;
}

/** A structured reference to a column of an Excel table; null if its header has characters that need escaping. */
export function tableColumn(table: string, header: string): string | null {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ]*$/u.test(header) ? `${table}[${header}]` : null;
}

/** The share of a part in a whole; 0 if the whole is 0. */
export function share(part: string, whole: string, partValue: number, wholeValue: number): Formula {
  return live(`IF(${whole}=0,0,${part}/${whole})`, wholeValue === 0 ? 0 : partValue / wholeValue);
}

/** An absolute reference to one cell. */
export function cellReference({ sheet, row, column }: CellRef): string {
  return `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${String(row + 1)}`;
}
