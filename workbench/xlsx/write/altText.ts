import { parseA1 } from "../../../src/core/model/address";
import { readCell, type HostValue } from "../../host/book/cells";
import { unquotedSheet } from "../../host/book/sheetName";
import type { HostChart, HostWorkbook } from "../../host/book/workbook";

/**
 * What a chart shows, in words, for readers who cannot see it: a chart made through Office.js has no alternative text of its
 * own, so the file gets its title and numbers.
 */
export function altTextOf(workbook: HostWorkbook, { altText, title, series }: HostChart): string {
  if (altText !== null && altText !== "") return altText;
  const parts = series.map(({ name, nameRef, categories, values, type }) => {
    const labels = cellsAt(workbook, categories);
    const numbers = cellsAt(workbook, values);
    const called = nameRef === null ? name : String(cellsAt(workbook, nameRef)[0] ?? "");
    const said = type === "Line" ? limitWords(numbers) : null;
    const words =
      said ?? numbers.map((value, i) => pointWords(labels[i] ?? i + 1, value)).join("; ");
    return series.length > 1 ? `${called ?? ""}: ${words}` : words;
  });
  return [title ?? "", ...parts].filter((part) => part !== "").join(". ");
}

/** A name that ends in its number says it already. */
function pointWords(label: HostValue, value: HostValue): string {
  const name = String(label);
  return name.endsWith(`: ${String(value)}`) ? name : `${name} ${String(value)}`;
}

/** A line of one height is one number; null for any other. */
function limitWords([first, ...others]: readonly HostValue[]): string | null {
  return first !== undefined && others.every((value) => value === first) ? String(first) : null;
}

function cellsAt(workbook: HostWorkbook, reference: string): readonly HostValue[] {
  const rect = parseA1(reference);
  const name = unquotedSheet(reference.slice(0, reference.lastIndexOf("!")));
  const sheet = workbook.sheets.findIndex((one) => one.name === name);
  if (!rect || sheet < 0) return [];
  const values: HostValue[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1)
      values.push(readCell(workbook, sheet, row, column).value);
  return values;
}
