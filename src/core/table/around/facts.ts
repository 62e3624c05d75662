import type { DecodedSheet } from "../../model/grid";
import type { SheetText } from "../../model/said";
import type { Facts } from "../../model/table";
import { cellText } from "../../text/cellText";
import { dayFirst } from "../../text/monthFirst";
import type { Layout } from "../layout";
import { placeIn } from "./dateLine";
import { BRANCH, COMMITTEE, issuerIn } from "./issuer";
import { labelledFacts, NO_FACTS } from "./labelledFacts";
import { dateCellsAbove, meetingDateIn, onlyDateIn } from "./meetingDate";
import { yearOfTable } from "./yearFact";

/** Only the first rows of a sheet without a table are searched for facts. */
const HEAD = 60;

/** Reads branch, meeting and year from the texts around a table, or without a layout from the first rows of the sheet. */
export function readFacts(sheet: DecodedSheet, layout: Layout | null): Facts {
  const { texts, above, below, title } = textsOf(sheet, layout);
  const labelled = labelledFacts(sheet, above);
  const stated =
    labelled.meetingDate ?? meetingDateIn(above) ?? meetingDateIn(below) ?? meetingDateIn(title);
  const yearBy = (date: Facts["meetingDate"]) =>
    labelled.year ?? yearOfTable(sheet, layout, above, date);
  const dates = layout ? dateCellsAbove(sheet, layout.range.top) : [];
  const meetingDate =
    stated ?? onlyDateIn([...title, ...above], dates, yearBy(null)?.value ?? null);
  return {
    branch: labelled.branch ?? issuerIn(above, BRANCH),
    committee: labelled.committee ?? issuerIn(above, COMMITTEE) ?? issuerIn(title, COMMITTEE),
    place: labelled.place ?? placeIn(texts),
    year: yearBy(meetingDate),
    meetingDate,
  };
}

/** Texts all around the table, above it, below it, and above all tables of its sheet. */
interface Texts {
  readonly texts: readonly SheetText[];
  readonly above: readonly SheetText[];
  readonly below: readonly SheetText[];
  readonly title: readonly SheetText[];
}

function textsOf(sheet: DecodedSheet, layout: Layout | null): Texts {
  if (layout === null) {
    const texts = headTexts(sheet);
    return { texts, above: texts, below: [], title: [] };
  }
  const { texts, range, sheetTitle } = dated(layout);
  return {
    texts,
    above: texts.filter(({ row }) => row < range.top),
    below: texts.filter(({ row }) => row > range.bottom),
    title: sheetTitle,
  };
}

/** The layout with the day first in its texts, as the readers of dates expect it, wherever a day can be nothing else. */
function dated(layout: Layout): Layout {
  const inText = (each: SheetText): SheetText => ({ ...each, text: dayFirst(each.text) });
  return {
    ...layout,
    texts: layout.texts.map(inText),
    sheetTitle: layout.sheetTitle.map(inText),
  };
}

/** Returns the facts of the first sheet of labels and values ("Chi bộ" | "Trường Tiểu học …"); it needs two of them. */
export function readKeyValueFacts(sheets: readonly DecodedSheet[]): Facts {
  for (const sheet of sheets) {
    const facts = labelledFacts(sheet, headTexts(sheet));
    if (Object.values(facts).filter((fact) => fact !== null).length >= 2) return facts;
  }
  return NO_FACTS;
}

function headTexts(sheet: DecodedSheet): SheetText[] {
  const { top, left, values } = sheet.grid;
  return values.slice(0, HEAD).flatMap((cells, down) =>
    cells.flatMap((value, along) => {
      const text = typeof value === "string" ? cellText(value) : "";
      return text === ""
        ? []
        : [
            {
              sheet: sheet.name,
              row: top + down,
              column: left + along,
              text,
              written: String(value),
            },
          ];
    }),
  );
}
