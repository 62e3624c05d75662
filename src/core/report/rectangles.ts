import type { Rect } from "../model/address";
import type { Style, StyledAreas } from "../model/report";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Rows = readonly (readonly (Style | null)[])[];

/**
 * Turns the styles of single cells into few areas. Lines around cells and number formats are areas of their own, so that
 * a table is framed at once although its columns differ; within each of the three kinds no two areas overlap.
 */
export function styledAreas(rows: Rows): readonly StyledAreas[] {
  const { looks, borders, formats } = partsOfStyles();
  return [...areasOf(rows, looks), ...areasOf(rows, borders), ...areasOf(rows, formats)];
}

/** The three parts of a style, the same object for equal parts, so that they compare at once. */
function partsOfStyles() {
  const shared = new Map<string, Style>();
  const share = (style: Style): Style | null => {
    const key = JSON.stringify(style);
    if (key === "{}") return null;
    const known = shared.get(key) ?? style;
    shared.set(key, known);
    return known;
  };
  const part = (of: (style: Style) => Style) => {
    const seen = new Map<Style, Style | null>();
    return (style: Style): Style | null => {
      const known = seen.get(style);
      if (known !== undefined) return known;
      const made = share(of(style));
      seen.set(style, made);
      return made;
    };
  };
  return {
    looks: part(lookOf),
    borders: part(({ border }) => (border === undefined ? {} : { border })),
    formats: part(({ numberFormat }) => (numberFormat === undefined ? {} : { numberFormat })),
  };
}

/** Equal neighbours in a row become a run, equal runs in following rows a rectangle. */
function areasOf(rows: Rows, part: (style: Style) => Style | null): readonly StyledAreas[] {
  const byStyle = new Map<Style, Rect[]>();
  let open: { area: Mutable<Rect>; style: Style }[] = [];
  rows.forEach((cells, row) => {
    open = runsOf(cells, part).map(({ left, right, style }) => {
      const above = open.find(
        ({ area, style: other }) => area.left === left && area.right === right && other === style,
      );
      if (above) {
        above.area.bottom = row;
        return above;
      }
      const area = { top: row, left, bottom: row, right };
      byStyle.set(style, [...(byStyle.get(style) ?? []), area]);
      return { area, style };
    });
  });
  return Array.from(byStyle, ([style, areas]) => ({ style, areas }));
}

function runsOf(
  cells: readonly (Style | null)[],
  part: (style: Style) => Style | null,
): readonly { left: number; right: number; style: Style }[] {
  const runs: { left: number; right: number; style: Style }[] = [];
  cells.forEach((cell, column) => {
    const style = cell && part(cell);
    if (style === null) return;
    const last = runs.at(-1);
    if (last?.right === column - 1 && last.style === style) last.right = column;
    else runs.push({ left: column, right: column, style });
  });
  return runs;
}

function lookOf(style: Style): Style {
  return Object.fromEntries(
    Object.entries(style).filter(([key]) => key !== "border" && key !== "numberFormat"),
  );
}
