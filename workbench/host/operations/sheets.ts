import type { HostSheet, HostWorkbook } from "../book/workbook";
import { HostError } from "./hostError";

/** The current index of a sheet; throws `ItemNotFound` for one that was deleted. */
export function indexOf(workbook: HostWorkbook, sheet: HostSheet): number {
  const index = workbook.sheets.indexOf(sheet);
  if (index < 0) throw new HostError("ItemNotFound");
  return index;
}

export function sheetNamed(workbook: HostWorkbook, name: string): HostSheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** Finds a sheet by id, else by name. */
export function sheetByKey(workbook: HostWorkbook, key: unknown): HostSheet | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const byId = workbook.sheets.find(({ id }) => id === key);
  return byId ?? sheetNamed(workbook, key);
}
