import { nameFormula } from "./nameFormula";

/** Name of the workbook that refers to a new sheet while it is being written; the last action removes it. */
export const DRAFT_NAME = "xlcb.draft";

/** Queues the loading of what `draftSheet` looks at. */
export function loadDraft({ names }: Excel.Workbook): Excel.NamedItem {
  return names.getItemOrNullObject(DRAFT_NAME).load("formula");
}

/** Returns the name of the sheet that an attempt left half written; null where none did. */
export function draftSheet(draft: Excel.NamedItem): string | null {
  return draft.isNullObject ? null : sheetNameIn(nameFormula(draft));
}

/** The sheet in `='Xếp loại 2026'!$A$1`. */
function sheetNameIn(formula: string): string {
  const [, name = ""] = /^=(.*)!/su.exec(formula) ?? [];
  return name.replace(/^'|'$/gu, "").replaceAll("''", "'");
}
