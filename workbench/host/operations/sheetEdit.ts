import { addCopy, addSheet } from "../book/newWorkbook";
import type { HostSheet, HostWorkbook } from "../book/workbook";
import { HostError } from "./hostError";
import { indexOf, sheetNamed } from "./sheets";

const NAME_LIMIT = 31;

/** Excel's rules for the name of a sheet. */
function requireName(workbook: HostWorkbook, name: string, self: HostSheet | null): void {
  const isBad =
    name === "" ||
    name.length > NAME_LIMIT ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isBad) throw new HostError("InvalidArgument", `No sheet name: ${name}.`);
  const known = sheetNamed(workbook, name);
  if (known !== null && known !== self) throw new HostError("ItemAlreadyExists", name);
}

/** Excel refuses what would change the list of sheets while the structure is locked. */
function requireUnlocked({ isStructureLocked }: HostWorkbook): void {
  if (isStructureLocked) throw new HostError("AccessDenied");
}

export function createSheet(workbook: HostWorkbook, name: string | null): HostSheet {
  requireUnlocked(workbook);
  const given = name ?? freeName(workbook);
  requireName(workbook, given, null);
  return addSheet(workbook, given);
}

/** Copies a sheet to the end, as `Tổng hợp (2)`. */
export function copySheet(workbook: HostWorkbook, sheet: HostSheet, position: unknown): HostSheet {
  requireUnlocked(workbook);
  if (position !== "End" || sheet.charts.length > 0 || sheet.tables.length > 0)
    throw new HostError("NotImplemented", "The stand-in copies plain sheets to the end only.");
  let number = 2;
  const named = () => `${sheet.name} (${String(number)})`;
  while (sheetNamed(workbook, named()) !== null) number += 1;
  workbook.dirty = true;
  return addCopy(workbook, indexOf(workbook, sheet), named());
}

function freeName(workbook: HostWorkbook): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Sheet${String(number)}`) !== null) number += 1;
  return `Sheet${String(number)}`;
}

/** Formulas follow by themselves, because the model renames the sheet in them. */
export function renameSheet(workbook: HostWorkbook, sheet: HostSheet, name: string): void {
  requireUnlocked(workbook);
  requireName(workbook, name, sheet);
  workbook.model.renameSheet(indexOf(workbook, sheet), name);
  sheet.name = name;
  workbook.dirty = true;
}

export function moveSheet(workbook: HostWorkbook, sheet: HostSheet, position: number): void {
  requireUnlocked(workbook);
  if (position >= workbook.sheets.length) throw new HostError("InvalidArgument");
  const from = indexOf(workbook, sheet);
  workbook.model.moveSheet(from, position);
  workbook.sheets.splice(from, 1);
  workbook.sheets.splice(position, 0, sheet);
}

/** Excel refuses to delete the last visible sheet, and a very hidden one. */
export function removeSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  requireUnlocked(workbook);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  const index = indexOf(workbook, sheet);
  const left = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  const next = left[0];
  if (!next) throw new HostError("InvalidOperation", "One sheet has to stay visible.");
  workbook.model.deleteSheet(index);
  workbook.sheets.splice(index, 1);
  workbook.dirty = true;
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
}
