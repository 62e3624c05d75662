import type { CellRef } from "../../model/address";
import { valueAt, type CellValue, type DecodedSheet } from "../../model/grid";
import type { SheetText } from "../../model/said";
import type { Fact, Facts } from "../../model/table";
import { cellText } from "../../text/cellText";
import { readDate } from "../../text/date";
import { serialOf1900 } from "../../text/date1904";
import { foldedText } from "../../text/foldedText";

export const NO_FACTS: Facts = {
  branch: null,
  committee: null,
  place: null,
  year: null,
  meetingDate: null,
};

const LABELS: readonly (readonly [keyof Facts, RegExp])[] = [
  ["branch", /^(?:ten )?chi bo$|^(?:party )?(?:cell|branch)(?: name)?$/],
  [
    "committee",
    /^(?:ten )?(?:dang (?:bo|uy)(?: cap tren| truc tiep| co so)*|cap uy cap tren(?: truc tiep)?|to chuc dang cap tren(?: truc tiep)?|truc thuoc dang (?:bo|uy))$/,
  ],
  ["place", /^(?:dia danh|noi hop|dia diem(?: hop)?|noi lap)$/],
  ["year", /^nam(?: danh gia| xep loai| kiem diem| danh gia xep loai| tong ket| bao cao)*$/],
  [
    "meetingDate",
    /^thoi gian$|^(?:ngay|thoi gian) (?:hop|to chuc|hoi nghi|kiem diem|sinh hoat)(?: chi bo| hoi nghi| kiem diem| xep loai| danh gia| cuoi nam)*$/,
  ],
];

/** Returns the facts to the right of their label, or after its colon. */
export function labelledFacts(sheet: DecodedSheet, texts: readonly SheetText[]): Facts {
  const facts = { ...NO_FACTS };
  for (const text of texts) {
    const [label = "", ...rest] = text.text.split(":");
    const key = LABELS.find(([, pattern]) => pattern.test(foldedText(label)))?.[0];
    if (!key || facts[key] !== null) continue;
    const inline = rest.join(":").trim();
    if (inline !== "") Object.assign(facts, { [key]: factOf(key, inline, text) });
    else Object.assign(facts, { [key]: valueBeside(sheet, text, key, text.text.includes(":")) });
  }
  return facts;
}

/** Returns the value to the right of a label; without a colon, it has to be in the next cell. */
function valueBeside(
  sheet: DecodedSheet,
  at: SheetText,
  key: keyof Facts,
  hasColon: boolean,
): Fact<string | number> | null {
  for (let column = at.column + 1; column <= at.column + (hasColon ? 4 : 1); column++) {
    const value = valueAt(sheet.grid, at.row, column);
    if (value === "") continue;
    const isLabel = LABELS.some(([, pattern]) => pattern.test(foldedText(cellText(value))));
    return isLabel || isHeadingRow(sheet, at.row, column)
      ? null
      : factOf(key, sheet.countsFrom1904 ? serialOf1900(value) : value, {
          sheet: sheet.name,
          row: at.row,
          column,
        });
  }
  return null;
}

/** A row with two more filled cells is a header or a record, not a label and its value. */
function isHeadingRow(sheet: DecodedSheet, row: number, column: number): boolean {
  return [column + 1, column + 2].every((next) => {
    const value = valueAt(sheet.grid, row, next);
    return value !== "" && !String(value).endsWith(":");
  });
}

function factOf(
  key: keyof Facts,
  value: CellValue,
  { sheet, row, column }: CellRef,
): Fact<string | number> | null {
  const at = { sheet, row, column };
  if (key === "meetingDate") {
    const date = readDate(value);
    return date.kind === "date" && date.precision === "day" ? { value: date.date, at } : null;
  }
  if (key === "year") {
    const year = /\b20\d\d\b/.exec(cellText(value))?.[0];
    return year === undefined ? null : { value: Number(year), at };
  }
  const text = cellText(value);
  return typeof value !== "string" || text === "" || /^[.…_\s]+$/.test(text)
    ? null
    : { value: text, at };
}
