import { setContents, type Content } from "../book/cellInput";
import { readCell } from "../book/cells";
import { contentRect } from "../book/contentRect";
import { addSheet } from "../book/newWorkbook";
import type { HostWorkbook } from "../book/workbook";
import { sheetNamed } from "./sheets";

/**
 * Brings in late what somebody did to another copy of a workbook: the sheets that were added there come under free names, and
 * its settings win. Both copies have to have the sheets of the other that were there before, unchanged.
 */
export function mergeReplica(workbook: HostWorkbook, other: HostWorkbook, common: number): void {
  const added = other.sheets.slice(common);
  const names = new Map(added.map(({ name }) => [name, freeName(workbook, name)]));
  const ids = new Map<string, string>();
  for (const [i, sheet] of added.entries()) {
    const name = names.get(sheet.name) ?? sheet.name;
    const { id } = addSheet(workbook, name);
    ids.set(sheet.id, id);
    const index = workbook.sheets.length - 1;
    workbook.sheets[index] = { ...sheet, id, name, source: null, usedColumns: 0 };
    copyContents(workbook, index, other, common + i, names);
  }
  const renamed = (text: string) =>
    Array.from(ids).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for (const [key, value] of other.settings)
    workbook.settings.set(key, typeof value === "string" ? renamed(value) : value);
}

function freeName(workbook: HostWorkbook, name: string): string {
  let number = 2;
  while (sheetNamed(workbook, `${name} (${String(number)})`) !== null) number += 1;
  return sheetNamed(workbook, name) === null ? name : `${name} (${String(number)})`;
}

/** Formulas follow the new names of the sheets that came with them. */
function copyContents(
  workbook: HostWorkbook,
  index: number,
  other: HostWorkbook,
  from: number,
  names: ReadonlyMap<string, string>,
): void {
  const used = contentRect(other, from);
  if (!used) return;
  const contents: Content[][] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const cells: Content[] = [];
    for (let column = used.left; column <= used.right; column += 1) {
      const { value, formula } = readCell(other, from, row, column);
      cells.push(formula === null ? value : { formula: renamedIn(formula, names) });
    }
    contents.push(cells);
  }
  setContents(workbook, index, used.top, used.left, contents);
}

function renamedIn(formula: string, names: ReadonlyMap<string, string>): string {
  return Array.from(names).reduce(
    (text, [from, to]) => text.replaceAll(`'${from}'!`, `'${to}'!`),
    formula,
  );
}
