import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "hucre";

/** Makes an .xlsx file of plain sheets. */
export function xlsxFile(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => [...row]),
    })),
  });
}
