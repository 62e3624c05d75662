import { a1Range, columnLetters, parseA1, type Rect } from "../../../src/core/model/address";
import { quotedSheet, unquotedSheet } from "../book/sheetName";
import type { HostSheet, HostWorkbook } from "../book/workbook";
import { type Area, isEntireColumns, isEntireRows, LAST_COLUMN, LAST_ROW } from "./area";
import { HostError } from "./hostError";
import { sheetNamed } from "./sheets";

/** Parses `A1:B3`, `A:C`, `2:5` or one cell, with or without `$`; null for anything else, names included. */
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

/** The area of an address; one without a sheet's name is on `sheet`. */
export function areaAt(workbook: HostWorkbook, sheet: HostSheet, address: string): Area {
  const mark = address.lastIndexOf("!");
  const rect = parseLocal(address.slice(mark + 1));
  if (rect === null) throw new HostError("InvalidArgument", `No range: ${address}.`);
  if (mark < 0) return { sheet, rect };
  const name = unquotedSheet(address.slice(0, mark));
  const named = sheetNamed(workbook, name);
  if (named === null) throw new HostError("InvalidArgument", `No sheet: ${name}.`);
  return { sheet: named, rect };
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

/** `'Tổng hợp'!$B$3:$B$6`. */
export function absoluteAddress({ sheet, rect }: Area): string {
  const address = localAddress(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheet(sheet.name)}!${address}`;
}
