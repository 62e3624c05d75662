import type { Rect } from "../../model/address";
import type { Grid } from "../../model/grid";
import type { RatingTable } from "../../model/table";

/** A table without its headings. */
export function membersIn({ range, dataRows: [top, bottom] }: RatingTable): Rect {
  return { ...range, top, bottom };
}

/** Returns the rows of a grid, counted from 0 on the sheet, that no table takes up from edge to edge. A long table is skipped at once. */
export function rowsBeside(
  { top, left, values }: Grid,
  tables: readonly Rect[],
): readonly number[] {
  const right = left + (values[0]?.length ?? 0) - 1;
  const wide = tables.filter((table) => table.left <= left && right <= table.right);
  const rows: number[] = [];
  for (let row = top; row < top + values.length; row++) {
    const table = wide.find((each) => each.top <= row && row <= each.bottom);
    if (table) row = table.bottom;
    else rows.push(row);
  }
  return rows;
}
