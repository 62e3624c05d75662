import type { SheetText } from "../model/said";
import { foldedText } from "../text/foldedText";
import { isCitation, isDateLine } from "../text/rowText";
import type { Layout } from "../table/layout";

/** A line of a table's heading, as written and folded. */
export interface HeadingLine {
  readonly written: string;
  readonly folded: string;
}

const ISSUER =
  /^(?:dang (?:bo|uy|cong san)|chi bo|(?:tinh|thanh|huyen|quan|thi) uy|cong hoa|doc lap|truong|so|uy ban|ubnd)\b/;
/** Words with which the subject of a list begins, even behind the name of its branch. */
const SUBJECT =
  /danh sach|\bds\b|bang|tong hop|ket qua|theo doi|thong ke|bieu|so (?:theo doi|dang vien|quan ly)|phieu|xep loai|danh gia|diem danh|trich ngang|lich su|dang phi|khen|chi tieu|y kien/;

/**
 * Returns the lines above a table that say what it lists: no issuers, no dates, no citations, nothing in brackets. Of a table
 * without any, those above the whole sheet.
 */
export function headingLines(layout: Layout): readonly HeadingLine[] {
  const own = layout.texts.filter(({ row }) => row < layout.range.top).flatMap(lineOf);
  return own.length > 0 ? own : layout.sheetTitle.flatMap(lineOf);
}

function lineOf({ text }: SheetText): readonly HeadingLine[] {
  const folded = foldedText(text);
  if (folded === "" || text.trimStart().startsWith("(") || isDateLine(folded)) return [];
  if (ISSUER.test(folded) && !SUBJECT.test(folded)) return [];
  if (isCitation(folded) && !SUBJECT.test(folded)) return [];
  return [{ written: text, folded: foldedText(text.replace(/\([^)]*\)?/gu, " ")) }];
}
