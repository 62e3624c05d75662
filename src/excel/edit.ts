import type { CellEdit } from "../core/model/finding";
import { writeNumberFormat } from "./writeStyle";
import { roundTrip } from "./roundTrip";

/**
 * Applies edits to the source, each only where the cell still holds what was read; gives back those that were not applied.
 * Two round trips: look, then write.
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly CellEdit[]> {
  const cells = edits.map((edit) => ({ edit, range: cellOf(context, edit).load("values") }));
  await roundTrip(context);
  const stale = cells.filter(({ edit, range }) => range.values[0]?.[0] !== edit.from);
  for (const { edit, range } of cells) {
    if (range.values[0]?.[0] !== edit.from) continue;
    if (typeof edit.to === "string") writeNumberFormat(range, "@");
    range.values = [[edit.to]];
  }
  await roundTrip(context);
  return stale.map(({ edit }) => edit);
}

function cellOf(context: Excel.RequestContext, { sheet, row, column }: CellEdit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}
