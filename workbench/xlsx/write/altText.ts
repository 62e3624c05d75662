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
  const parts = series.map(({ name, nameRef, categories, values }) => {
    const labels = cellsAt(workbook, categories);
    const numbers = cellsAt(workbook, values).map(
      (value, i) => `${String(labels[i] ?? i + 1)} ${String(value)}`,
    );
    const called = nameRef === null ? name : String(cellsAt(workbook, nameRef)[0] ?? "");
    return series.length > 1 ? `${called ?? ""}: ${numbers.join("; ")}` : numbers.join("; ");
  });
  return [title ?? "", ...parts].filter((part) => part !== "").join(". ");
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
