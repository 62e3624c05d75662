import type { NewsTexts, PaneTexts, ProgressTexts, ReportTexts, WriteTexts } from "../pane";
import { quoteAll } from "../quote";
import { restOfEdits } from "./editNews";
import { counted, number, some } from "./paneCounts";

export const write: WriteTexts = {
  heading: "Summary",
  button: "Summarise",
  plan: (sheets) => `${some(sheets, "sheet")} will be written or updated`,
  safe: "All other sheets stay as they are.",
  withErrors: (errors) =>
    `${some(errors, "error")} ${errors === 1 ? "remains" : "remain"}. The summary can still be written; it will say so at the top.`,
  freeze: "Freeze the figures",
  freezeHint:
    "Writes the sheets above with fixed figures, for the file submitted to the committee. They can be made live again later.",
  thaw: {
    question:
      "The figures are frozen for the higher committee. A new summary replaces them with live figures.",
    confirm: "Unfreeze and summarise",
    keep: "Keep the frozen figures",
  },
  done: (sheets, charts) => `Wrote ${some(sheets, "sheet")} and ${some(charts, "chart")}.`,
  differences: (cells) =>
    `${some(cells, "cell")} ${cells === 1 ? "differs" : "differ"} from the figures checked. Check again, then summarise again.`,
  stale:
    "The rating table was edited while the sheets were being written, so their figures may be out of date. Summarise again.",
};

export const reports: ReportTexts = {
  again: "Summarise again",
  nothingWritten: "Nothing was written to the file.",
  writtenWhole: (sheets) => `Written in full: ${quoteAll(sheets)}.`,
  writtenInPart: (sheets, button) =>
    `Written only in part: ${quoteAll(sheets)}. Press “${button}” to complete ${sheets.length === 1 ? "it" : "them"}.`,
  unknownProgress:
    "It is not known how much was written; the next summary checks that before it writes.",
  interrupted: (sheets, button) =>
    `An earlier summary was not finished, so figures may be missing on: ${quoteAll(sheets)}. Press “${button}” to complete ${sheets.length === 1 ? "it" : "them"}.`,
  copies: (sheets) =>
    sheets.length === 1
      ? `Sheet ${quoteAll(sheets)} is a copy or has lost the add-in’s mark: it is neither counted nor overwritten.`
      : `Sheets ${quoteAll(sheets)} are copies or have lost the add-in’s mark: they are neither counted nor overwritten.`,
  unfinishedLooks: (sheets) =>
    `Excel did not allow the print layout to be set on: ${quoteAll(sheets)}. The figures are complete; summarise again to finish.`,
  movedNotes: (places) =>
    `What was typed among the figures has been moved to their right, to: ${quoteAll(places)}.`,
  emptied: (sheets) =>
    `Two people summarised at the same time, so some sheets were made twice. The newer ones are kept; these have been emptied and may be deleted: ${quoteAll(sheets)}.`,
  manualCalculation:
    "Excel is set to manual calculation: press F9 to update the figures after an edit.",
};

export const progress: ProgressTexts = {
  phases: {
    read: "Reading the sheets",
    judge: "Comparing with the regulation",
    write: "Writing the sheets",
  },
  step: (step, of, what) => `Step ${number(step)} of ${number(of)}: ${what}`,
  cancel: "Stop",
  cancelling: "Will stop after this step",
  waiting: {
    slow: "The file is large or the connection slow; please wait.",
    editing: "A cell is being edited. Press Enter to let Excel go on.",
  },
};

export const news: NewsTexts = {
  noTable: "Checked: there are no ratings yet.",
  checked: (counts, gone) =>
    `Checked: ${counted(counts)}.${gone > 0 ? ` ${number(gone)} resolved since the last check.` : ""}`,
  written: "The summary has been written.",
  frozen: "The figures have been frozen.",
  writtenStale: "The summary has been written, but the data is being edited. Summarise again.",
  fixed: (report) => `${some(report.count, "cell")} fixed.${restOfEdits(report, some)}`,
  undone: (report) => `${some(report.count, "cell")} restored.${restOfEdits(report, some)}`,
  sampleMade: "A sample table has been added on a new sheet.",
  localRulesMade: "The sheet “Quy chế” is ready for the committee’s own rules.",
  documentsWritten: "The meeting documents have been written.",
  kitMade: (made, kept) =>
    [
      made.length > 0 ? `Added: ${quoteAll(made)}.` : "",
      kept.length > 0 ? `Already there and left as they are: ${quoteAll(kept)}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  notShown:
    "This cell could not be shown. Its sheet may have been deleted or renamed; check again.",
  cancelled: "Stopped as asked.",
};

export const failures: PaneTexts["failures"] = {
  busy: "Excel is busy. Try again in a few seconds.",
  editing: "A cell is being edited. Press Enter to finish, then try again.",
  readOnly:
    "The file is read-only or protected: it can be checked but not written to. Enable editing or remove the protection, then try again.",
  structureLocked:
    "The structure of the file is protected, so no sheet can be added. Remove the protection, then summarise again.",
  sheetProtected:
    "A sheet made by the add-in is protected. Remove its protection, then summarise again.",
  newer:
    "A newer version of the add-in made the summary sheets, so this version does not overwrite them. Close and reopen Excel to update the add-in, then summarise again.",
  frozen:
    "The figures are frozen for the higher committee and were not replaced. For a new summary, open the pane with “Check” and choose “Summarise” there.",
  blockedCells:
    "A filter, merged cells or a PivotTable is in the way. Clear the filter or unmerge the cells, then try again.",
  moved: "A sheet was just renamed, moved or deleted. Check again.",
  overtaken: "Someone else is summarising the same file. Wait a few minutes, then check again.",
  tooLarge: "The table is too large to read or write at once. Split it into several sheets.",
  session: "The session with Excel has expired. Reload the page and open the file again.",
  timeout: "Excel did not respond. Try again in a few minutes.",
  inactive: "Another Excel window is in use, or a dialog is open. Close the dialog and try again.",
  unsupported: "This version of Excel does not support that step. Update Excel and try again.",
  unexpected:
    "An unexpected error occurred. Try again; if it keeps happening, close and reopen this pane.",
};
