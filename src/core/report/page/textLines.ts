import type { SheetBuilder } from "./sheetBuilder";
import { SIGNATURE_LINES } from "./signatures";
import { ASIDE, HEADING, LABEL_BOLD, NOTE } from "./styles";

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

/** The lines of a heading and of the header of its table, and those of a heading alone. */
const HEADING_ROWS = 4;
const BARE_LINES = 2;

/**
 * Writes the heading of a part of the sheet, with space above it, and returns its row. No page ends between it and the next
 * `rows` rows of its table.
 */
export function putSection(sheet: SheetBuilder, content: string, rows = 2): number {
  return putHeading(sheet, content, HEADING_ROWS + rows);
}

/** Writes the heading of a part without a table; no page ends between it and the next `after` plain lines. */
export function putBareSection(sheet: SheetBuilder, content: string, after: number): void {
  putHeading(sheet, content, BARE_LINES + after);
}

function putHeading(sheet: SheetBuilder, content: string, lines: number): number {
  sheet.endList();
  sheet.keepTogether(lines);
  return sheet.line([{ content, style: HEADING, span: sheet.widths.length }], SECTION_HEIGHT);
}

/** A heading of rows is on a page with the first of them. */
const SUBHEADING_ROWS = 3;

/** Writes a row that separates the rows of a list, such as those of two branches. */
export function putSubheading(sheet: SheetBuilder, content: string): void {
  sheet.keepTogether(SUBHEADING_ROWS);
  sheet.line([{ content, style: LABEL_BOLD, span: sheet.widths.length }]);
}

/** Writes what belongs to the tables above: how a share was computed, who decides. */
export function putNotes(sheet: SheetBuilder, notes: readonly string[]): void {
  sheet.endList();
  for (const note of notes) sheet.text(note, NOTE, sheet.widths.length);
}

/** The plain lines that these notes and the signatures under them take. */
export function linesAfter(sheet: SheetBuilder, notes: readonly string[]): number {
  return notes.reduce((sum, note) => sum + sheet.rowsOf(note, NOTE), SIGNATURE_LINES);
}

/** Ends the printed part, and writes below it what only somebody at the screen needs. */
export function putAsides(sheet: SheetBuilder, asides: readonly string[]): void {
  sheet.endPrint();
  for (const aside of asides) sheet.text(aside, ASIDE, sheet.widths.length);
}
