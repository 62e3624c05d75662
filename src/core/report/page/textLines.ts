import type { Content } from "../../model/report";
import type { SheetBuilder } from "./sheetBuilder";
import { HEADING, LABEL_BOLD, NOTE } from "./styles";

/** Numbers the parts of a sheet as they are written, so that a part without data leaves no gap. */
export type Numbering = (title: string) => string;

export function startNumbering(): Numbering {
  let last = 0;
  return (title) => {
    last += 1;
    return `${String(last)}. ${title}`;
  };
}

const SECTION_HEIGHT = 22.5;

/** Writes the heading of a part of the sheet, with space above it, and returns its row. */
export function putSection(sheet: SheetBuilder, content: string): number {
  return sheet.line([{ content, style: HEADING, span: sheet.widths.length }], SECTION_HEIGHT);
}

/** Writes what a chart shows as a line of text, because Excel's interface has no alternative text for charts. */
export function putCaption(sheet: SheetBuilder, content: Content): void {
  sheet.line([{ content, style: NOTE, span: sheet.widths.length }]);
}

/** Writes a row that separates the rows of a list, such as those of two branches. */
export function putSubheading(sheet: SheetBuilder, content: string): void {
  sheet.line([{ content, style: LABEL_BOLD, span: sheet.widths.length }]);
}

/** Writes small lines at the foot: whether the numbers are live, and where they come from. */
export function putNotes(sheet: SheetBuilder, notes: readonly string[]): void {
  for (const note of notes) sheet.text(note, NOTE, sheet.widths.length);
}
