import type { CellEdit } from "../core/model/finding";
import { staysText } from "./plainText";
import { roundTrip } from "./roundTrip";
import { writeNumberFormat } from "./write/writeStyle";

/**
 * Applies each edit whose cell still has the value that was read and is no formula; returns the edits that were not
 * applied. Two round trips: one to look, one to write.
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly CellEdit[]> {
  const cells = edits.map((edit) => ({
    edit,
    range: cellOf(context, edit).load("values,formulas"),
  }));
  await roundTrip(context);
  const fresh = cells.filter(({ edit, range }) => isUnchanged(range, edit.from));
  for (const { edit, range } of fresh) {
    if (typeof edit.to === "string" && !staysText(edit.to)) writeNumberFormat(range, "@");
    range.values = [[edit.to]];
  }
  await roundTrip(context);
  return edits.filter((edit) => fresh.every((each) => each.edit !== edit));
}

/** False for a formula, whose text differs from its value, since an edit would destroy it. */
function isUnchanged({ values, formulas }: Excel.Range, value: CellEdit["from"]): boolean {
  return values[0]?.[0] === value && formulas[0]?.[0] === value;
}

function cellOf(context: Excel.RequestContext, { sheet, row, column }: CellEdit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}
