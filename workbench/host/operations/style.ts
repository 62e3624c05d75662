import type { CellStyle } from "hucre";
import type { Rect } from "../../../src/core/model/address";
import { cellKey } from "../book/cellKey";
import type { HostSheet } from "../book/workbook";
import { type Areas, everyCell, isUnbounded } from "./area";
import { HostError } from "./hostError";

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

/** Like `restyle`, for a change that needs only the old style: cells that shared a style share the new one. */
export function restyleAlike(areas: Areas, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<CellStyle, CellStyle>();
  restyle(areas, (style) => {
    const next = changed.get(style) ?? change(style);
    changed.set(style, next);
    return next;
  });
}

/** Returns the value that all cells share; null where they differ, as in Excel. */
export function sharedValue<T>({ sheet, rects }: Areas, pick: (style: CellStyle) => T): T | null {
  const first = rects[0];
  if (!first || rects.some(isUnbounded)) return null;
  const value = pick(styleOf(sheet, first.top, first.left));
  const isShared = rects.every((rect) =>
    everyCell(rect, (row, column) => pick(styleOf(sheet, row, column)) === value),
  );
  return isShared ? value : null;
}
