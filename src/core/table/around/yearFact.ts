import { isoDate, type IsoDate } from "../../model/calendar";
import type { DecodedSheet } from "../../model/grid";
import type { SheetText } from "../../model/said";
import type { Fact } from "../../model/table";
import { foldedText } from "../../text/foldedText";
import type { Layout } from "../layout";
import { isCitation, isDateLine } from "../../text/rowText";

/**
 * Returns the review year from the texts above a table, else from its headings, the title of the whole sheet, the day of the
 * meeting, or the name of the sheet, in this order.
 */
export function yearOfTable(
  sheet: DecodedSheet,
  layout: Layout | null,
  head: readonly SheetText[],
  meetingDate: Fact<IsoDate> | null,
): Fact<number> | null {
  return (
    yearIn(head) ??
    headerYear(sheet, layout) ??
    yearIn(layout?.sheetTitle ?? []) ??
    yearOfMeeting(meetingDate) ??
    yearOfSheet(sheet, layout)
  );
}

/** Finds "NĂM 2023" in a title; the year of school, of a term or of a document does not count. */
function yearIn(texts: readonly SheetText[]): Fact<number> | null {
  const titles = texts.filter(({ text }) =>
    /xep loai|danh gia|kiem diem|chat luong|tong hop|danh sach|phan loai|cham diem|chu the|rating|\bxl\b/.test(
      foldedText(text),
    ),
  );
  return yearOf(titles) ?? yearOf(texts) ?? loneYear(titles);
}

/** Finds the year of "XẾP LOẠI ĐẢNG VIÊN 2023", where it is the only figure of a title. */
function loneYear(titles: readonly SheetText[]): Fact<number> | null {
  for (const { text, ...at } of titles) {
    const folded = foldedText(text);
    const figures = folded.match(/\d+/g) ?? [];
    const [year = ""] = figures;
    if (figures.length === 1 && /^20\d\d$/.test(year) && !isOtherYear(folded))
      return { value: Number(year), at };
  }
  return null;
}

function isOtherYear(folded: string): boolean {
  return isCitation(folded) || /nam (?:hoc|sinh|truoc)/.test(folded);
}

function yearOf(texts: readonly SheetText[]): Fact<number> | null {
  for (const { text, ...at } of texts) {
    const folded = foldedText(text);
    if ((isCitation(folded) && !/xep loai/.test(folded)) || isDateLine(folded)) continue;
    const withoutDates = folded
      .replace(/(?:ngay )?(?:\d+ )?thang \d+ nam 20\d\d/g, "")
      .replace(/nam (?:hoc|sinh|truoc) \d{4}(?: \d{4})?/g, "");
    const year = /\b(?:nam|year) (20\d\d)\b/.exec(withoutDates)?.[1];
    if (year !== undefined) return { value: Number(year), at };
  }
  return null;
}

/** Finds the year of "Đánh giá, xếp loại chất lượng năm 2023" above the columns of ratings. */
function headerYear(sheet: DecodedSheet, layout: Layout | null): Fact<number> | null {
  if (!layout) return null;
  for (const { index, header, role } of layout.columns) {
    const year =
      role === "final" || role === "self"
        ? /\b(?:nam|rating) (20\d\d)\b/.exec(foldedText(header))?.[1]
        : undefined;
    if (year !== undefined)
      return {
        value: Number(year),
        at: { sheet: sheet.name, row: layout.headerRows[0], column: index },
      };
  }
  return null;
}

/** Finds the year of "XL 2022", where it is the only figure in the name of a sheet. */
function yearOfSheet(sheet: DecodedSheet, layout: Layout | null): Fact<number> | null {
  const figures = sheet.name.match(/\d+/g) ?? [];
  const [year = ""] = figures;
  if (!layout || figures.length !== 1 || !/^20\d\d$/.test(year)) return null;
  const at = { sheet: sheet.name, row: layout.range.top, column: layout.range.left };
  return { value: Number(year), at };
}

/** A meeting in the last quarter reviews its own year; one early in a year may review the year before. */
function yearOfMeeting(meeting: Fact<IsoDate> | null): Fact<number> | null {
  if (!meeting) return null;
  const year = Number(meeting.value.slice(0, 4));
  return meeting.value >= isoDate(year, 10, 1) ? { value: year, at: meeting.at } : null;
}
