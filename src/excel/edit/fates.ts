import type { EditOutcome } from "../../app/ports";
import type { SourceEdit } from "../../core/model/sourceEdit";
import type { ExcelFailure } from "../failure";
import { indexIn, isMoved, lookAt, type Seen } from "./seenRow";
import { isSame } from "./writeEdits";

/** After this long it is said that nothing is known: the user has waited for the failure already. */
const PATIENCE = 10_000;

/**
 * What became of the edits of a batch that failed: it is looked at, never concluded from how the batch ended. One that was not
 * answered in time may still land, and so may all of its edits.
 */
export async function fatesOf(
  context: Excel.RequestContext,
  sent: readonly Seen[],
  { kind }: ExcelFailure,
): Promise<Pick<EditOutcome, "written" | "open">> {
  const edits = sent.map(({ edit }) => edit);
  if (edits.length === 0) return { written: [], open: [] };
  const now = await lookAt(context, edits, PATIENCE).catch(() => null);
  if (!now) return { written: [], open: edits };
  const isUnmoved = ({ edit, row }: Seen) => !isMoved(edit, row, inSameRow(edit, edits));
  const isWritten = (seen: Seen) =>
    isUnmoved(seen) && isSame(seen.row.values[indexIn(seen.edit)], seen.edit.to);
  const isUntouched = (seen: Seen) =>
    isUnmoved(seen) && seen.row.values[indexIn(seen.edit)] === seen.edit.from;
  const mayLand = kind === "timeout";
  return {
    written: now.filter(isWritten).map(({ edit }) => edit),
    open: now
      .filter((seen) => !isWritten(seen) && (mayLand || !isUntouched(seen)))
      .map(({ edit }) => edit),
  };
}

function inSameRow(edit: SourceEdit, all: readonly SourceEdit[]): readonly SourceEdit[] {
  return all.filter(({ sheetId, row }) => sheetId === edit.sheetId && row === edit.row);
}
