import type { IsoDate } from "../../model/calendar";
import type { SheetText } from "../../model/said";
import type { Fact } from "../../model/table";
import { datesIn } from "../../text/date";
import { foldedText } from "../../text/foldedText";
import { isCitation } from "../../text/rowText";

const DATE_LINE =
  /^(.{2,60}?)\s*,\s*(?:ngày|Ngày|ngay|Ngay)\s*(?:[\d.…_\s]*(?:tháng|thang)\s*[\d.…_\s]*(?:năm|nam)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$)/u;

/** Finds the date of `Hà Nội, ngày 15 tháng 12 năm 2023` or `Hà Nội, ngày 15/12/2023`, if its figures are filled in. */
export function dateLineIn(texts: readonly SheetText[]): Fact<IsoDate> | null {
  for (const { text, ...at } of texts) {
    const composed = text.normalize("NFC");
    if (!DATE_LINE.test(composed) || isCitation(foldedText(composed))) continue;
    const [date] = datesIn(composed).found;
    if (date?.precision === "day") return { value: date.date, at };
  }
  return null;
}

/** Finds the place before such a date, filled in or not. */
export function placeIn(texts: readonly SheetText[]): Fact<string> | null {
  for (const { text, ...at } of texts) {
    const place = DATE_LINE.exec(text.normalize("NFC"))?.[1];
    const folded = foldedText(place ?? "");
    if (
      place &&
      !/[\d(:]/.test(place) &&
      !isCitation(folded) &&
      !/\b(?:hop|hoi nghi|bien ban)\b/.test(folded)
    )
      return { value: place.trim(), at };
  }
  return null;
}
