import type { SheetChange, WatchWorkbook } from "../app/ports";
import { failureOf } from "./failure";
import { roundTrip } from "./roundTrip";

/** Excel marks the add-in's own changes since ExcelApi 1.14; before, the caller has to recognise them by their address. */
const OURS: string = "ThisLocalAddin";

/** Watches all sheets with one handler, including sheets added later and changes by co-authors. */
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
  // Missing before ExcelApi 1.14, although the types promise it.
  const source: string | undefined = event.triggerSource;
  return { sheetId: worksheetId, address, byUs: source === OURS };
}
