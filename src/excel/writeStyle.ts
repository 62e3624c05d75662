import type { Rect } from "../core/model/address";
import type { Style, StyledAreas } from "../core/model/report";
import { addressLists } from "./cellAreas";
import { layersOf } from "./layers";
import { rangeOf } from "./values";

export const FONT = "Times New Roman";
const VERTICAL_BASE = "center";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Apply<K extends keyof Style> = (
  format: Excel.RangeFormat,
  value: NonNullable<Style[K]>,
) => void;

/** Every cell starts from one font and the middle of its height; only what differs costs anything on the wire. */
export function writeBase(all: Excel.Range, size: number): void {
  all.format.font.name = FONT;
  all.format.font.size = size;
  all.format.verticalAlignment = VERTICAL[VERTICAL_BASE];
}

/** Gives a sheet's cells their look, property by property: a few actions a property, however many the cells. */
export function writeStyles(
  sheet: Excel.Worksheet,
  styles: readonly StyledAreas[],
  size: number,
): void {
  const formats = formatsOf(sheet);
  const write = <K extends keyof Style>(
    property: K,
    own: NonNullable<Style[K]> | null,
    apply: Apply<K>,
  ) => {
    for (const { value, areas } of layersOf(styles, property, own))
      for (const format of formats(areas)) apply(format, value);
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
  for (const { value, areas } of layersOf(styles, "numberFormat", "General"))
    for (const area of areas) writeNumberFormat(rangeOf(sheet, area).untrack(), value);
}

/** The same areas are asked for once, whatever is set of them. */
function formatsOf(sheet: Excel.Worksheet) {
  const known = new Map<string, Excel.RangeFormat>();
  return (areas: readonly Rect[]): readonly Excel.RangeFormat[] =>
    addressLists(areas).map((addresses) => {
      const format = known.get(addresses) ?? sheet.getRanges(addresses).untrack().format;
      known.set(addresses, format);
      return format;
    });
}

/** What most cells have; 13 where no style says anything. */
export function commonestSize(styles: readonly StyledAreas[]): number {
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

const LINE: Excel.CellBorder = { style: "Continuous" };
const FRAME: Excel.CellBorderCollection = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/**
 * One cell is framed, and lends its format to the rest: line by line, each sheet would pay for six a table. The cells take
 * the whole format, so this comes before anything else that is set of them.
 */
export function writeBorders(sheet: Excel.Worksheet, styles: readonly StyledAreas[]): void {
  const areas = styles.flatMap(({ style, areas: framed }) => (style.border === true ? framed : []));
  const [first] = areas;
  if (!first) return;
  const corner = sheet.getRangeByIndexes(first.top, first.left, 1, 1).untrack();
  corner.setCellProperties([[{ format: { borders: FRAME } }]]);
  for (const ranges of rangesOf(sheet, areas)) ranges.copyFrom(corner, "Formats");
}
