import type { DecodedSheet } from "../../model/grid";
import type { StatedCell } from "../../model/said";
import type { RatingTable } from "../../model/table";
import { statedCells } from "./statedCells";
import { totalRowCells } from "./totalRow";

/**
 * Returns the totals of a table that cells state: on its own sheet, on sheets without a table, and in its total row. Totals
 * that could as well be another table's are left out.
 */
export function statedBeside(
  table: RatingTable,
  tables: readonly RatingTable[],
  sheets: readonly DecodedSheet[],
): readonly StatedCell[] {
  const rating = tables.filter(({ purpose }) => purpose === "rating");
  const year = table.facts.year?.value ?? null;
  const outside = sheets.flatMap((sheet) => {
    const here = tables.filter((each) => each.sheetId === sheet.id);
    const isPlain = here.length === 0 && rating.length === 1;
    const isOwn = sheet.id === table.sheetId && here.length === 1;
    const ranges = here.map(({ range }) => range);
    return isPlain || isOwn ? statedCells(sheet, ranges, year) : [];
  });
  const own = sheets.find(({ id }) => id === table.sheetId);
  return own ? [...outside, ...totalRowCells(own, table)] : outside;
}
