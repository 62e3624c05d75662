import type { RunOnWorkbook, WorkbookPort } from "../app/ports";
import type { Grid } from "../core/model/grid";
import { failureOf } from "./failure";
import { CHOICE_KEY } from "../core/choice";
import { readWorkbook } from "./read/readWorkbook";
import { rangeOf } from "./values";
import { withRetries } from "./retries";
import { roundTrip } from "./roundTrip";

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

/** Loads what writes, which no page needs before it has read the workbook. */
async function loadWriting() {
  const [{ writeReport }, { leaveNotice }, { addSheet }, { addMissing }, { editCells }] =
    await Promise.all([
      import("./write/writeReport"),
      import("./write/leaveNotice"),
      import("./write/addSheet"),
      import("./write/addMissing"),
      import("./edit/editCells"),
    ]);
  return { writeReport, leaveNotice, addSheet, addMissing, editCells };
}

function portOn(context: Excel.RequestContext, worthReading: (top: Grid) => boolean): WorkbookPort {
  return {
    read: () => readWorkbook(context, worthReading),
    contentsOf: async (sheets) => {
      const { ownContents } = await import("./read/ownContents");
      return ownContents(context, sheets);
    },
    retry: withRetries,
    write: async (writing) => (await loadWriting()).writeReport(context, writing),
    leaveNotice: async (text) => (await loadWriting()).leaveNotice(context, text),
    edit: async (edits) => (await loadWriting()).editCells(context, edits),
    addSample: async (sample) => (await loadWriting()).addSheet(context, sample),
    addSheet: async (sheet) => (await loadWriting()).addSheet(context, { sheet }),
    addMissing: async (sheet) => (await loadWriting()).addMissing(context, sheet),
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
