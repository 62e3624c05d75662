import { describeVi } from "../../../src/app/describeVi";
import { createPane, type Pane } from "../../../src/app/pane/pane";
import { dayOf } from "../../../src/app/printedTime";
import { sampleFor, yearFor } from "../../../src/app/sampleFor";
import { hasTable } from "../../../src/core/table/findTables";
import { excelFailure, ExcelFailure } from "../../../src/excel/failure";
import { isCellEdited } from "../../../src/excel/roundTrip";
import { watchExcel } from "../../../src/excel/watch";
import { onExcel } from "../../../src/excel/workbook";

export const NOW = "15/12/2025 14:05";
export const TODAY = new Date(2025, 11, 15);

/** The pane over whichever workbook is open in Excel. */
export function paneOnExcel(): Pane {
  return createPane(
    {
      run: onExcel(hasTable),
      watch: watchExcel,
      now: () => NOW,
      loadDescribe: () => Promise.resolve(describeVi),
      loadLanguage: () => Promise.resolve(),
      sample: (choice) => sampleFor(choice, TODAY),
      today: () => dayOf(TODAY),
      year: (choice) => yearFor(choice, TODAY),
      yieldToUi: () => Promise.resolve(),
      setTimer: () => () => undefined,
      isCellEdited,
      failureOf: excelFailure,
      savePreferences: () => undefined,
    },
    { language: "vi", welcomed: true },
  );
}

/** The pane reports by its state; a failure is thrown here, to be judged like the others. */
export function throwFailure(pane: Pane): void {
  const { failure, running } = pane.state();
  if (running) throw new Error("The pane still runs.");
  if (failure) throw new ExcelFailure(failure.kind, failure.code, failure.progress);
}
