import { strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { handmade, relationships, type Handmade } from "../../workbench/xlsx/handmade";
import { branchTable, cellXml, rowsXml, sheetData } from "./branchTable";
import { deflatedRun, zipFile } from "./zipFile";

/** A file that somebody may open by mistake or send in bad faith; made when asked for, because some are large. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const ROWS = rowsXml(branchTable(5));
const TABLE = { name: "Xếp loại", xml: sheetData(ROWS) };
const GOOD_BOOK: Handmade = { sheets: [TABLE] };
const SHEET = "xl/worksheets/sheet1.xml";

/** Made by bytes or by mistake: not a workbook, or not a whole one. */
export const WRONG_FILES: readonly HostileFile[] = [
  { name: "zero-bytes.xlsx", bytes: () => new Uint8Array() },
  { name: "truncated.xlsx", bytes: () => sample().slice(0, 4000) },
  { name: "noise.xlsx", bytes: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 193) % 251) },
  { name: "zip-of-noise.xlsx", bytes: () => new Uint8Array([0x50, 0x4b, 3, 4, ...noise(500)]) },
  { name: "word.docx", bytes: () => zipped(WORD) },
  { name: "texts.zip", bytes: () => zipped({ "a.txt": "x" }) },
  { name: "encrypted.xlsx", bytes: () => container("EncryptedPackage") },
  { name: "excel-97.xls", bytes: () => container("Workbook") },
  { name: "members.csv", bytes: () => strToU8("STT,Họ và tên\n1,Nguyễn Văn A\n") },
  { name: "web-page.xls", bytes: () => strToU8("<html><table></table></html>") },
  { name: "libreoffice.ods", bytes: () => zipped({ mimetype: `${ODF}.spreadsheet` }) },
  { name: "binary.xlsb", bytes: () => zipped({ "xl/workbook.bin": "x" }) },
];

/** Workbooks with a part that is damaged or missing. */
export const DAMAGED_FILES: readonly HostileFile[] = [
  { name: "sheet-not-xml.xlsx", bytes: () => changed({ [SHEET]: "Đây không phải XML" }) },
  { name: "sheet-cut-off.xlsx", bytes: () => changed({ [SHEET]: cutOff() }) },
  { name: "sheet-part-missing.xlsx", bytes: () => changed({ [SHEET]: null }, TWO_SHEETS) },
  { name: "only-sheet-part-missing.xlsx", bytes: () => changed({ [SHEET]: null }) },
  { name: "shared-string-missing.xlsx", bytes: () => handmade(withShared("s", "9")) },
  { name: "shared-strings-part-missing.xlsx", bytes: noStrings },
  { name: "workbook-not-xml.xlsx", bytes: () => changed({ "xl/workbook.xml": "<<<" }) },
  { name: "styles-not-xml.xlsx", bytes: () => changed({ "xl/styles.xml": "<a><b" }) },
  { name: "flipped-byte.xlsx", bytes: flippedByte },
  { name: "two-sheets-of-one-name.xlsx", bytes: () => handmade({ sheets: [TABLE, TABLE] }) },
  { name: "text-in-number.xlsx", bytes: () => handmade(withShared("n", "mười hai")) },
];

/** Workbooks that cost far more than they look. */
export const EXPENSIVE_FILES: readonly HostileFile[] = [
  { name: "bomb-2-gb.xlsx", bytes: () => bomb(2_000, 2_000_000_000) },
  { name: "bomb-that-lies.xlsx", bytes: () => bomb(2_000, 1_000) },
  { name: "bomb-of-many-parts.xlsx", bytes: () => manyParts(1_000) },
  { name: "cells-12-million.xlsx", bytes: () => handmade(book(cells(120_000, 100))) },
  { name: "rows-one-million.xlsx", bytes: () => handmade(book(cells(1_000_000, 1))) },
  { name: "far-cell.xlsx", bytes: () => handmade(book(ROWS, farCell("A1048576"))) },
  { name: "far-corner.xlsx", bytes: () => handmade(book(ROWS, farCell("XFD1048576"))) },
  { name: "beyond-the-grid.xlsx", bytes: () => handmade(book(ROWS, farCell("A99999999"))) },
  { name: "beyond-the-columns.xlsx", bytes: () => handmade(book(ROWS, farCell("ZZZZZZ7"))) },
  { name: "merges-200000.xlsx", bytes: () => handmade(merged(manyMerges(200_000))) },
  { name: "merges-overlapping.xlsx", bytes: () => handmade(merged(["B6:C8", "C7:D9"])) },
  { name: "merge-of-everything.xlsx", bytes: () => handmade(merged(["A1:XFD1048576"])) },
  { name: "tables-300.xlsx", bytes: () => handmade({ sheets: manySheets(300) }) },
  { name: "tables-300-on-one-sheet.xlsx", bytes: () => handmade(book(rowsXml(stacked(300)))) },
  { name: "sheets-2000.xlsx", bytes: () => handmade({ sheets: blankSheets(2_000) }) },
  {
    name: "names-10000.xlsx",
    bytes: () => handmade({ ...GOOD_BOOK, definedNames: names(10_000) }),
  },
  { name: "deep-nesting.xlsx", bytes: () => handmade(book(ROWS, "", nested(200_000))) },
  { name: "billion-laughs.xlsx", bytes: () => changed({ [SHEET]: laughing() }) },
  { name: "columns-without-end.xlsx", bytes: () => handmade(columns("1", "999999999")) },
  { name: "array-without-end.xlsx", bytes: () => handmade(book(ROWS, array("A20:XFD1048576"))) },
  { name: "formula-loop.xlsx", bytes: () => handmade(book(ROWS, loop())) },
];

