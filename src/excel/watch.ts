import type { SheetChange, WatchWorkbook } from "../app/ports";
import { failureOf } from "./failure";
import { roundTrip } from "./roundTrip";

/** Office.js names the add-in's own changes from ExcelApi 1.14 on; below, the caller has to know them by their place. */
const OURS: string = "ThisLocalAddin";

/** One handler for all sheets, those to come too. It is told of what co-authors do as well. */
export const watchExcel: WatchWorkbook = async (changed) => {
  try {
    const registration = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        changed(changeOf(event));
        return Promise.resolve();
      });
      await roundTrip(context);
      return handler;
    });
    return () => {
      registration.remove();
      void registration.context.sync();
    };
  } catch (error) {
    throw failureOf(error);
  }
};

function changeOf(event: Excel.WorksheetChangedEventArgs): SheetChange {
  const { worksheetId, address } = event;
  // An Excel below 1.14 leaves the field out, which the types do not say.
  const source: string | undefined = event.triggerSource;
  return { sheetId: worksheetId, address, byUs: source === OURS };
}
