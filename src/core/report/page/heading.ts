import type { IsoDate } from "../../model/calendar";
import { BLANK } from "./blank";
import { leftHalf } from "./halves";
import { dateLine, type Layout } from "./layout";
import type { Piece, SheetBuilder } from "./sheetBuilder";
import type { Style } from "../../model/report";

/** The contents of a document's head. */
export interface Heading {
  readonly layout: Layout;
  /** The organisation above the issuer; null for none. */
  readonly superior: string | null;
  readonly issuer: string;
  readonly place: string | null;
  /** The day of the document; null leaves a blank to be filled in by hand. */
  readonly day: IsoDate | null;
  readonly year: number | null;
  readonly kind: string;
  readonly subject: string | null;
  /** The document that it goes with, in brackets under the subject; null for none. */
  readonly attached: string | null;
}

/** Writes the issuer on the left, the party's title, place and date on the right, then the document's kind and subject. */
export function putHeading(sheet: SheetBuilder, heading: Heading): void {
  const { layout, superior, issuer, place, day, year } = heading;
  const left = leftHalf(sheet.widths);
  const right = sheet.widths.length - left;
  const middle = { align: "center", vertical: "center" } as const;
  const pair = (a: string | null, aStyle: Style, b: string | null, bStyle: Style): Piece[] => [
    { content: a, style: a === null ? middle : { ...middle, ...aStyle }, span: left },
    { content: b, style: b === null ? middle : { ...middle, ...bStyle }, span: right },
  ];
  const size = { size: layout.issuerSize };
  const bold = { ...size, bold: true };
  const title = { size: layout.titleSize, bold: true, underline: true };
  const party = "ĐẢNG CỘNG SẢN VIỆT NAM";
  const date = { size: layout.dateSize, italic: true };
  const dated = `${place ?? BLANK}, ${dateLine(day, year)}`;
  if (superior === null) {
    sheet.line(pair(capitals(issuer), bold, party, title));
  } else {
    sheet.line(pair(capitals(superior), size, party, title));
    sheet.line(pair(capitals(issuer), bold, null, size));
  }
  sheet.line(pair("*", size, dated, date));
  putTitle(sheet, heading);
}

/** The space above and below the title is height, not empty rows: what is one block is marked as one. */
const ROOM_AROUND = { above: 40, below: 30 } as const;

function putTitle(sheet: SheetBuilder, { layout, kind, subject, attached }: Heading): void {
  const size = layout.subjectSize;
  const lines: readonly (readonly [string | null, Style])[] = [
    [kind, { size: layout.kindSize, bold: true }],
    [subject, { size, bold: true }],
    [attached, { size, italic: true }],
    [layout.rule, { size }],
  ];
  const shown = lines.filter(([content]) => content !== null);
  shown.forEach(([content, style], i) => {
    const centred = { ...style, align: "center", vertical: "center" } as const;
    const height = i === 0 ? ROOM_AROUND.above : i === shown.length - 1 ? ROOM_AROUND.below : 0;
    sheet.line([{ content, style: centred, span: sheet.widths.length }], height);
  });
}

function capitals(text: string): string {
  return text.normalize("NFC").toUpperCase();
}
