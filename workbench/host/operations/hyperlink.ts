import type { CellStyle } from "hucre";
import type { Rect } from "../../../src/core/model/address";
import { setContent } from "../book/cellInput";
import { cellKey } from "../book/cellKey";
import { readCell } from "../book/cells";
import type { HostSheet, HostWorkbook } from "../book/workbook";
import { cellsOf } from "./area";
import { recordArgument } from "./argument";
import { indexOf } from "./sheets";
import { restyleAlike } from "./style";

/** Returns Excel's `RangeHyperlink` of the first cell; null where it has none. */
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

/** The built-in style `Hyperlink`, which replaces a cell's font, its size and all. */
const LINK_FONT: NonNullable<CellStyle["font"]> = {
  name: "Calibri",
  size: 11,
  color: { rgb: "0563C1" },
  underline: "single",
};

/**
 * Sets the link of every cell, and with it the style `Hyperlink`; the text to display goes to the first cell, which shows
 * the link if it is empty.
 */
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
  restyleAlike({ sheet, rects: [rect] }, (style) => ({ ...style, font: LINK_FONT }));
  const index = indexOf(workbook, sheet);
  const isEmpty = readCell(workbook, index, rect.top, rect.left).type === "Empty";
  const shown = link.text ?? (isEmpty ? (link.target ?? link.location) : null);
  if (shown !== null) setContent(workbook, index, rect.top, rect.left, shown);
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
