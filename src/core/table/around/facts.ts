import type { CellRef } from "../../model/address";
import type { IsoDate } from "../../model/calendar";
import { valueAt, type DecodedSheet } from "../../model/grid";
import type { SheetText } from "../../model/said";
import type { Fact, Facts } from "../../model/table";
import { cellText } from "../../text/cellText";
import { datesIn, readDate } from "../../text/date";
import { cleanText, foldedText } from "../../text/foldedText";
import { isCitation } from "./citation";
import type { Layout } from "../layout";
import { yearOfTable } from "./yearFact";

const UNKNOWN: Facts = {
  branch: null,
  committee: null,
  place: null,
  year: null,
  meetingDate: null,
};
/** Rows in which a sheet without a table may tell facts. */
const HEAD = 60;

/** What the texts around a table say of branch, meeting and year; without a layout, what the head of the sheet says. */
export function readFacts(sheet: DecodedSheet, layout: Layout | null): Facts {
  const texts = layout?.texts ?? headTexts(sheet);
  const title = layout?.sheetTitle ?? [];
  const head = layout ? texts.filter(({ row }) => row < layout.range.top) : texts;
  const labelled = labelledFacts(sheet, head);
  const meetingDate =
    labelled.meetingDate ??
    meetingDateIn(head) ??
    dateLineIn(head) ??
    (layout ? (meetingDateIn(below(texts, layout)) ?? dateLineIn(below(texts, layout))) : null);
  return {
    branch: labelled.branch ?? issuerIn(head, BRANCH),
    committee: labelled.committee ?? issuerIn(head, COMMITTEE) ?? issuerIn(title, COMMITTEE),
    place: labelled.place ?? placeIn(texts),
    year: labelled.year ?? yearOfTable(sheet, layout, head, meetingDate),
    meetingDate,
  };
}

function below(texts: readonly SheetText[], { range }: Layout): SheetText[] {
  return texts.filter(({ row }) => row > range.bottom);
}

/** Facts of a sheet of labels and values ("Chi bộ" | "Trường Tiểu học …"), wherever one stands; at least two make one. */
export function readKeyValueFacts(sheets: readonly DecodedSheet[]): Facts {
  for (const sheet of sheets) {
    const facts = labelledFacts(sheet, headTexts(sheet));
    if (Object.values(facts).filter((fact) => fact !== null).length >= 2) return facts;
  }
  return UNKNOWN;
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

/** Facts that stand right of their label or behind its colon. */
function labelledFacts(sheet: DecodedSheet, texts: readonly SheetText[]): Facts {
  const facts = { ...UNKNOWN };
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

/** The value one or two cells to the right of a label; a label without a colon needs it in the next cell. */
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
      : factOf(key, value, { sheet: sheet.name, row: at.row, column });
  }
  return null;
}

/** A row with further cells behind the value is a header or a record, not a label and its value. */
function isHeadingRow(sheet: DecodedSheet, row: number, column: number): boolean {
  return [column + 1, column + 2].every((next) => {
    const value = valueAt(sheet.grid, row, next);
    return value !== "" && !String(value).endsWith(":");
  });
}

function factOf(
  key: keyof Facts,
  value: string | number | boolean,
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

const BRANCH = /^chi bo(?= )/;
const COMMITTEE =
  /^(?:dang (?:bo|uy)|(?:tinh|thanh|huyen|quan|thi|dac khu) uy|ban (?:cua )?dang|bch dang bo|ban chap hanh dang bo)(?= |$)/;
/** What an issuer's name never says: a sentence about the branch. */
const SENTENCE =
  /xep loai|danh gia|de nghi|thong nhat|ket luan|tu xep|hop ngay|tien hanh|co mat|cong san viet nam|\bnam 20\d\d|danh sach|kiem diem|tong so/;

/** Dots where a name is still to be written. */
const TO_FILL_IN = /(?:…|[._]{3,})\s*$/;

/** The issuer's block: `ĐẢNG BỘ …` above `CHI BỘ …`, in cells of their own, in lines of one cell, or joined by a stroke. */
function issuerIn(texts: readonly SheetText[], pattern: RegExp): Fact<string> | null {
  for (const { text, ...at } of texts) {
    const parts = text
      .normalize("NFC")
      .split(/\s[-–—]\s(?=CHI|Chi|ĐẢNG|Đảng)|\s(?=(?:CHI BỘ|Chi bộ)\s)/u);
    const issuer = parts
      .filter((part) => !TO_FILL_IN.test(part))
      .map((part) => part.replace(/^[*\s-]+|[*\s:.,-]+$/g, ""))
      .find((part) => isIssuer(foldedText(part), pattern));
    if (issuer !== undefined) return { value: cleanText(issuer.replace(/:\s*/, " ")), at };
  }
  return null;
}

function isIssuer(folded: string, pattern: RegExp): boolean {
  return pattern.test(folded) && !SENTENCE.test(folded) && folded.length <= 120;
}

const DATE_LINE =
  /^(.{2,60}?)\s*,\s*(?:ngày|Ngày|ngay|Ngay)\s*[\d.…_\s]*(?:tháng|thang)\s*[\d.…_\s]*(?:năm|nam)?/u;

/** `Hà Nội, ngày 15 tháng 12 năm 2023`: the place, and the date where its figures are filled in. */
function dateLineIn(texts: readonly SheetText[]): Fact<IsoDate> | null {
  for (const { text, ...at } of texts) {
    const composed = text.normalize("NFC");
    if (!DATE_LINE.test(composed) || isCitation(foldedText(composed))) continue;
    const [date] = datesIn(composed).found;
    if (date?.precision === "day") return { value: date.date, at };
  }
  return null;
}

function placeIn(texts: readonly SheetText[]): Fact<string> | null {
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

const MEETING =
  /\b(?:hop|hoi nghi|bien ban|ky hop|phien hop|buoi|sinh hoat|cuoc|kiem diem|tinh den|thoi diem|den ngay|xep loai|vao hoi|vao luc|hom nay) /;

/** The date behind words of a meeting, or of the day as of which a list was made. */
function meetingDateIn(texts: readonly SheetText[]): Fact<IsoDate> | null {
  for (const { text, ...at } of texts) {
    const { found, at: starts } = datesIn(text.normalize("NFC"));
    for (const [index, date] of found.entries()) {
      if (date.precision !== "day") continue;
      const ahead = text.normalize("NFC").slice(0, starts[index]);
      if (/tu ngay/.test(foldedText(ahead))) continue;
      const before = ahead.slice(starts[index - 1] ?? 0);
      const context = `${foldedText(lastClause(before))} `;
      if (MEETING.test(context) && !isCitation(context)) return { value: date.date, at };
    }
  }
  return null;
}

function lastClause(text: string): string {
  return (
    text
      .split(/[;()]/)
      .filter((part) => part.trim() !== "")
      .at(-1) ?? ""
  );
}
