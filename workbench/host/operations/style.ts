import type { CellStyle } from "hucre";
import type { Rect } from "../../../src/core/model/address";
import { cellKey } from "../book/cells";
import { HostError } from "./hostError";
import type { Areas } from "../classes/officeClass";
import { isUnbounded } from "./sheetArea";
import type { HostSheet } from "../book/workbook";

const PLAIN: CellStyle = {};

export function styleOf(sheet: HostSheet, row: number, column: number): CellStyle {
  return sheet.styles.get(cellKey(row, column)) ?? PLAIN;
}

export function setNumberFormat(
  sheet: HostSheet,
  row: number,
  column: number,
  format: string,
): void {
  const rest = { ...styleOf(sheet, row, column) };
  delete rest.numFmt;
  setStyle(
    sheet,
    row,
    column,
    format.toLowerCase() === "general" ? rest : { ...rest, numFmt: format },
  );
}

function setStyle(sheet: HostSheet, row: number, column: number, style: CellStyle): void {
  if (Object.keys(style).length === 0) sheet.styles.delete(cellKey(row, column));
  else sheet.styles.set(cellKey(row, column), style);
}

/** Changes the style of every cell; cells that shared a style share the new one. */
export function restyle(
  { sheet, rects }: Areas,
  change: (style: CellStyle, row: number, column: number, rect: Rect) => CellStyle,
): void {
  if (rects.some(isUnbounded)) {
    throw new HostError("NotImplemented", "The stand-in formats bounded ranges only.");
  }
  for (const rect of rects) {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        setStyle(sheet, row, column, change(styleOf(sheet, row, column), row, column, rect));
      }
    }
  }
}

/** As `restyle`, for a change that asks only for the old style. */
export function restyleAlike(areas: Areas, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<CellStyle, CellStyle>();
  restyle(areas, (style) => {
    const next = changed.get(style) ?? change(style);
    changed.set(style, next);
    return next;
  });
}

/** The value that all cells share; null where they differ, as Excel says. */
export function sharedValue<T>({ sheet, rects }: Areas, pick: (style: CellStyle) => T): T | null {
  const first = rects[0];
  if (!first || rects.some(isUnbounded)) return null;
  const value = pick(styleOf(sheet, first.top, first.left));
  const isShared = rects.every((rect) =>
    all(rect, (row, column) => pick(styleOf(sheet, row, column)) === value),
  );
  return isShared ? value : null;
}

function all(rect: Rect, test: (row: number, column: number) => boolean): boolean {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1)
      if (!test(row, column)) return false;
  }
  return true;
}
