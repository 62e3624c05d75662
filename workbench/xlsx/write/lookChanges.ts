import type { CellStyle } from "hucre";
import { cellKey } from "../../host/book/cellKey";
import type { HostSheet } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import type { WorkbookFile } from "../file/file";
import type { FileCell } from "../../../src/files/sheet/fileCells";

/** Returns the key of the new look for every cell whose look differs from the file; `""` is the default look. */
export function lookChanges(
  sheet: HostSheet,
  cells: readonly FileCell[],
  file: WorkbookFile,
  keyOf: (look: CellStyle) => string,
): Map<string, string> {
  const changes = new Map<string, string>();
  const inFile = new Set<string>();
  let styled = 0;
  for (const { row, column, style } of cells) {
    const key = cellKey(row, column);
    const look = sheet.styles.get(key);
    if (look) styled += 1;
    const now = look ? keyOf(look) : "";
    if (now !== (file.lookKeys[style] ?? "")) changes.set(key, now);
  }
  if (styled === sheet.styles.size) return changes;
  for (const { row, column } of cells) inFile.add(cellKey(row, column));
  for (const [key, look] of sheet.styles) if (!inFile.has(key)) changes.set(key, keyOf(look));
  return changes;
}

/** Returns a function from a look to its key; it serialises a look only once, however many cells share it. */
export function lookKeys(): (look: CellStyle) => string {
  const keys = new Map<CellStyle, string>();
  return (look) => {
    const known = keys.get(look) ?? canonical(look);
    keys.set(look, known);
    return known === "{}" ? "" : known;
  };
}
