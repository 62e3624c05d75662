import type { HostWorkbook } from "../book/workbook";
import { HostError } from "./hostError";

/**
 * Excel refuses to change views and to add sheets while the user works in another workbook:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
 */
export function requireFocus({ hasFocus }: HostWorkbook): void {
  if (!hasFocus) throw new HostError("GeneralException");
}

/** Excel refuses with another code what needs a selection, and to delete a sheet. */
export function requireSelection({ hasFocus }: HostWorkbook): void {
  if (!hasFocus) throw new HostError("InvalidSelection");
}

/** Excel refuses to merge cells while a chart is selected: https://github.com/OfficeDev/office-js/issues/399 */
export function requireNoChart({ isChartSelected }: HostWorkbook): void {
  if (isChartSelected) throw new HostError("InvalidSelection");
}
