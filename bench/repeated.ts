import { columnLetters } from "../src/core/model/address";
import type { CellValue, SheetSnapshot, Snapshot } from "../src/core/model/grid";
import { findTables } from "../src/core/table/findTables";
import { decodedSheet } from "../src/core/text/legacyText";

/**
 * The workbook with its table grown to this many members: the same rows again and again, with the same share of faults, each
 * time under other names and card numbers.
 */
export function repeatedTo({ sheets: [sheet] }: Snapshot, members: number): Snapshot {
  const [layout] = sheet ? findTables(decodedSheet(sheet), []) : [];
  if (!sheet || !layout) throw new Error("there is no table to repeat");
  const { grid } = sheet;
  const [first, last] = layout.dataRows.map((row) => row - grid.top) as [number, number];
  const column = (role: "order" | "name" | "code") =>
    (layout.columns.find((each) => each.role === role)?.index ?? -1) - grid.left;
  const [order, name, code] = [column("order"), column("name"), column("code")];
  const height = last - first + 1;
  const rows = Array.from({ length: members }, (_, i): readonly CellValue[] => {
    const cells = [...(grid.values[first + (i % height)] ?? [])];
    const copy = Math.floor(i / height);
    cells[order] = i + 1;
    if (copy > 0)
      for (const at of [name, code]) cells[at] = `${String(cells[at])} ${columnLetters(copy)}`;
    return cells;
  });
  const values = [...grid.values.slice(0, first), ...rows, ...grid.values.slice(last + 1)];
  const grown: SheetSnapshot = { ...sheet, grid: { ...grid, values } };
  return { sheets: [grown] };
}
