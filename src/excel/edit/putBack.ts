import type { SourceEdit } from "../../core/model/sourceEdit";
import { roundTrip } from "../roundTrip";
import { askRow, indexIn, rowOf, type Row } from "./seenRow";
import { cellOf, writeCell, type WrittenEdit } from "./writeEdits";

/**
 * Puts back what was in the cells that were written by mistake, in one round trip, and returns the edits of which that is not
 * certain: the row had moved once more, or the cell had been changed by then.
 */
export async function putBack(
  context: Excel.RequestContext,
  wrong: readonly WrittenEdit[],
): Promise<readonly SourceEdit[]> {
  if (wrong.length === 0) return [];
  const asked = wrong.map((each) => ({ each, range: askRow(context, each.seen.edit) }));
  for (const { seen, before } of wrong) {
    const at = indexIn(seen.edit);
    const was = before.formulas[at] ?? "";
    const isFormula = was !== before.values[at];
    writeCell(cellOf(context, seen.edit), was, before.formats[at] ?? "General", isFormula);
  }
  await roundTrip(context);
  return asked.flatMap(({ each, range }) => (isStill(rowOf(range), each) ? [] : [each.seen.edit]));
}

/** Whether this is still the row that was written by mistake, with our value in it. */
function isStill({ values, formulas }: Row, { seen: { edit }, before, now }: WrittenEdit): boolean {
  return values.every((value, i) => {
    if (i === indexIn(edit)) return value === now;
    return value === before.values[i] || value !== formulas[i];
  });
}
