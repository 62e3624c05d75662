import { a1Range } from "../core/model/address";
import type { Sample } from "../core/model/report";
import { roundTrip } from "./roundTrip";
import { freeSheetName } from "./sheetName";
import { rangeOf } from "./values";
import { writeSheet } from "./writeSheet";

/**
 * Adds the sheet and its Excel table under the next free names and returns the sheet's id, in two round trips. The sheet
 * belongs to the secretary from then on, so it is not recorded as ours.
 */
export async function writeSample(
  context: Excel.RequestContext,
  { sheet: report, table, lists }: Sample,
): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  await roundTrip(context);
  const names = sheets.items.map(({ name }) => name);
  const sheet = context.workbook.worksheets.add(freeSheetName(report.name, names)).load("id");
  writeSheet(sheet, report, null);
  const added = sheet.tables.add(a1Range(table.range), true);
  added.name = freeTableName(
    table.name,
    tables.items.map(({ name }) => name),
  );
  for (const { area, choices } of lists) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    dataValidation.ignoreBlanks = true;
  }
  sheet.activate();
  await roundTrip(context);
  return sheet.id;
}

/** Table names are unique in a workbook, contain no spaces, and ignore case. */
function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let i = 2; used.has(name.toLowerCase()); i += 1) name = `${wanted}_${String(i)}`;
  return name;
}
