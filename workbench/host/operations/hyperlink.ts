import type { Rect } from "../../../src/core/model/address";
import { cellKey, readCell, setContent } from "../book/cells";
import { recordArgument } from "./argument";
import { cellsOf } from "./rangeContent";
import { indexOf } from "./sheetArea";
import type { HostSheet, HostWorkbook } from "../book/workbook";

/** Excel's `RangeHyperlink`, or null. */
export function linkOf(sheet: HostSheet, { top, left }: Rect): Record<string, string> | null {
  const link = sheet.links.get(cellKey(top, left));
  if (!link) return null;
  return {
    ...(link.target === null ? {} : { address: link.target }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    ...(link.text === null ? {} : { textToDisplay: link.text }),
  };
}

/** Every cell gets the link; the text to show goes into the first cell, and an empty cell shows the link. */
export function setLink(
  sheet: HostSheet,
  rect: Rect,
  value: unknown,
  workbook: HostWorkbook,
): void {
  const { address, documentReference, screenTip, textToDisplay } = recordArgument(value);
  const link = {
    target: textOrNull(address),
    location: textOrNull(documentReference),
    tip: textOrNull(screenTip),
    text: textOrNull(textToDisplay),
  };
  for (const { row, column } of cellsOf(rect)) sheet.links.set(cellKey(row, column), link);
  const index = indexOf(workbook, sheet);
  const isEmpty = readCell(workbook, index, rect.top, rect.left).type === "Empty";
  const shown = link.text ?? (isEmpty ? (link.target ?? link.location) : null);
  if (shown !== null) setContent(workbook, index, rect.top, rect.left, shown);
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
