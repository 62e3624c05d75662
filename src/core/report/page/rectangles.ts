import type { Rect } from "../../model/address";
import type { Style, StyledAreas } from "../../model/report";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Rows = readonly (readonly (Style | null)[])[];

const PROPERTIES = [
  "size",
  "bold",
  "italic",
  "underline",
  "color",
  "fill",
  "align",
  "vertical",
  "wrap",
  "border",
  "numberFormat",
] as const satisfies readonly (keyof Style)[];

/**
 * Turns the styles of single cells into few areas, one property at a time: a table gets its borders in one go although
 * its columns differ, and the cost of a sheet does not grow with the number of styles. No two areas of a property
 * overlap.
 */
export function styledAreas(rows: Rows): readonly StyledAreas[] {
  return PROPERTIES.flatMap((property) =>
    Array.from(areasOf(rows, property), ([value, areas]) => ({
      style: { [property]: value },
      areas,
    })),
  );
}

/** Equal neighbours in a row become a run, equal runs in consecutive rows become a rectangle. */
function areasOf<K extends keyof Style>(rows: Rows, property: K): Map<Style[K], Rect[]> {
  const byValue = new Map<Style[K], Rect[]>();
  let open: Run<Style[K]>[] = [];
  rows.forEach((cells, row) => {
    open = runsOf(cells, property, row).map((run) => {
      const above = open.find((each) => each.value === run.value && isUnder(run.area, each.area));
      if (above) {
        above.area.bottom = row;
        return above;
      }
      const areas = byValue.get(run.value);
      if (areas) areas.push(run.area);
      else byValue.set(run.value, [run.area]);
      return run;
    });
  });
  return byValue;
}

interface Run<T> {
  readonly area: Mutable<Rect>;
  readonly value: T;
}

function runsOf<K extends keyof Style>(
  cells: readonly (Style | null)[],
  property: K,
  row: number,
): Run<Style[K]>[] {
  const runs: Run<Style[K]>[] = [];
  cells.forEach((cell, column) => {
    const value = cell?.[property];
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last?.area.right === column - 1 && last.value === value) last.area.right = column;
    else runs.push({ area: { top: row, left: column, bottom: row, right: column }, value });
  });
  return runs;
}

function isUnder(area: Rect, above: Rect): boolean {
  return area.left === above.left && area.right === above.right;
}