/** Workbooks that try to reach beyond themselves; they are read, but nothing of the kind is handed on. */
export const SLY_FILES: readonly HostileFile[] = [
  { name: "entry-outside.xlsx", bytes: () => handmade({ ...GOOD_BOOK, parts: OUTSIDE }) },
  { name: "texts-like-formulas.xlsx", bytes: () => handmade(book(rowsXml(formulaLike()))) },
  { name: "sheet-with-apostrophes.xlsx", bytes: () => handmade({ sheets: [QUOTED] }) },
];

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...WRONG_FILES,
  ...DAMAGED_FILES,
  ...EXPENSIVE_FILES,
  ...SLY_FILES,
];

const ODF = "application/vnd.oasis.opendocument";
const OUTSIDE = { "../../ESCAPED.txt": "x", "xl/../../up.xml": "<a/>", "C:\\Windows\\w.txt": "x" };
const QUOTED = { name: "'Tổ &quot;1&quot; của 'An'", xml: sheetData(ROWS) };
const TWO_SHEETS: Handmade = { sheets: [TABLE, { name: "Khác", xml: sheetData() }] };
const WORD = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
  "word/document.xml": "<document/>",
};

function sample(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../fixtures/samples/seed-2023.xlsx")));
}

function noise(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => (i * 7919) % 256);
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

