import { pack, setText, unpack } from "../../workbench/xlsx/package/package";
import { textOf } from "../../src/files/package/package";

const SHEET = "xl/worksheets/sheet1.xml";

/** Returns a workbook of one sheet with only its first rows. */
export function firstRows(bytes: Uint8Array, rows: number): Uint8Array {
  const parts = unpack(bytes);
  const xml = textOf(parts, SHEET) ?? "";
  const end = xml.indexOf(`<row r="${String(rows + 1)}"`);
  if (end < 0) return bytes;
  setText(parts, SHEET, xml.slice(0, end) + xml.slice(xml.indexOf("</sheetData>")));
  return pack(parts);
}
