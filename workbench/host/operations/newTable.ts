import { setContent } from "../book/cellInput";
import { readCell } from "../book/cells";
import type { HostSheet, HostTable, HostWorkbook } from "../book/workbook";
import { type Area, intersection, isUnbounded } from "./area";
import { HostError } from "./hostError";
import { requireUnprotected } from "./protection";
import { indexOf } from "./sheets";

/** Excel's style for a new table. */
const STYLE = "TableStyleMedium2";

/** Table names are unique in a workbook, regardless of case. */
export function tableNamed<T extends { item: HostTable }>(
  tables: readonly T[],
  name: string,
): T | null {
  const wanted = name.toLowerCase();
  return tables.find(({ item }) => item.name.toLowerCase() === wanted) ?? null;
}

function allTables({ sheets }: HostWorkbook): HostTable[] {
  return sheets.flatMap(({ tables }) => tables);
}

/** Headers become texts, empty and repeated ones get a new name, and a header alone gets a row under it. */
export function createTable(
  { sheet, rect }: Area,
  hasHeaders: boolean,
  workbook: HostWorkbook,
): {
  sheet: HostSheet;
  item: HostTable;
} {
  requireUnprotected(sheet);
  if (!hasHeaders)
    throw new HostError("NotImplemented", "The stand-in makes tables over headers only.");
  if (isUnbounded(rect)) throw new HostError("InvalidArgument");
  const range = rect.bottom === rect.top ? { ...rect, bottom: rect.bottom + 1 } : rect;
  if (sheet.tables.some((table) => intersection(table.range, range) !== null)) {
    throw new HostError("InvalidArgument", "A table cannot overlap another table.");
  }
  if (sheet.merges.some((merge) => intersection(merge, range) !== null))
    throw new HostError("MergedRangeConflict");
  const id = String(Math.max(0, ...allTables(workbook).map((table) => Number(table.id) || 0)) + 1);
  const columns = headers({ sheet, rect: range }, workbook);
  const name = freeName(workbook);
  const item: HostTable = {
    id,
    name,
    range,
    columns,
    style: STYLE,
    showTotals: false,
    filter: "idle",
  };
  sheet.tables.push(item);
  return { sheet, item };
}

function headers({ sheet, rect }: Area, workbook: HostWorkbook): string[] {
  const index = indexOf(workbook, sheet);
  const names: string[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    const given = String(readCell(workbook, index, rect.top, column).value);
    const name = unique(given === "" ? `Column${String(column - rect.left + 1)}` : given, names);
    setContent(workbook, index, rect.top, column, name);
    names.push(name);
  }
  return names;
}

function unique(name: string, taken: readonly string[]): string {
  const isTaken = (text: string): boolean =>
    taken.some((one) => one.toLowerCase() === text.toLowerCase());
  let number = 1;
  while (isTaken(number === 1 ? name : `${name}${String(number)}`)) number += 1;
  return number === 1 ? name : `${name}${String(number)}`;
}

function freeName(workbook: HostWorkbook): string {
  const taken = allTables(workbook).map(({ name }) => name.toLowerCase());
  let number = 1;
  while (taken.includes(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

/** A name begins with a letter, an underscore or a backslash, has no space, and is not the address of a cell. */
export function renameTable(table: HostTable, name: string, workbook: HostWorkbook): void {
  const isCell = /^[A-Za-z]{1,3}\d+$|^[rc]$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) || isCell) {
    throw new HostError("InvalidArgument", `No table name: ${name}.`);
  }
  const isTaken = allTables(workbook).some(
    (one) => one !== table && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new HostError("ItemAlreadyExists");
  table.name = name;
}
