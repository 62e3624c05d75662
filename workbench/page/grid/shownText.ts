import type { Model } from "@ironcalc/wasm";

/** IronCalc's number for the type of a numeric value. */
const NUMBER = 1;

const SWAPPED: Readonly<Record<string, string>> = { ",": ".", ".": "," };

/**
 * Returns the text that a cell shows; rows and columns count from 1, as in the model. The engine has no Vietnamese locale:
 * its English decimal point and thousands comma are exchanged.
 */
export function shownText(
  model: Model,
  language: string,
  sheet: number,
  row: number,
  column: number,
): string {
  const text = model.getFormattedCellValue(sheet, row, column);
  if (!language.startsWith("vi") || model.getCellType(sheet, row, column) !== NUMBER) return text;
  return text.replace(/[.,]/g, (mark) => SWAPPED[mark] ?? mark);
}
