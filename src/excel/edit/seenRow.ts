import type { CellValue } from "../../core/model/grid";
import type { Refusal, SourceEdit } from "../../core/model/sourceEdit";
import { roundTrip } from "../roundTrip";
import { rangeOf } from "../values";

/** The row of an edit as Excel has it at some moment. */
export interface Row {
  readonly values: readonly CellValue[];
  /** What was typed: a formula differs from its value. */
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

export interface Seen {
  readonly edit: SourceEdit;
  readonly row: Row;
}

/** One round trip; rejects with an `ExcelFailure` where a sheet is gone. */
export async function lookAt(
  context: Excel.RequestContext,
  edits: readonly SourceEdit[],
  limit?: number,
): Promise<readonly Seen[]> {
  const asked = edits.map((edit) => ({ edit, range: askRow(context, edit) }));
  await roundTrip(context, limit);
  return asked.map(({ edit, range }) => ({ edit, row: rowOf(range) }));
}

/** Asks for the part of the row that was read. */
export function askRow({ workbook }: Excel.RequestContext, edit: SourceEdit): Excel.Range {
  const { sheetId, row, column, asRead } = edit;
  const left = Math.min(asRead.left, column);
  const right = Math.max(asRead.left + asRead.values.length - 1, column);
  const sheet = workbook.worksheets.getItem(sheetId);
  return rangeOf(sheet, { top: row, bottom: row, left, right })
    .untrack()
    .load("values,formulas,numberFormat");
}

/** The row that was asked for, after the round trip. */
export function rowOf({ values, formulas, numberFormat }: Excel.Range): Row {
  return {
    values: (values[0] ?? []) as CellValue[],
    formulas: (formulas[0] ?? []) as CellValue[],
    formats: (numberFormat[0] ?? []) as string[],
  };
}

/** Why the edit must not be made in this row; null where it may. */
export function refusalOf({ edit, row }: Seen): Refusal | null {
  if (isMoved(edit, row)) return "moved";
  if (row.values[indexIn(edit)] !== edit.from) return "changed";
  return isTyped(row, indexIn(edit)) ? null : "formula";
}

/**
 * Whether something else is typed beside the cell than was read, or than `others`, edits of the same row, write there. What
 * formulas compute may change by itself.
 */
export function isMoved(edit: SourceEdit, row: Row, others: readonly SourceEdit[] = []): boolean {
  const { asRead, column } = edit;
  const first = Math.min(asRead.left, column);
  return asRead.values.some((value, i) => {
    const at = asRead.left + i;
    const now = row.values[at - first];
    if (at === column || now === value || !isTyped(row, at - first)) return false;
    return others.every((other) => other.column !== at || other.to !== now);
  });
}

/** The place of the edit's cell in its row. */
export function indexIn({ asRead: { left }, column }: SourceEdit): number {
  return column - Math.min(left, column);
}

function isTyped({ values, formulas }: Row, at: number): boolean {
  return values[at] === formulas[at];
}
