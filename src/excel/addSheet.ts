import type { ReportSheet } from "../core/model/report";
import { roundTrip } from "./roundTrip";
import { freeSheetName } from "./sheetName";
import { writeSheet } from "./writeSheet";

/**
 * Adds a sheet under the next free name, activates it and returns its id, in two round trips. The sheet belongs to the
 * secretary from then on, so it is not recorded as ours.
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
