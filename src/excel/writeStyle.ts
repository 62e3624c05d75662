import type { Rect } from "../core/model/address";
import type { Style, StyledAreas } from "../core/model/report";
import { addressLists } from "./cellAreas";
import { layersOf } from "./layers";
import { rangeOf } from "./values";

export const FONT = "Times New Roman";
const VERTICAL_BASE = "center";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const OUTER = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

type Line = (typeof OUTER)[number] | "InsideHorizontal" | "InsideVertical";

type Apply<K extends keyof Style> = (
  format: Excel.RangeFormat,
  value: NonNullable<Style[K]>,
) => void;

/**
 * Gives a sheet's cells their look, property by property: a few actions a property, however many the cells. Every cell
 * starts from one font, its commonest size and the middle of its height; only what differs costs anything on the wire.
 */
export function writeStyles(
  sheet: Excel.Worksheet,
  all: Rect,
  styles: readonly StyledAreas[],
): void {
  const size = commonestSize(styles);
  const base = rangeOf(sheet, all).untrack().format;
  base.font.name = FONT;
  base.font.size = size;
  base.verticalAlignment = VERTICAL[VERTICAL_BASE];
  const write = <K extends keyof Style>(
    property: K,
    own: NonNullable<Style[K]> | null,
    apply: Apply<K>,
  ) => {
    for (const { value, areas } of layersOf(styles, property, own))
      for (const ranges of rangesOf(sheet, areas)) apply(ranges.format, value);
  };
  write("bold", false, ({ font }, bold) => (font.bold = bold));
  write("italic", false, ({ font }, italic) => (font.italic = italic));
  write("underline", false, ({ font }, line) => (font.underline = line ? "Single" : "None"));
  write("size", size, ({ font }, points) => (font.size = points));
  write("color", null, ({ font }, color) => (font.color = color));
  write("fill", null, ({ fill }, color) => (fill.color = color));
  write("align", null, (format, align) => (format.horizontalAlignment = HORIZONTAL[align]));
  write("vertical", VERTICAL_BASE, (format, to) => (format.verticalAlignment = VERTICAL[to]));
  write("wrap", false, (format, wrap) => (format.wrapText = wrap));
  for (const { value, areas } of layersOf(styles, "border", false))
    if (value) writeBorders(sheet, areas);
  for (const { value, areas } of layersOf(styles, "numberFormat", "General"))
    for (const area of areas) writeNumberFormat(rangeOf(sheet, area).untrack(), value);
}

function commonestSize(styles: readonly StyledAreas[]): number {
  const cells = new Map<number, number>();
  for (const { style, areas } of styles) {
    if (style.size === undefined) continue;
    const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
    cells.set(style.size, (cells.get(style.size) ?? 0) + count);
  }
  const [first] = Array.from(cells).sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 13;
}

function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Excel gives one format to every cell of a range where it gets a single text, which the types leave out. */
export function writeNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Ranges of many areas, to be written to and forgotten. */
export function rangesOf(
  sheet: Excel.Worksheet,
  areas: readonly Rect[],
): readonly Excel.RangeAreas[] {
  return addressLists(areas).map((addresses) => sheet.getRanges(addresses).untrack());
}

/** Lines inside need two rows or columns, Excel refuses them on a single one: areas go together by what they take. */
function writeBorders(sheet: Excel.Worksheet, areas: readonly Rect[]): void {
  const groups = new Map<string, { readonly lines: readonly Line[]; readonly areas: Rect[] }>();
  for (const area of areas) {
    const lines = linesOf(area);
    const group = groups.get(lines.join()) ?? { lines, areas: [] };
    group.areas.push(area);
    groups.set(lines.join(), group);
  }
  for (const group of groups.values())
    for (const { format } of rangesOf(sheet, group.areas)) writeLines(format.borders, group.lines);
}

function linesOf({ top, left, bottom, right }: Rect): readonly Line[] {
  return [
    ...OUTER,
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
}

function writeLines(borders: Excel.RangeBorderCollection, lines: readonly Line[]): void {
  for (const line of lines) borders.getItem(line).style = "Continuous";
}
