import type { IsoDate } from "../../model/calendar";
import type { Facts } from "../../model/table";
import { dateLine, type Layout } from "./layout";
import type { Piece, SheetBuilder } from "./sheetBuilder";
import type { Style } from "../../model/report";

/** The contents of a document's head. */
export interface Heading {
  readonly layout: Layout;
  readonly facts: Pick<Facts, "branch" | "committee" | "place">;
  /** The day of the document; null leaves a blank to be filled in by hand. */
  readonly day: IsoDate | null;
  readonly year: number | null;
  /** `Số …-BC/CB`; null for a list that goes with another document. */
  readonly number: string | null;
  readonly kind: string;
  readonly subject: string | null;
}

const DOTS = "……………………";

/**
 * Writes the issuer on the left, the party's title, place and date on the right, then the document's kind and subject.
 * `left` is the number of columns of the issuer.
 */
export function putHeading(sheet: SheetBuilder, left: number, heading: Heading): void {
  const { layout, facts, day, year, number, kind, subject } = heading;
  const right = sheet.widths.length - left;
  const middle = { align: "center", vertical: "center" } as const;
  const pair = (a: string | null, aStyle: Style, b: string | null, bStyle: Style): Piece[] => [
    { content: a, style: a === null ? middle : { ...middle, ...aStyle }, span: left },
    { content: b, style: b === null ? middle : { ...middle, ...bStyle }, span: right },
  ];
  const issuer = { size: layout.issuerSize };
  sheet.line(
    pair(capitals(facts.committee?.value ?? `Đảng ủy ${DOTS}`), issuer, "ĐẢNG CỘNG SẢN VIỆT NAM", {
      size: layout.titleSize,
      bold: true,
      underline: true,
    }),
  );
  sheet.line(
    pair(
      capitals(facts.branch?.value ?? `Chi bộ ${DOTS}`),
      { ...issuer, bold: true },
      null,
      issuer,
    ),
  );
  const place = facts.place?.value ?? "…………";
  const date = { size: layout.dateSize, italic: true };
  sheet.line(pair("*", issuer, null, issuer));
  sheet.line(pair(number, issuer, `${place}, ${dateLine(day, year)}`, date));
  sheet.blank();
  putTitle(sheet, layout, kind, subject);
  sheet.blank();
}

function putTitle(sheet: SheetBuilder, layout: Layout, kind: string, subject: string | null): void {
  const across = (content: string, style: Style) =>
    sheet.line([
      {
        content,
        style: { ...style, align: "center", vertical: "center" },
        span: sheet.widths.length,
      },
    ]);
  across(kind, { size: layout.kindSize, bold: true });
  if (subject !== null) across(subject, { size: layout.subjectSize, bold: true });
  if (layout.rule !== null) across(layout.rule, { size: layout.subjectSize });
}

function capitals(text: string): string {
  return text.normalize("NFC").toUpperCase();
}
