import type { CellValue, Grid } from "../../model/grid";
import type { Layout } from "../layout";

/** The cells of a column in the rows of members. */
export function* columnValues(
  grid: Grid,
  { dataRows: [first, last], skipped }: Layout,
  offset: number,
): Generator<CellValue> {
  const aside = new Set(skipped.map(({ row }) => row));
  for (let row = first; row <= last; row++)
    if (!aside.has(row)) yield grid.values[row - grid.top]?.[offset] ?? "";
}
