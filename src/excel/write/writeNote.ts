import type { Note } from "../../app/ports";
import { staysText } from "../plainText";
import { cellOf } from "./fillSheet";
import { writeNumberFormat } from "./writeStyle";

/** Writes what somebody typed into another cell; a text that is no formula stays text. */
export function writeNote(sheet: Excel.Worksheet, { content, ...cell }: Note): void {
  const range = cellOf(sheet, cell);
  if (typeof content === "string" && !content.startsWith("=") && !staysText(content))
    writeNumberFormat(range, "@");
  range.formulas = [[content]];
}
