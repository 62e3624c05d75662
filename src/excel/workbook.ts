import type { RunOnWorkbook, WorkbookPort } from "../app/ports";
import type { Grid } from "../core/model/grid";
import { failureOf } from "./failure";
import { addSheet } from "./addSheet";
import { CHOICE_KEY } from "./settings";
import { editCells } from "./edit";
import { readWorkbook } from "./read";
import { rangeOf } from "./values";
import { roundTrip } from "./roundTrip";
import { writeReport } from "./write";
import { writeSample } from "./writeSample";

/** Runs jobs on the workbook open in Excel. A job waits while a cell is being edited; it rejects with an `ExcelFailure`. */
export function onExcel(worthReading: (top: Grid) => boolean): RunOnWorkbook {
  return async (job) => {
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) =>
        job(portOn(context, worthReading)),
      );
    } catch (error) {
      throw failureOf(error);
    }
  };
}

function portOn(context: Excel.RequestContext, worthReading: (top: Grid) => boolean): WorkbookPort {
  return {
    read: () => readWorkbook(context, worthReading),
    write: (writing) => writeReport(context, writing),
    edit: (edits) => editCells(context, edits),
    addSample: (sample) => writeSample(context, sample),
    addSheet: (sheet) => addSheet(context, sheet),
    async show(sheetId, cell) {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      if (cell) rangeOf(sheet, cell).select();
      return shown(context);
    },
    async saveChoice(choice) {
      context.workbook.settings.add(CHOICE_KEY, JSON.stringify(choice));
      await roundTrip(context);
    },
  };
}

/** Returns false instead of rejecting: where another workbook has the focus, the job itself has still succeeded. */
async function shown(context: Excel.RequestContext): Promise<boolean> {
  return roundTrip(context).then(
    () => true,
    () => false,
  );
}
