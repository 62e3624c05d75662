import type { ReportSheet } from "../../model/report";
import type { Layout } from "./layout";
import { SheetBuilder, type SheetFrame } from "./sheetBuilder";

/** A header further down would leave too little of the screen to the list under it. */
const LAST_FROZEN_HEADER = 9;

/** Starts a sheet with the margins of its year. */
export function startDocument(
  { margins }: Layout,
  orientation: "portrait" | "landscape",
  widths: readonly number[],
): SheetBuilder {
  return new SheetBuilder(widths, { orientation, margins });
}

/** Finishes a sheet; the header of a list stays in sight. */
export function finishDocument(
  sheet: SheetBuilder,
  frame: Pick<SheetFrame, "key" | "name">,
): ReportSheet {
  const { repeated } = sheet;
  const isFrozen = repeated !== null && repeated <= LAST_FROZEN_HEADER;
  return sheet.finish({ ...frame, frozenRows: isFrozen ? repeated + 1 : 0 });
}
