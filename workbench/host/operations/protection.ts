import { cellKey } from "../book/cellKey";
import type { HostSheet } from "../book/workbook";
import { type Areas, everyCell, isUnbounded } from "./area";
import { HostError } from "./hostError";

export function isProtected({ protection }: HostSheet): boolean {
  return protection !== null && protection.sheet !== false;
}

/** Excel refuses to change the content of a locked cell on a protected sheet. */
export function requireUnlocked({ sheet, rects }: Areas): void {
  if (!isProtected(sheet)) return;
  const isUnlocked = (row: number, column: number): boolean =>
    sheet.styles.get(cellKey(row, column))?.protection?.locked === false;
  const isOpen = rects.every((rect) => !isUnbounded(rect) && everyCell(rect, isUnlocked));
  if (!isOpen) throw new HostError("AccessDenied");
}

/** Formats, rows, columns, charts and tables of a protected sheet cannot be changed, even where cells are unlocked. */
export function requireUnprotected(sheet: HostSheet): void {
  if (isProtected(sheet)) throw new HostError("AccessDenied");
}
