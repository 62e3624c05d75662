import { a1Range, columnLetters, parseA1, type Rect } from "../../../src/core/model/address";
import { contentRect, union } from "../book/cells";
import { HostError } from "./hostError";
import type { Area, Areas } from "../classes/officeClass";
import { quotedSheet } from "../book/structuredReference";
import type { HostSheet, HostWorkbook } from "../book/workbook";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Where the sheet stands now; a sheet that was deleted is nowhere. */
export function indexOf(workbook: HostWorkbook, sheet: HostSheet): number {
  const index = workbook.sheets.indexOf(sheet);
  if (index < 0) throw new HostError("ItemNotFound");
  return index;
}

export function sheetNamed(workbook: HostWorkbook, name: string): HostSheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

export function sheetByKey(workbook: HostWorkbook, key: unknown): HostSheet | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const byId = workbook.sheets.find(({ id }) => id === key);
  return byId ?? sheetNamed(workbook, key);
}

export function rowCount({ top, bottom }: Rect): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Rect): number {
  return right - left + 1;
}

export function isEntireRows({ left, right }: Rect): boolean {
  return left === 0 && right === LAST_COLUMN;
}

export function isEntireColumns({ top, bottom }: Rect): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function isUnbounded(rect: Rect): boolean {
  return isEntireRows(rect) || isEntireColumns(rect);
}

/** A rectangle that Excel's sheet can hold. */
export function checked(rect: Rect): Rect {
  const isInside =
    rect.top >= 0 && rect.left >= 0 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN;
  if (!isInside || rect.bottom < rect.top || rect.right < rect.left)
    throw new HostError("InvalidArgument");
  return rect;
}

/** `A1:B3`, `A:C`, `2:5`, one cell, with or without `$`; null for anything else, a name included. */
export function parseLocal(text: string): Rect | null {
  const plain = text.trim().toUpperCase().replaceAll("$", "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns)
    return sorted(parseA1(`${columns[1] ?? ""}1:${columns[2] ?? ""}${String(LAST_ROW + 1)}`));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return sorted(parseA1(`A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`));
  return sorted(parseA1(plain));
}

function sorted(rect: Rect | null): Rect | null {
  if (rect === null) return null;
  const found = {
    top: Math.min(rect.top, rect.bottom),
    left: Math.min(rect.left, rect.right),
    bottom: Math.max(rect.top, rect.bottom),
    right: Math.max(rect.left, rect.right),
  };
  return found.top < 0 || found.bottom > LAST_ROW || found.right > LAST_COLUMN ? null : found;
}

export function localAddress(rect: Rect): string {
  if (isEntireColumns(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isEntireRows(rect)) return `${String(rect.top + 1)}:${String(rect.bottom + 1)}`;
  return a1Range(rect);
}

/** `'Tổng hợp'!A1:B3`. */
export function fullAddress({ sheet, rect }: Area): string {
  return `${quotedSheet(sheet.name)}!${localAddress(rect)}`;
}

export function areasAddress({ sheet, rects }: Areas): string {
  return rects.map((rect) => fullAddress({ sheet, rect })).join(",");
}

export function intersection(one: Rect, other: Rect): Rect | null {
  const rect = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return rect.bottom < rect.top || rect.right < rect.left ? null : rect;
}

/** What Excel calls used: cells with content and, unless `valuesOnly`, cells with a format or in a merge. */
export function usedRect(
  workbook: HostWorkbook,
  sheet: HostSheet,
  valuesOnly: boolean,
): Rect | null {
  const filled = contentRect(workbook, indexOf(workbook, sheet));
  return valuesOnly ? filled : sheet.merges.reduce(union, styledRect(sheet, filled));
}

function styledRect(sheet: HostSheet, start: Rect | null): Rect | null {
  let rect = start;
  for (const key of sheet.styles.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rect = union(rect, { top: row, left: column, bottom: row, right: column });
  }
  return rect;
}

/** Excel lets nobody write a locked cell of a protected sheet. */
export function requireUnlocked({ sheet, rects }: Areas): void {
  if (sheet.protection === null || sheet.protection.sheet === false) return;
  const isOpen = rects.every(
    (rect) => !isUnbounded(rect) && everyCell(rect, (key) => isUnlocked(sheet, key)),
  );
  if (!isOpen) throw new HostError("AccessDenied");
}

/** Formats, rows, columns, charts and whatever else protection guards as a whole. */
export function requireUnprotected(sheet: HostSheet): void {
  if (sheet.protection !== null && sheet.protection.sheet !== false)
    throw new HostError("AccessDenied");
}

function isUnlocked(sheet: HostSheet, key: string): boolean {
  return sheet.styles.get(key)?.protection?.locked === false;
}

function everyCell(rect: Rect, test: (key: string) => boolean): boolean {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (!test(`${String(row)},${String(column)}`)) return false;
    }
  }
  return true;
}
