import type { Rect } from "../../core/model/address";
import type { Style, StyledAreas } from "../../core/model/report";

/** The font and alignment of a whole row; they cost little, since they are set together with the row's height. */
export type RowFont = Pick<Style, "size" | "bold" | "italic" | "align">;

interface RowFonts {
  readonly fonts: ReadonlyMap<number, RowFont>;
  /** The styles that `fonts` does not cover, to be set after it. */
  readonly rest: readonly StyledAreas[];
}

const FONT = ["size", "bold", "italic", "align"] as const satisfies readonly (keyof RowFont)[];

/**
 * Splits the styles into fonts of whole rows and the rest. A row takes the bold, italic and alignment that all its styled cells share,
 * and the size of its leftmost cells. Areas of one property must not overlap; `size` is the sheet's own font size.
 */
export function rowFonts(
  styles: readonly StyledAreas[],
  rows: ReadonlySet<number>,
  size: number,
): RowFonts {
  const whole = widths(styles, rows, "size");
  const sizes = firstSizes(styles, rows);
  const fonts = new Map<number, RowFont>();
  const rest = styles.map((styled): StyledAreas => {
    const { style, areas } = styled;
    const property = FONT.find((each) => style[each] !== undefined);
    if (property === undefined || Object.keys(style).length > 1) return styled;
    const mine = widths([styled], rows, property);
    const taken = (row: number) =>
      property === "size"
        ? sizes.get(row)?.size === style.size
        : mine.has(row) && mine.get(row) === whole.get(row);
    for (const row of mine.keys())
      if (taken(row) && style.size !== size) fonts.set(row, { ...fonts.get(row), ...style });
    return { style, areas: areas.flatMap((area) => without(area, taken)) };
  });
  return { fonts, rest };
}

/** Returns the font size of each row's leftmost cells. */
function firstSizes(styles: readonly StyledAreas[], rows: ReadonlySet<number>) {
  const first = new Map<number, { readonly size: number; readonly left: number }>();
  for (const { style, areas } of styles) {
    const { size } = style;
    if (size === undefined) continue;
    for (const { top, left, bottom } of areas)
      for (let row = top; row <= bottom; row += 1)
        if (rows.has(row) && left < (first.get(row)?.left ?? Infinity))
          first.set(row, { size, left });
  }
  return first;
}

/** Returns how many cells of each row set the property. */
function widths(
  styles: readonly StyledAreas[],
  rows: ReadonlySet<number>,
  property: keyof Style,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { style, areas } of styles) {
    if (style[property] === undefined) continue;
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row += 1)
        if (rows.has(row)) counts.set(row, (counts.get(row) ?? 0) + right - left + 1);
  }
  return counts;
}

function without(area: Rect, gone: (row: number) => boolean): readonly Rect[] {
  const parts: Rect[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (gone(row)) continue;
    const last = parts.at(-1);
    if (last?.bottom === row - 1) parts[parts.length - 1] = { ...last, bottom: row };
    else parts.push({ ...area, top: row, bottom: row });
  }
  return parts;
}
