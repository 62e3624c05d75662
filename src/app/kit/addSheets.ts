import type { Sample } from "../../core/model/report";
import type { SheetsMade } from "../pane/paneState";
import type { WorkbookPort } from "../ports";

/** Adds the sheets that are not there yet, one after the other, and brings up the first. */
export async function addSheets(
  workbook: WorkbookPort,
  sheets: readonly Sample[],
  filled: (sheetId: string) => void,
): Promise<SheetsMade> {
  const made: string[] = [];
  const kept: string[] = [];
  const ids: string[] = [];
  for (const sheet of sheets) {
    const { id, isNew } = await workbook.retry(() => workbook.addMissing(sheet), made);
    if (isNew) filled(id);
    (isNew ? made : kept).push(sheet.sheet.name);
    ids.push(id);
  }
  const [first] = ids;
  if (first !== undefined) await workbook.show(first);
  return { made, kept };
}
