import type { SheetMapping } from "../../model/mapping";
import type { Column } from "../../model/table";
import { cellText, isBlank } from "../../text/cellText";
import { readStatuses } from "../../text/status";
import type { SheetView } from "../find/sheetView";
import type { ColumnContents } from "./columnContents";

/**
 * Returns the columns with those as notes that have no role and state who left, is exempt or absent in most of their cells,
 * whatever their heading is. What the user chose stays.
 */
export function withRemarks(
  view: SheetView,
  columns: readonly Column[],
  contents: (column: number) => ColumnContents,
  mapping: SheetMapping | null,
): readonly Column[] {
  const chosen = new Set(mapping?.columns.map(({ header }) => header));
  return columns.map((column) => {
    const isFree = column.role === null && !chosen.has(column.header);
    const isNote = isFree && statesMostly(view, column.index, contents(column.index));
    return isNote ? { ...column, role: "note" as const } : column;
  });
}

function statesMostly(view: SheetView, column: number, { rows, texts }: ColumnContents): boolean {
  if (texts === 0) return false;
  const filled = rows.map((row) => view.value(row, column)).filter((value) => !isBlank(value));
  const stating = filled.filter((value) => readStatuses(cellText(value)).length > 0);
  return stating.length * 2 > filled.length;
}
