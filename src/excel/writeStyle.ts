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

/** Sets one font and vertical alignment for all cells, so that only exceptions have to be sent. */
export function writeBase(all: Excel.Range, size: number): void {
  all.format.font.name = FONT;
  all.format.font.size = size;
  all.format.verticalAlignment = VERTICAL[VERTICAL_BASE];
}

/** Writes the styles property by property, which takes a few actions each, whatever the number of cells. */
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

/** Returns formats by their areas; each list of areas is requested once, whatever is set on it. */
function formatsOf(sheet: Excel.Worksheet) {
  const known = new Map<string, Excel.RangeFormat>();
  return (areas: readonly Rect[]): readonly Excel.RangeFormat[] =>
    addressLists(areas).map((addresses) => {
      const format = known.get(addresses) ?? sheet.getRanges(addresses).untrack().format;
      known.set(addresses, format);
      return format;
    });
}

/** Returns the font size of most cells; 13 where no style sets one. */
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

/** Excel applies a single string to every cell of a range, although the types allow only a matrix. */
export function writeNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Returns untracked ranges over many areas, for writing only. */
export function rangesOf(
  sheet: Excel.Worksheet,
  areas: readonly Rect[],
): readonly Excel.RangeAreas[] {
  return addressLists(areas).map((addresses) => sheet.getRanges(addresses).untrack());
}

const LINE: Excel.CellBorder = { style: "Continuous" };
const FRAME: Excel.CellBorderCollection = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/**
 * Draws borders around one cell and copies its format to the others, because setting borders edge by edge would take six
 * actions for each table. Copying replaces the whole format, so this has to come before all other styles.
 */
export function writeBorders(sheet: Excel.Worksheet, styles: readonly StyledAreas[]): void {
  const areas = styles.flatMap(({ style, areas: framed }) => (style.border === true ? framed : []));
  const [first] = areas;
  if (!first) return;
  const corner = sheet.getRangeByIndexes(first.top, first.left, 1, 1).untrack();
  corner.setCellProperties([[{ format: { borders: FRAME } }]]);
  for (const ranges of rangesOf(sheet, areas)) ranges.copyFrom(corner, "Formats");
}
