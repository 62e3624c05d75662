import type { CellValue, ExcelTable, DecodedSheet } from "../../src/core/model/grid";

/** Makes a sheet of these rows; short rows are filled up with empty cells. */
export function typedSheet(
  rows: readonly (readonly CellValue[])[],
  { name = "Sheet1", tables = [] }: { name?: string; tables?: readonly ExcelTable[] } = {},
): DecodedSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  return { id: `{${name}}`, name, grid: { top: 0, left: 0, values }, tables, recoded: false };
}
