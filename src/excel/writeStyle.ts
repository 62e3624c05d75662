import type { Rect } from "../core/model/address";
import type { Style, StyledAreas } from "../core/model/report";
import { addressLists } from "./cellAreas";
import { rangeOf } from "./values";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** One style on all its areas at once: a few actions, however many the cells. */
export function writeStyle(sheet: Excel.Worksheet, { style, areas }: StyledAreas): void {
  for (const addresses of addressLists(areas))
    writeFormat(sheet.getRanges(addresses).format, style);
  if (style.border) for (const area of areas) writeBorders(sheet, area);
  if (style.numberFormat !== undefined)
    for (const area of areas) writeNumberFormat(rangeOf(sheet, area), style.numberFormat);
}

/** Excel gives one format to every cell of a range where it gets a single text, which the types leave out. */
export function writeNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function writeFormat(format: Excel.RangeFormat, style: Style): void {
  writeFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

function writeFont(font: Excel.RangeFont, { bold, italic, underline, size, color }: Style): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? "Single" : "None";
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
}

/** Inside lines need two rows or columns: Excel refuses them on a single one. */
function writeBorders(sheet: Excel.Worksheet, area: Rect): void {
  const { borders } = rangeOf(sheet, area).format;
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && area.top === area.bottom) continue;
    if (edge === "InsideVertical" && area.left === area.right) continue;
    borders.getItem(edge).style = "Continuous";
  }
}
