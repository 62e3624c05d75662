import { columnLetters } from "../../model/address";
import type { Formula } from "../../model/report";

/** A live cell and the value that it has to compute to. */
export function live(formula: string, value: string | number): Formula {
  return { formula: `=${formula}`, value };
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** One column of a sheet between two rows, counted from 0, as a reference that stays when it is copied. */
export function columnRange(sheet: string, column: number, top: number, bottom: number): string {
  const letters = columnLetters(column);
  const first = `$${letters}$${String(top + 1)}`;
  return `'${sheet.replaceAll("'", "''")}'!${first}:$${letters}$${String(bottom + 1)}`;
}

/** A column of an Excel table by its header; null where the header has signs that would need escaping. */
export function tableColumn(table: string, header: string): string | null {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ]*$/u.test(header) ? `${table}[${header}]` : null;
}

/** The share of a part in a whole, 0 where there is no whole. */
export function share(part: string, whole: string, partValue: number, wholeValue: number): Formula {
  return live(`IF(${whole}=0,0,${part}/${whole})`, wholeValue === 0 ? 0 : partValue / wholeValue);
}
