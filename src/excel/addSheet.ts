import type { ReportSheet } from "../core/model/report";
import { roundTrip } from "./roundTrip";
import { freeSheetName } from "./sheetName";
import { writeSheet } from "./writeSheet";

/**
 * Adds a sheet under the next free name, brings it up and gives its id, in two round trips. It is the secretary's from then
 * on: it is not kept among ours.
 */
export async function addSheet(
  context: Excel.RequestContext,
  report: ReportSheet,
): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await roundTrip(context);
  const names = sheets.items.map(({ name }) => name);
  const sheet = context.workbook.worksheets.add(freeSheetName(report.name, names)).load("id");
  writeSheet(sheet, report, null);
  sheet.activate();
  await roundTrip(context);
  return sheet.id;
}
