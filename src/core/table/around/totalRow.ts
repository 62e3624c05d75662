import { markColumns } from "../../model/columns";
import { valueAt, type DecodedSheet } from "../../model/grid";
import type { StatedCell } from "../../model/said";
import type { RatingTable } from "../../model/table";
import { foldedText } from "../../text/foldedText";
import { readMark } from "../../text/mark";

/**
 * Returns the counts in a table's total row, below its columns of marks. If there are sums of groups between the members, a
 * single sum below them may be the last group's, so it is left out.
 */
export function totalRowCells(sheet: DecodedSheet, table: RatingTable): readonly StatedCell[] {
  const totals = table.skipped.filter(
    ({ kind, text }) => kind === "total" && !/ty le|%/.test(`${text} ${foldedText(text)}`),
  );
  const lastMember = table.members.at(-1);
  const below = totals.filter(({ row }) => lastMember === undefined || row > lastMember.row);
  const last = below.at(-1);
  if (!last || (below.length === 1 && totals.length > 1)) return [];
  return markColumns(table).flatMap(({ level, column }) => {
    const value = valueAt(sheet.grid, last.row, column);
    if (typeof value !== "number" || !Number.isInteger(value)) return [];
    const asMarked = table.members.filter(
      ({ row }) => readMark(valueAt(sheet.grid, row, column)) === "marked",
    ).length;
    const place = { sheet: table.sheet, row: last.row, column };
    return [{ ...place, what: level, unit: "count" as const, value, asMarked }];
  });
}
