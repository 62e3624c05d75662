import type { DocumentTexts } from "../documents";

export const documentsEn: DocumentTexts = {
  heading: "Meeting documents",
  lead: "Written in Vietnamese from the ratings and what the file says about the meeting. Whatever it does not say is left as dots.",
  none: "No documents yet: the file has no ratings of the members of a single branch.",
  write: "Write the documents",
  writeHint:
    "Each document is a sheet whose figures follow the tables. A paragraph edited on the sheet is kept.",
  contents: (sections, blanks) =>
    [
      ...(sections.length > 0 ? [`Contains: ${sections.join("; ")}.`] : []),
      blanks === 0 ? "Nothing is left blank." : `Places left blank: ${String(blanks)}.`,
    ].join(" "),
  save: "Save as Word file",
  saveHint:
    "The file goes to the download folder. If this machine does not allow that, press “View”, then “Copy”.",
  show: "View",
  hide: "Close",
  copy: "Copy",
  copied: "Copied. Paste it into Word.",
  notCopied: "Could not copy. Select the text below and press Ctrl+C.",
  kept: (sheet, text) => `Sheet “${sheet}”: the edited paragraph “${text}” was kept.`,
};
