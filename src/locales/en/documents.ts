import type { DocumentTexts } from "../documents";

export const documentsEn: DocumentTexts = {
  heading: "Meeting documents",
  lead: "Written in Vietnamese from the ratings and what the file says about the meeting. Anything missing is shown as dots.",
  none: "No documents: they are written for one branch with ratings, and this file has none or several.",
  write: "Write the documents",
  writeHint:
    "Each document is a sheet whose figures update with the tables. Paragraphs that you edit there are kept.",
  contents: (sections, blanks) =>
    [
      ...(sections.length > 0 ? [`Contains: ${sections.join("; ")}.`] : []),
      blanks === 0 ? "Nothing is left blank." : `Places left blank: ${String(blanks)}.`,
    ].join(" "),
  save: "Save as Word file",
  saveHint:
    "The file is saved in the Downloads folder. Where this computer does not allow that, press “View”, then “Copy”.",
  show: "View",
  hide: "Close",
  copy: "Copy",
  copied: "Copied. Paste it into Word.",
  notCopied: "It could not be copied. Select the text above and press Ctrl+C.",
  kept: (sheet, text) => `Sheet “${sheet}”: the edited paragraph “${text}” was kept.`,
};
