import type { Added } from "../../app/ports";
import type { Sample } from "../../core/model/report";
import { draftSheet, loadDraft } from "../marks/draft";
import { roundTrip } from "../roundTrip";
import { addSheet } from "./addSheet";

/**
 * Adds a sheet unless one of its name has contents, which stay as they are. A sheet that an earlier attempt left half written is
 * completed. Makes six round trips at most.
 */
export async function addMissing(context: Excel.RequestContext, wanted: Sample): Promise<Added> {
  const there = await idOfSheet(context, wanted.sheet.name);
  return there === null
    ? { id: await addSheet(context, wanted), isNew: true }
    : { id: there, isNew: false };
}

/** Returns the id of the sheet of this name with anything on it; null where there is none. */
async function idOfSheet(context: Excel.RequestContext, name: string): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name");
  const draft = loadDraft(context.workbook);
  await roundTrip(context);
  if (sheet.isNullObject || sheet.name === draftSheet(draft)) return null;
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  await roundTrip(context);
  return used.isNullObject ? null : sheet.id;
}
