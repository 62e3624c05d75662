import type { CellValue } from "../../core/model/grid";
import type { Refusal } from "../../core/model/sourceEdit";
import { staysText } from "../plainText";
import { roundTrip } from "../roundTrip";
import { writeNumberFormat } from "../write/writeStyle";
import { askRow, indexIn, refusalOf, rowOf, type Row, type Seen } from "./seenRow";

/** What became of an edit in the batch that wrote it. */
export interface WrittenEdit {
  readonly seen: Seen;
  /** The row as it was when the cell was written. */
  readonly before: Row;
  /** What is in the cell now. */
  readonly now: CellValue;
  /**
   * Null where all is well. Else the cell must get back what it had: another row had come to its place since it was looked at,
   * or Excel made something else of the value.
   */
  readonly refusal: Refusal | null;
}

/**
 * One round trip: reads the rows, writes the cells, reads them again. Excel cannot make a write depend on a comparison, but it
 * carries out a batch in one piece, so that what was overwritten is known exactly.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  all: readonly Seen[],
): Promise<readonly WrittenEdit[]> {
  const before = all.map((seen) => ({ seen, range: askRow(context, seen.edit) }));
  for (const seen of all) queueEdit(context, seen);
  const asked = before.map((each) => ({
    ...each,
    cell: cellOf(context, each.seen.edit).load("values"),
  }));
  await roundTrip(context);
  return asked.map(({ seen, range, cell }) => {
    const { edit } = seen;
    const row = rowOf(range);
    const now = cell.values[0]?.[0] as CellValue;
    const notTaken = isSame(now, edit.to) ? null : "notTaken";
    return { seen, before: row, now, refusal: refusalOf({ edit, row }) ?? notTaken };
  });
}

function queueEdit(context: Excel.RequestContext, { edit, row }: Seen): void {
  writeCell(cellOf(context, edit), edit.to, row.formats[indexIn(edit)] ?? "General");
}

/** Writes a value, or a formula where `isFormula`; a text that Excel would parse is typed as text, and the format stays. */
export function writeCell(
  cell: Excel.Range,
  content: CellValue,
  format: string,
  isFormula = false,
): void {
  const isParsed = typeof content === "string" && !isFormula && !staysText(content);
  if (isParsed) writeNumberFormat(cell, "@");
  if (isFormula) cell.formulas = [[content]];
  else cell.values = [[content]];
  if (isParsed && format !== "@") writeNumberFormat(cell, format);
}

export function cellOf(
  { workbook }: Excel.RequestContext,
  { sheetId, row, column }: Seen["edit"],
): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).untrack();
}

/** A number in a cell that is formatted as text becomes text. */
export function isSame(found: unknown, wanted: CellValue): boolean {
  return found === wanted || String(found) === String(wanted);
}
