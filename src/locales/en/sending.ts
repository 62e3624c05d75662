import type { SendingTexts } from "../sending";
import { some } from "./paneCounts";

export const sendingEn: SendingTexts = {
  heading: "Copy for the higher authority",
  lead: (members, columns) =>
    `A file of its own with the list of ${some(members, "member")}, values only and no formulas. Columns: ${columns.join("; ")}.`,
  leftOut: (columns) => `Columns not sent: ${columns.join("; ")}.`,
  save: "Save the copy to send",
  opened: "The copy is open in a new Excel window. Save it there, then send it.",
  downloaded: (file) =>
    `“${file}” is saved in the downloads folder. If you cannot find it, open “Preview of the copy” and choose “Copy”.`,
  preview: "Preview of the copy",
  copyHint: "Copy and paste it into a new workbook where files cannot be saved.",
  copy: "Copy",
  copied: "Copied. Paste it into a new workbook.",
  notCopied: "It could not be copied. Select the text above and press Ctrl+C.",
};
