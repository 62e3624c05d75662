import { a1Range, cellCount, type Rect } from "../../core/model/address";
import type { Style, StyledAreas } from "../../core/model/report";
import { layersOf } from "./layers";
import { rangeOf } from "../values";

export const FONT = "Times New Roman";
const VERTICAL_BASE = "center";

export const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Sets one font and vertical alignment for all cells, so that only exceptions have to be sent. */
export function writeBase(all: Excel.Range, size: number): void {
  all.format.font.name = FONT;
  all.format.font.size = size;
  all.format.verticalAlignment = VERTICAL[VERTICAL_BASE];
}

type Format = Pick<
  Excel.Interfaces.RangeFormatUpdateData,
  "font" | "fill" | "horizontalAlignment" | "verticalAlignment" | "wrapText"
>;

/** What is set of the cells of an area. */
interface Change {
  readonly area: Rect;
  readonly format: Format;
}

/**
 * Writes the styles area by area, so that they take the same few actions whatever the number of cells. Each area has its
 * address to itself: Excel reads a list of addresses with the list separator of the machine, in Vietnamese a semicolon.
 * Areas of one property must not overlap.
 */
export function writeStyles(
  sheet: Excel.Worksheet,
  styles: readonly StyledAreas[],
  size: number,
): void {
  for (const changes of byArea(changesOf(styles, size)).values()) writeChanges(sheet, changes);
  for (const { value, areas } of layersOf(styles, "numberFormat", "General"))
    for (const area of areas) writeNumberFormat(rangeOf(sheet, area).untrack(), value);
}

function changesOf(styles: readonly StyledAreas[], size: number): readonly Change[] {
  const changes = <K extends keyof Style>(
    property: K,
    own: NonNullable<Style[K]> | null,
    formatOf: (value: NonNullable<Style[K]>) => Format,
  ) =>
    layersOf(styles, property, own).flatMap(({ value, areas }) =>
      areas.map((area): Change => ({ area, format: formatOf(value) })),
    );
  return [
    ...changes("bold", false, (bold) => ({ font: { bold } })),
    ...changes("italic", false, (italic) => ({ font: { italic } })),
    ...changes("underline", false, (line) => ({ font: { underline: line ? "Single" : "None" } })),
    ...changes("size", size, (points) => ({ font: { size: points } })),
    ...changes("color", null, (color) => ({ font: { color } })),
    ...changes("fill", null, (color) => ({ fill: { color } })),
    ...changes("align", null, (align) => ({ horizontalAlignment: HORIZONTAL[align] })),
    ...changes("vertical", VERTICAL_BASE, (to) => ({ verticalAlignment: VERTICAL[to] })),
    ...changes("wrap", false, (wrapText) => ({ wrapText })),
  ];
}

function byArea(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const address = a1Range(change.area);
    groups.set(address, [...(groups.get(address) ?? []), change]);
  }
  return groups;
}

/** Of a wider area, saying the same of each column costs more than the object for its format. */
const MOST_COLUMNS = 3;

/** What is set of one row, or of a few columns, goes in one action without an object for the format or the font. */
function writeChanges(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  const [first] = changes;
  if (!first) return;
  const { area } = first;
  const range = rangeOf(sheet, area).untrack();
  const format = merged(changes);
  const columns = area.right - area.left + 1;
  if (area.top === area.bottom) range.setRowProperties([{ format }]);
  else if (columns <= MOST_COLUMNS)
    range.setColumnProperties(Array.from({ length: columns }, () => ({ format })));
  else range.format.set(format);
}

function merged(changes: readonly Change[]): Format {
  return changes.reduce<Format>((all, { format }) => {
    const font = { ...all.font, ...format.font };
    return { ...all, ...format, ...(Object.keys(font).length === 0 ? {} : { font }) };
  }, {});
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

/** Excel applies a single string to every cell of a range, although the types allow only a matrix. */
export function writeNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
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
  for (const area of areas) rangeOf(sheet, area).untrack().copyFrom(corner, "Formats");
}