function container(stream: string): Uint8Array {
  const name = Array.from(`${stream}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...signature, ...noise(504).map(() => 0), ...name, 0, 0, 0, 0]);
}

function book(...rows: readonly string[]): Handmade {
  const [first = "", second = "", after = ""] = rows;
  return { sheets: [{ name: "Xếp loại", xml: sheetData(first, second) + after }] };
}

/** A workbook with these parts replaced, or removed where null. */
function changed(parts: Readonly<Record<string, string | null>>, of = GOOD_BOOK): Uint8Array {
  const all = unzipSync(handmade(of));
  for (const [path, text] of Object.entries(parts)) {
    if (text === null) Reflect.deleteProperty(all, path);
    else all[path] = strToU8(text);
  }
  return zipSync(all);
}

function cutOff(): string {
  return `<worksheet><sheetData>${ROWS.slice(0, ROWS.length / 2)}`;
}

function withShared(type: string, content: string): Handmade {
  const cell = `<row r="6"><c r="A6"><v>1</v></c><c r="B6" t="${type}"><v>${content}</v></c></row>`;
  const rows = rowsXml(branchTable(0)) + cell + rowsXml(branchTable(4).slice(5), 6);
  return { ...book(rows), strings: ["<si><t>Lê Thị An</t></si>"] };
}

function noStrings(): Uint8Array {
  return changed({ "xl/sharedStrings.xml": null }, withShared("s", "0"));
}

/** Changes a name in a part that is stored as it is, which only the checksum notices. */
function flippedByte(): Uint8Array {
  const bytes = zipSync(unzipSync(handmade(GOOD_BOOK)), { level: 0 });
  const at = Buffer.from(bytes).indexOf("Nguyễn Văn");
  bytes[at] = 0x4b;
  return bytes;
}

/** A worksheet part of that many megabytes behind a few kilobytes. */
function bomb(megabytes: number, saidSize: number): Uint8Array {
  const { [SHEET]: sheet = new Uint8Array(), ...others } = unzipSync(handmade(GOOD_BOOK));
  const [head = "", tail = ""] = Buffer.from(sheet).toString().split("</sheetData>");
  const bytes = deflatedRun(head, " ".repeat(1_000_000), megabytes, `</sheetData>${tail}`);
  return zipFile([
    ...Object.entries(others).map(stored),
    { path: SHEET, bytes, deflated: true, saidSize },
  ]);
}

function stored([path, bytes]: readonly [string, Uint8Array]) {
  return { path, bytes, deflated: false, saidSize: bytes.length };
}

/** Each part is ordinary; all of them together are 2 GB. */
function manyParts(count: number): Uint8Array {
  const bytes = deflatedRun("", "0123456789 ".repeat(10_000), 19, "");
  const more = Array.from({ length: count }, (_, i) => ({
    path: `xl/media/image${String(i)}.bmp`,
    bytes,
    deflated: true,
    saidSize: 2_090_000,
  }));
  return zipFile([...Object.entries(unzipSync(handmade(GOOD_BOOK))).map(stored), ...more]);
}

function cells(rows: number, columnsOfEach: number): string {
  const row = "<c><v>1</v></c>".repeat(columnsOfEach);
  return `<row>${row}</row>`.repeat(rows);
}

function farCell(reference: string): string {
  return `<row r="${/\d+$/.exec(reference)?.[0] ?? "1"}">${cellXml(".", reference)}</row>`;
}

function merged(ranges: readonly string[]): Handmade {
  const list = ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return book(ROWS, "", `<mergeCells>${list}</mergeCells>`);
}

function manyMerges(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `F${String(i + 1)}:G${String(i + 1)}`);
}

function manySheets(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const number = String(i + 1);
    const rows = branchTable(5, `CHI BỘ SỐ ${number}`, i * 5);
    return { name: `Tổ ${number}`, xml: sheetData(rowsXml(rows)) };
  });
}

function stacked(count: number) {
  return Array.from({ length: count }, (_, i) => [
    ...branchTable(5, `CHI BỘ SỐ ${String(i + 1)}`, i * 5),
    [],
    [],
  ]).flat();
}

function blankSheets(count: number) {
  const blank = Array.from({ length: count }, (_, i) => ({
    name: `Trang ${String(i + 1)}`,
    xml: sheetData(),
  }));
  return [TABLE, ...blank];
}

function names(count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `<definedName name="vung_${String(i)}">'Xếp loại'!$A$${String(i + 1)}</definedName>`,
  ).join("");
}

function nested(depth: number): string {
  return `<extLst>${"<ext>".repeat(depth)}${"</ext>".repeat(depth)}</extLst>`;
}

function laughing(): string {
  const lines = Array.from({ length: 12 }, (_, i) => {
    const before = `&l${String(i)};`.repeat(10);
    return `<!ENTITY l${String(i + 1)} "${before}">`;
  });
  const rows = rowsXml(branchTable(5)).replace("Nguyễn Văn An An An", "&l12;");
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${lines.join("")}]><worksheet>${sheetData(rows)}</worksheet>`;
}

function columns(first: string, last: string): Handmade {
  return {
    sheets: [
      {
        name: "Xếp loại",
        xml: `<cols><col min="${first}" max="${last}" width="9"/></cols>${sheetData(ROWS)}`,
      },
    ],
  };
}

function array(range: string): string {
  return `<row r="20"><c r="A20"><f t="array" ref="${range}">1+1</f><v>2</v></c></row>`;
}

function loop(): string {
  return `<row r="11"><c r="A11"><v>6</v></c>${cellXml("Trần Văn Vòng", "B11")}<c r="C11"><f>D11</f><v>0</v></c><c r="D11"><f>C11</f><v>0</v></c></row>`;
}

const LIKE_FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠x", "'x"];

/** All are outstanding, so that our sheets list their names. */
function formulaLike() {
  const rows = branchTable(LIKE_FORMULAS.length, "=CHI BỘ THÔN ĐÔNG").map((row) =>
    row.map((value) => String(value).replace("Hoàn thành tốt", "Hoàn thành xuất sắc")),
  );
  return rows.map((row, i) => {
    const sign = LIKE_FORMULAS[i - 5];
    return sign === undefined ? row : [row[0] ?? "", `${sign} ${String(row[1])}`, ...row.slice(2)];
  });
}
