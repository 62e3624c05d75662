import { rowsOf } from "./fileCells";

const HIDDEN = /(?:^|\s)hidden\s*=\s*["'](?:1|true)["']/;

/** True for the attributes of a row that is not shown. */
export function isHidden(attributes: string): boolean {
  return HIDDEN.test(attributes);
}

/** Returns the rows of a worksheet part that are not shown, counted from 0. */
export function hiddenRowsIn(sheetXml: string): readonly number[] {
  if (!sheetXml.includes("hidden")) return [];
  return rowsOf(sheetXml).flatMap(({ row, attributes }) => (isHidden(attributes) ? [row] : []));
}
