import type { SendingTexts } from "../sending";
import { some } from "./paneCounts";

export const sendingEn: SendingTexts = {
  heading: "Copy for the higher committee",
  lead: (members, columns) =>
    `A separate file listing ${some(members, "member")}, with values only. Columns: ${columns.join("; ")}.`,
  leftOut: (columns) => `Columns left out: ${columns.join("; ")}.`,
  save: "Save the copy to send",
  opened: "The copy is open in a new Excel window. Save it there, then send it.",
  downloaded: (file) =>
    `“${file}” has been saved in the Downloads folder. If you cannot find it, open “Preview of the copy” and choose “Copy”.`,
  preview: "Preview of the copy",
  copyHint: "Where files cannot be saved, copy it and paste it into a new workbook.",
  copy: "Copy",
  copied: "Copied. Paste it into a new workbook.",
  notCopied: "It could not be copied. Select the text above and press Ctrl+C.",
};
